package org.cistron.runner.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.cistron.runner.host.HostCompute;

/**
 * Works on several contigs at once and takes the results in input order. How far it reads ahead is bounded in nucleotides,
 * so that memory follows the longest contig and not the input.
 */
final class ContigPipeline {
    private static final long LOOK_AHEAD = 32L << 20;

    private final HostCompute compute;
    private final long lookAhead;
    private final int leastContigs;

    ContigPipeline(HostCompute compute) {
        this.compute = compute;
        boolean alone = compute.threads() == 1;
        this.lookAhead = alone ? 0 : LOOK_AHEAD;
        this.leastContigs = alone ? 1 : 2;
    }

    /** Takes the result of one contig; called in input order by the thread that runs the pipeline. */
    interface Sink<R> {
        void take(Sequence contig, R result);
    }

    /**
     * Runs all contigs through.
     *
     * @param work what is done with a contig, by any thread
     */
    <R> void run(Stream<Sequence> contigs, Function<Sequence, R> work, Sink<R> sink) {
        Deque<Pending<R>> pending = new ArrayDeque<>();
        long waiting = 0;
        Iterator<Sequence> all = contigs.iterator();
        while (all.hasNext()) {
            Sequence contig = all.next();
            while (!pending.isEmpty()
                    && (pending.peekFirst().done()
                            || (pending.size() >= leastContigs && waiting + contig.length() > lookAhead))) {
                waiting -= finish(pending.removeFirst(), sink);
            }
            pending.addLast(new Pending<>(contig, compute.submit(() -> work.apply(contig))));
            waiting += contig.length();
        }
        while (!pending.isEmpty()) {
            finish(pending.removeFirst(), sink);
        }
    }

    private record Pending<R>(Sequence contig, Future<R> result) {
        boolean done() {
            return result.isDone();
        }
    }

    private <R> int finish(Pending<R> oldest, Sink<R> sink) {
        compute.await(oldest.result());
        sink.take(oldest.contig(), result(oldest.result()));
        return oldest.contig().length();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a contig", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
