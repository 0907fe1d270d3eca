/** Alleles on a contig: what stays the same is trimmed away, and an indel in a repeat is moved to where it can be told. */
package org.cistron.variants.allele;
