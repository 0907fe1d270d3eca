package org.cistron.runner.run;

import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.composition.MixedGenomeTest;
import org.cistron.io.sequence.SequenceFormat;
import org.cistron.runner.domain.InputSurvey;

/** Settles whether an input's contigs belong together: as the user said, or else by what they are. */
final class MixingChoice {
    private static final String REMEDY = " Use --no-mixed if they belong to one genome, --mixed to say so yourself.";

    private final Mixing wanted;
    private final RunLog log;

    MixingChoice(Mixing wanted, RunLog log) {
        this.wanted = wanted;
        this.log = log;
    }

    /** Returns whether each contig is a genome of its own; says why where that is not what the user said. */
    boolean mixed(SequenceFormat format, Genome genome, InputSurvey survey) {
        return switch (wanted) {
            case ONE_GENOME -> false;
            case METAGENOME -> true;
            case AUTOMATIC -> genome.contigCount() > 1 && looksMixed(format, genome, survey);
        };
    }

    private boolean looksMixed(SequenceFormat format, Genome genome, InputSurvey survey) {
        if (format == SequenceFormat.FASTQ) {
            log.notice(
                    "reads are each taken as of a genome of their own. Use --no-mixed if they belong to one genome.");
            return true;
        }
        if (2 * survey.inShortContigs() > survey.nucleotides()) {
            log.warning("most of the sequence lies in contigs too short to tell whether they belong together, so each"
                    + " is treated as a genome of its own." + REMEDY);
            return true;
        }
        try (Stream<Sequence> contigs = genome.contigs()) {
            boolean mixed = MixedGenomeTest.isMixed(contigs);
            if (mixed) {
                log.warning("the contigs' composition is that of several genomes, so each contig is treated as one."
                        + REMEDY);
            }
            return mixed;
        }
    }
}
