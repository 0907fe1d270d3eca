package org.cistron.genes.coding;

import java.util.stream.IntStream;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.RandomSequences;

/** Coding models that were learned from made-up genes. */
final class CodingModels {
    private CodingModels() {}

    static CodingCounts counts(long seed, double content) {
        RandomSequences random = new RandomSequences(seed);
        CodingCounts counts = new CodingCounts();
        for (int i = 0; i < 40; i++) {
            Sequence gene = Sequence.of("g", random.gene(300));
            counts.addCoding(gene, 3, gene.length() - 3, Strand.FORWARD, 1);
            Sequence noise = random.contig("n", 1000, content);
            counts.addBackground(noise, 0, noise.length());
        }
        return counts;
    }

    static CodingModel model(long seed) {
        return CodingModel.estimate(counts(seed, 0.4));
    }

    /** Models from 20 to 80 % G+C. */
    static LocalCodingModel local() {
        return new LocalCodingModel(
                IntStream.range(0, 7)
                        .mapToObj(i -> CodingModel.estimate(counts(i, 0.2 + 0.1 * i)))
                        .toList(),
                0.2,
                0.1);
    }

    /** Returns a contig whose composition changes, with stretches of N. */
    static Sequence contig(long seed) {
        RandomSequences random = new RandomSequences(seed);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            Sequence part = random.contigWithGaps("p", 400, 0.2 + 0.05 * i);
            letters.append(part.letters(0, part.length())).append(random.gene(100));
        }
        return Sequence.of("c", letters);
    }
}
