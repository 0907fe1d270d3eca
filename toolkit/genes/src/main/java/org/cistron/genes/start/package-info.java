/** Models of where translation starts. */
package org.cistron.genes.start;
