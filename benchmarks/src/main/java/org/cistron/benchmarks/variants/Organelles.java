package org.cistron.benchmarks.variants;

import java.util.Map;

/** Contigs that lie outside of the nucleus. */
final class Organelles {
    private static final Map<String, String> CODES = Map.of(
            "NC_001224.1", "Yeast_Mitochondrial",
            "MtDNA", "Invertebrate_Mitochondrial",
            "ChrM", "Standard",
            "ChrC", "Bacterial_and_Plant_Plastid");

    private Organelles() {}

    /**
     * Returns the names of their genetic codes, as SnpEff has them, by contig. No variants are drawn there: {@code bcftools
     * csq} knows the standard code alone until version 1.22.
     */
    static Map<String, String> codes() {
        return CODES;
    }
}
