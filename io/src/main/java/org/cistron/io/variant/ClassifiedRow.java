package org.cistron.io.variant;

/**
 * A row of the table that {@code cistron classify} writes.
 *
 * @param key which allele
 * @param gene its gene; empty where there is none
 * @param protein the protein's id; empty where there is none
 * @param consequence the most severe term; empty where there is none
 * @param proteinName the change in the protein, {@code p.Ser450Leu}; empty where there is none
 * @param probability of a positive answer, 0 to 1; NaN where not scored
 * @param scoredBy the classifier; empty where not scored
 */
public record ClassifiedRow(
        VariantKey key,
        String gene,
        String protein,
        String consequence,
        String proteinName,
        double probability,
        String scoredBy) {

    /** Returns whether a classifier has scored it. */
    public boolean scored() {
        return !Double.isNaN(probability);
    }
}
