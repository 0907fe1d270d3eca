/** Models of coding sequence. */
package org.cistron.genes.coding;
