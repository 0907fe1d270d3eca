/** Holds transcripts against the sequence: do annotation and reference belong together, and mean the same by a CDS? */
package org.cistron.variants.audit;
