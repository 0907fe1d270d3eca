/** Figures that MultiQC puts beside those of other programs and samples, as its custom content. */
package org.cistron.report.multiqc;
