package org.cistron.runner.run;

import java.util.function.Function;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.cistron.runner.host.HostCompute;

/** Works on several contigs at once; how far it reads ahead is bounded in nucleotides. */
final class ContigPipeline {
    private static final long LOOK_AHEAD = 32L << 20;

    private final OrderedPipeline<Sequence> pipeline;

    ContigPipeline(HostCompute compute) {
        this.pipeline = new OrderedPipeline<>(compute, Sequence::length, LOOK_AHEAD);
    }

    /**
     * Runs all contigs through.
     *
     * @param work what is done with a contig, by any thread
     * @param sink takes the results in input order
     */
    <R> void run(Stream<Sequence> contigs, Function<Sequence, R> work, OrderedPipeline.Sink<Sequence, R> sink) {
        pipeline.run(contigs.iterator(), work, sink);
    }
}
