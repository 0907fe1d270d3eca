/** GTF 2.2, as Ensembl, GENCODE, NCBI and transcript assemblers write it: the columns of GFF3, other attributes. */
package org.cistron.io.gtf;
