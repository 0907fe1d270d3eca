package org.cistron.runner.judge;

import java.util.List;
import java.util.SortedMap;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.io.variant.Grade;

/** The classes that probabilities are put into, at thresholds that the documentation names. */
public final class VariantClasses {
    /** What a classifier has nothing to say of. */
    public static final String NOT_SCORED = "not_scored";
    /** What makes resistant; in a verdict, a colon and the drug follow. */
    public static final String RESISTANT = "resistant";
    /** What makes its carrier ill. */
    public static final String PATHOGENIC = "pathogenic";
    /** Of what it is not known whether it does. */
    public static final String UNCERTAIN = "uncertain";
    /** What makes nobody ill. */
    public static final String BENIGN = "benign";
    /** What makes resistant to nothing that was asked. */
    public static final String NOT_RESISTANT = "not_resistant";

    private static final double PATHOGENIC_FROM = 0.9;
    private static final double BENIGN_TO = 0.1;
    private static final double RESISTANT_FROM = 0.5;

    private VariantClasses() {}

    /**
     * Returns the class of an answer: of resistance, {@code resistant} from 0.5 on, else {@code not_resistant}; of all else
     * {@code pathogenic} from 0.9 on, {@code benign} up to 0.1, and {@code uncertain} between.
     */
    static String of(String question, double probability) {
        if (question.startsWith(VariantQuestion.RESISTANCE)) {
            return isResistant(probability) ? RESISTANT : NOT_RESISTANT;
        }
        if (probability >= PATHOGENIC_FROM) {
            return PATHOGENIC;
        }
        return probability <= BENIGN_TO ? BENIGN : UNCERTAIN;
    }

    /** Returns the class of a catalogue's grade. */
    static String of(Grade grade) {
        return switch (grade) {
            case RESISTANT -> RESISTANT;
            case UNCERTAIN -> UNCERTAIN;
            default -> NOT_RESISTANT;
        };
    }

    /** Returns whether a variant counts as making resistant: from 0.5 on. */
    static boolean isResistant(double probability) {
        return probability >= RESISTANT_FROM;
    }

    /** Returns {@code resistant:DRUG} for each drug; {@code not_resistant} where it is so to none; nothing where no drug was judged. */
    static List<String> resistance(SortedMap<String, Boolean> byDrug) {
        List<String> resistant = byDrug.entrySet().stream()
                .filter(drug -> drug.getValue())
                .map(drug -> RESISTANT + ":" + drug.getKey())
                .toList();
        return resistant.isEmpty() && !byDrug.isEmpty() ? List.of(NOT_RESISTANT) : resistant;
    }
}
