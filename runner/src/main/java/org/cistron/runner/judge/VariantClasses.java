package org.cistron.runner.judge;

import java.util.List;
import java.util.SortedMap;

/** The classes that probabilities are put into, at thresholds that the documentation names. */
final class VariantClasses {
    /** What a classifier has nothing to say of. */
    static final String NOT_SCORED = "not_scored";

    private static final double PATHOGENIC = 0.9;
    private static final double BENIGN = 0.1;
    private static final double RESISTANT = 0.5;

    private VariantClasses() {}

    /** Returns {@code pathogenic} from 0.9 on, {@code benign} up to 0.1, and {@code uncertain} between. */
    static String pathogenicity(double probability) {
        if (probability >= PATHOGENIC) {
            return "pathogenic";
        }
        return probability <= BENIGN ? "benign" : "uncertain";
    }

    /** Returns whether a variant counts as making resistant: from 0.5 on. */
    static boolean isResistant(double probability) {
        return probability >= RESISTANT;
    }

    /** Returns {@code resistant:DRUG} for each drug; {@code not_resistant} where it is so to none; nothing where no drug was judged. */
    static List<String> resistance(SortedMap<String, Boolean> byDrug) {
        List<String> resistant = byDrug.entrySet().stream()
                .filter(drug -> drug.getValue())
                .map(drug -> "resistant:" + drug.getKey())
                .toList();
        return resistant.isEmpty() && !byDrug.isEmpty() ? List.of("not_resistant") : resistant;
    }
}
