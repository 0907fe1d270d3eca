/** Several plugins' evidence, weighed together. */
package org.cistron.ensemble;
