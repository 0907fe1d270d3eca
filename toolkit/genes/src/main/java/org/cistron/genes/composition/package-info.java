/** What the nucleotides of an input tell about where it comes from. */
package org.cistron.genes.composition;
