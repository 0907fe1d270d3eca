/** GFF3 1.26, by the specification of the Sequence Ontology: strict, with the line in every error. */
package org.cistron.io.gff3;
