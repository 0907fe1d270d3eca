package org.cistron.api.report;

/**
 * What was said of a drug. Alleles that no sample of the input carries are left out.
 *
 * @param drug the drug
 * @param resistantByCatalogue alleles that the catalogue knows to make resistant
 * @param resistantByClassifier alleles that the catalogue does not know, or calls uncertain, and that a classifier takes to make
 *     resistant
 * @param uncertain alleles that the catalogue calls uncertain, and no classifier takes to make resistant
 * @param notResistant alleles that are said not to
 */
public record DrugVariants(
        String drug, long resistantByCatalogue, long resistantByClassifier, long uncertain, long notResistant) {

    /** Returns whether any allele makes resistant. */
    public boolean resistant() {
        return resistantByCatalogue + resistantByClassifier > 0;
    }
}
