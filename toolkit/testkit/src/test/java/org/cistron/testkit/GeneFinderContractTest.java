package org.cistron.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.plugin.GeneFinder;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

/** The contract holds for a plain finder, and fails for faulty ones. */
class GeneFinderContractTest extends GeneFinderContract {
    private static final int SHORTEST = 180;

    @Override
    protected GeneFinder plugin() {
        return new LongFrames(0);
    }

    @Test
    void aFinderThatCutsGenesBeforeTheirStopFails() {
        assertThatThrownBy(of(new LongFrames(3))::everyGeneLiesOnItsContigOnceAndReadsThroughToItsStop)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("has no stop codon");
    }

    @Test
    void aFinderThatReadsOverStopsFails() {
        assertThatThrownBy(of(new LongFrames(-6))::everyGeneLiesOnItsContigOnceAndReadsThroughToItsStop)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aFinderThatFindsOtherGenesEachTimeFails() {
        assertThatThrownBy(of(new Moody())::theSameInputGivesTheSameModelAndTheSameGenes)
                .isInstanceOf(AssertionError.class);
    }

    private static GeneFinderContract of(GeneFinder finder) {
        return new GeneFinderContract() {
            @Override
            protected GeneFinder plugin() {
                return finder;
            }
        };
    }

    /** What is learned of nothing. */
    private static final class NoModel implements GenomeModel {
        @Override
        public void write(OutputStream to) {}

        @Override
        public String summary() {
            return "nothing learned";
        }
    }

    /** Finds every long open reading frame from its first ATG on; cuts some nucleotides off at its end. */
    private static class LongFrames implements GeneFinder {
        private final int cut;

        LongFrames(int cut) {
            this.cut = cut;
        }

        @Override
        public GenomeModel fit(Genome genome) {
            return new NoModel();
        }

        @Override
        public GenomeModel read(Genome genome, InputStream from) {
            return new NoModel();
        }

        @Override
        public List<Gene> genes(GenomeModel model, Sequence contig) {
            List<Gene> genes = new ArrayList<>();
            add(contig, Strand.FORWARD, genes);
            add(contig.reverseComplement(), Strand.REVERSE, genes);
            return genes;
        }

        private void add(Sequence read, Strand strand, List<Gene> to) {
            for (int frame = 0; frame < 3; frame++) {
                int start = -1;
                for (int i = frame; i + 3 <= read.length(); i += 3) {
                    String codon = read.letters(i, i + 3);
                    boolean known = codon.indexOf('N') < 0;
                    if (!known) {
                        start = -1;
                    } else if (codon.equals("ATG") && start < 0) {
                        start = i;
                    } else if (GeneticCode.byNumber(11).isStop(GeneticCode.codonAt(read, i))) {
                        int end = Math.min(i + 3 - cut, read.length() - (read.length() - frame) % 3);
                        if (start >= 0 && end - start >= SHORTEST) {
                            to.add(gene(read, strand, start, end));
                        }
                        start = -1;
                    }
                }
            }
        }

        private static Gene gene(Sequence read, Strand strand, int start, int end) {
            boolean forward = strand == Strand.FORWARD;
            CodingRegion region = forward
                    ? CodingRegion.complete(start, end, strand)
                    : CodingRegion.complete(read.length() - end, read.length() - start, strand);
            return new Gene(read.id(), region, 0.9, 0.9, 1, 1, Map.of());
        }
    }

    /** Finds one gene fewer each time. */
    private static final class Moody extends LongFrames {
        private int asked;

        Moody() {
            super(0);
        }

        @Override
        public List<Gene> genes(GenomeModel model, Sequence contig) {
            List<Gene> genes = super.genes(model, contig);
            asked++;
            return genes.subList(0, Math.max(0, genes.size() - asked));
        }
    }
}
