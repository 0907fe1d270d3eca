/** What we write into column INFO of a VCF, in several layouts. */
package org.cistron.io.vcf.field;
