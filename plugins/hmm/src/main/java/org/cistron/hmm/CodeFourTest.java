package org.cistron.hmm;

import java.util.List;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Gene;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.genes.calling.CallingOptions;
import org.cistron.genes.calling.GeneCaller;

/**
 * Tells whether a genome reads TGA as tryptophan (code 4, as Mycoplasma does) although it is being read by code 11: then the
 * frame of many genes goes on looking like coding sequence after a TGA, which it does not after TAA or TAG.
 */
final class CodeFourTest {
    private static final int CODONS_AFTER = 30;
    private static final double LOOKS_CODING = 4;
    private static final int FEWEST_GENES = 10;
    private static final double SHARE = 0.25;

    private CodeFourTest() {}

    static boolean fitsFarBetter(List<Sequence> chunks, HmmModel model) {
        int[] ended = new int[2];
        int[] goesOn = new int[2];
        GeneCaller caller = new GeneCaller(model.code(), CallingOptions.defaults());
        for (Sequence chunk : chunks.subList(0, Math.min(2, chunks.size()))) {
            Evidence evidence = model.evidence(chunk, new Window(0, chunk.length()));
            for (Gene gene : caller.call(chunk, evidence)) {
                if (gene.region().partialThreePrime()) {
                    continue;
                }
                String letters = gene.nucleotides(chunk);
                int kind = letters.endsWith("TGA") ? 0 : 1;
                ended[kind]++;
                goesOn[kind] += codingAfter(evidence, gene) > LOOKS_CODING ? 1 : 0;
            }
        }
        double afterTga = (double) goesOn[0] / Math.max(1, ended[0]);
        double afterOthers = (double) goesOn[1] / Math.max(1, ended[1]);
        return ended[0] >= FEWEST_GENES && afterTga > SHARE && afterTga > 3 * afterOthers;
    }

    /** Returns the coding log-odds of the codons after a gene's stop, in its frame; the best of the tracks. */
    private static double codingAfter(Evidence evidence, Gene gene) {
        boolean forward = gene.region().strand() == Strand.FORWARD;
        double best = Double.NEGATIVE_INFINITY;
        for (CodingTrack track : evidence.tracks()) {
            float[] values = forward ? track.forward() : track.reverse();
            double sum = 0;
            for (int codon = 0; codon < CODONS_AFTER; codon++) {
                int at = forward
                        ? gene.region().end() + 3 * codon
                        : gene.region().start() - 3 - 3 * codon;
                sum += at < 0 || at >= values.length ? 0 : values[at];
            }
            best = Math.max(best, sum);
        }
        return best;
    }
}
