package org.cistron.runner.run;

import java.util.Locale;
import java.util.Optional;

/** Tells users of a genome so fragmented that many of its genes are in pieces. */
final class PartialGenes {
    private static final long LEAST_GENES = 50;
    private static final double MANY = 0.2;

    private PartialGenes() {}

    /**
     * Returns what to tell, if there is anything: of reads and of contigs that are genomes of their own nothing else is expected.
     *
     * @param mixed whether each contig is a genome of its own
     * @param genes how many genes were found
     * @param partial how many of them are cut off
     */
    static Optional<String> warning(boolean mixed, long genes, long partial) {
        if (mixed || genes < LEAST_GENES || partial < MANY * genes) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "%,d of %,d genes (%.0f %%) are cut off by contigs' ends or gaps: the genome is in many pieces, and a gene in two"
                        + " of them counts twice. A better assembly helps; --closed-ends leaves such genes out.",
                partial,
                genes,
                100.0 * partial / genes));
    }
}
