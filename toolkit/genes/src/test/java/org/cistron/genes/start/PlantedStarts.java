package org.cistron.genes.start;

import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.RandomSequences;

/** A contig of many starts, some with one motif before them, some with another, and start codons that start nothing. */
final class PlantedStarts {
    private static final int APART = 100;

    private final int count;
    private final Sequence contig;

    /**
     * Plants a start every hundred nucleotides.
     *
     * @param first motif of a share of starts, {@code firstSpacer} nucleotides before them
     * @param second motif of a share of those that do not have the first
     */
    PlantedStarts(
            int count,
            String first,
            int firstSpacer,
            double firstShare,
            String second,
            int secondSpacer,
            double share) {
        this.count = count;
        RandomSequences random = new RandomSequences(42);
        StringBuilder letters = new StringBuilder(random.letters(2 * count * APART, 0.45));
        for (int i = 0; i < count; i++) {
            int at = start(i);
            letters.replace(at, at + 3, i % 10 < 8 ? "ATG" : "GTG");
            letters.replace(at + APART / 2, at + APART / 2 + 3, i % 10 < 5 ? "ATG" : "TTG");
            if (random.below(1000) < 1000 * firstShare) {
                plant(letters, first, at - firstSpacer);
            } else if (random.below(1000) < 1000 * share) {
                plant(letters, second, at - secondSpacer);
            }
        }
        contig = Sequence.of("c", letters);
    }

    private static void plant(StringBuilder letters, String motif, int end) {
        letters.replace(end - motif.length(), end, motif);
    }

    private static int start(int index) {
        return APART / 2 + 10 + index * APART;
    }

    Sequence contig() {
        return contig;
    }

    StartModel learn() {
        StartModelTraining training = new StartModelTraining(GeneticCode.byNumber(11));
        for (int i = 0; i < count; i++) {
            training.addGenuine(contig, start(i), Strand.FORWARD);
            training.addContrast(contig, start(i) + APART / 2, Strand.FORWARD, true);
        }
        return training.learn();
    }
}
