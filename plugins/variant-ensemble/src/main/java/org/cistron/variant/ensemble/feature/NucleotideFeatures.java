package org.cistron.variant.ensemble.feature;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.VariantCase;
import org.cistron.classifier.cases.OrientedAllele;

/** Which nucleotides change, and between which: on the transcript's strand where that is known. */
public final class NucleotideFeatures implements FeatureBlock {
    private static final String LETTERS = "ACGT";
    private static final int NEIGHBOURS = 3;
    private static final int[] RADII = {20, 100, SequenceContext.LONGEST};
    private static final int LONGEST_REPEAT = 20;

    @Override
    public List<String> names() {
        List<String> names =
                new ArrayList<>(List.of("transition", "in_cpg", "makes_cpg", "repeat_before", "repeat_after"));
        for (int radius : RADII) {
            names.add("gc_within_" + radius);
        }
        for (int i = 0; i < LETTERS.length(); i++) {
            names.add("reference_nucleotide_" + LETTERS.charAt(i));
            names.add("alternative_nucleotide_" + LETTERS.charAt(i));
        }
        for (int offset = -NEIGHBOURS; offset <= NEIGHBOURS; offset++) {
            for (int i = 0; offset != 0 && i < LETTERS.length(); i++) {
                names.add("nucleotide_" + (offset < 0 ? "before_" : "after_") + Math.abs(offset) + "_"
                        + LETTERS.charAt(i));
            }
        }
        return names;
    }

    @Override
    public void fill(VariantCase subject, double[] row, int from) {
        OrientedAllele.of(subject).ifPresent(allele -> fill(allele, row, from));
    }

    private static void fill(OrientedAllele read, double[] row, int from) {
        int at = from;
        boolean single = read.isSubstitution();
        row[at++] = single
                ? transition(read.reference().charAt(0), read.alternative().charAt(0))
                : Double.NaN;
        row[at++] = contains(read.before(), read.reference(), read.after());
        row[at++] = contains(read.before(), read.alternative(), read.after());
        row[at++] = run(read.before(), false);
        row[at++] = run(read.after(), true);
        for (int radius : RADII) {
            row[at++] = gc(read.near(radius));
        }
        for (int i = 0; i < LETTERS.length(); i++) {
            row[at++] = single && read.reference().charAt(0) == LETTERS.charAt(i) ? 1 : 0;
            row[at++] = single && read.alternative().charAt(0) == LETTERS.charAt(i) ? 1 : 0;
        }
        for (int offset = -NEIGHBOURS; offset <= NEIGHBOURS; offset++) {
            for (int i = 0; offset != 0 && i < LETTERS.length(); i++) {
                row[at++] = read.neighbour(offset) == LETTERS.charAt(i) ? 1 : 0;
            }
        }
    }

    private static double transition(char reference, char alternative) {
        return "AG".indexOf(reference) >= 0 == "AG".indexOf(alternative) >= 0 ? 1 : 0;
    }

    private static double contains(String before, String allele, String after) {
        String last = before.isEmpty() ? "" : before.substring(before.length() - 1);
        String first = after.isEmpty() ? "" : after.substring(0, 1);
        return (last + allele + first).contains("CG") ? 1 : 0;
    }

    /** Counts how often the nucleotide next to the variant is repeated. */
    private static double run(String side, boolean forward) {
        int run = 0;
        while (run < Math.min(side.length(), LONGEST_REPEAT) && at(side, forward, run) == at(side, forward, 0)) {
            run++;
        }
        return run;
    }

    private static char at(String side, boolean forward, int index) {
        return side.charAt(forward ? index : side.length() - 1 - index);
    }

    private static double gc(String nucleotides) {
        long strong = nucleotides
                .chars()
                .filter(letter -> letter == 'G' || letter == 'C')
                .count();
        return nucleotides.isEmpty() ? Double.NaN : (double) strong / nucleotides.length();
    }
}
