package org.cistron.runner.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cistron.api.feature.Annotation;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calibration.GenomeLessons;
import org.cistron.genes.calibration.Lesson;
import org.cistron.genes.calling.CallingOptions;
import org.cistron.genes.calling.GeneCaller;
import org.cistron.genes.calling.ReadingFrame;
import org.cistron.genes.evaluation.AnnotatedEnds;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.run.FrameFinder;

/** Lets the decoder look at an annotated genome through a plugin's evidence, and takes down where it was right. */
final class CalibrationLessons {
    /** Starts are asked for of frames that are rather genes than not. */
    private static final double LIKELY_GENE = 0;

    private final PluginHost host;
    private final String offer;

    CalibrationLessons(PluginHost host, String offer) {
        this.host = host;
        this.offer = offer;
    }

    /** Returns what a genome teaches. */
    GenomeLessons of(AnnotatedGenome annotated) {
        Genome genome = annotated.genome();
        GeneCaller decoder = GeneCaller.uncalibrated(genome.geneticCode(), CallingOptions.defaults());
        Notes notes = new Notes(annotated);
        FrameFinder finder = new FrameFinder(offer, host, decoder);
        try (Stream<Sequence> contigs = genome.contigs()) {
            contigs.forEach(contig -> {
                host.begin(contig);
                try {
                    finder.frames(genome, contig).forEach(frame -> notes.take(contig, frame));
                } finally {
                    host.end(contig);
                }
            });
        } finally {
            host.end(genome);
        }
        return new GenomeLessons(genome.name(), notes.genes, notes.starts, notes.verifiedStarts);
    }

    /** What was right so far. */
    private static final class Notes {
        private final AnnotatedEnds annotated;
        private final AnnotatedEnds verified;
        private final List<Lesson> genes = new ArrayList<>();
        private final List<Lesson> starts = new ArrayList<>();
        private final List<Lesson> verifiedStarts = new ArrayList<>();

        Notes(AnnotatedGenome genome) {
            annotated = AnnotatedEnds.of(genome.annotation());
            verified = AnnotatedEnds.of(new Annotation(
                    genome.verifiedStarts(), Map.copyOf(genome.annotation().contigLengths())));
        }

        void take(Sequence contig, ReadingFrame frame) {
            CodingRegion region = frame.gene().region();
            if (region.partialThreePrime()) {
                return;
            }
            boolean right = annotated.stop(contig.id(), region.strand(), region.start(), region.end());
            genes.add(new Lesson(frame.logOdds(), region.length(), right));
            if (frame.logOdds() > LIKELY_GENE && !region.partialFivePrime()) {
                start(annotated, contig, frame).ifPresent(starts::add);
                start(verified, contig, frame).ifPresent(verifiedStarts::add);
            }
        }

        private static Optional<Lesson> start(AnnotatedEnds ends, Sequence contig, ReadingFrame frame) {
            CodingRegion region = frame.gene().region();
            return ends.start(contig.id(), region.strand(), region.start(), region.end())
                    .map(right -> new Lesson(frame.startLogOdds(), region.length(), right));
        }
    }
}
