package org.cistron.benchmarks.catalogue;

import java.util.regex.Pattern;

/**
 * One mutation of the catalogue, however many drugs it is graded for.
 *
 * @param gene the gene as the catalogue calls it
 * @param name what the catalogue calls the mutation: an HGVS name, or a term such as {@code frameshift_variant}
 * @param rows how many rows have it
 */
record CatalogueEntry(String gene, String name, int rows) {
    private static final Pattern HGVS = Pattern.compile("[cnp]\\..+");

    /** Returns whether the mutation has an HGVS name. */
    boolean isHgvs() {
        return HGVS.matcher(name).matches();
    }

    /** Returns gene and name as a person writes them. */
    String title() {
        return gene + " " + name;
    }
}
