package org.cistron.runner.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.cistron.runner.host.HostCompute;

/**
 * Works on several items at once and takes the results in the items' order. How far it reads ahead is bounded by weight, so that
 * memory follows the heaviest item and not the input.
 */
public final class OrderedPipeline<T> {
    private final HostCompute compute;
    private final ToLongFunction<T> weight;
    private final long lookAhead;
    private final int leastItems;

    /**
     * Makes a pipeline.
     *
     * @param weight of an item
     * @param lookAhead how much may be in work at once; two items in any case where there is more than one thread
     */
    public OrderedPipeline(HostCompute compute, ToLongFunction<T> weight, long lookAhead) {
        boolean alone = compute.threads() == 1;
        this.compute = compute;
        this.weight = weight;
        this.lookAhead = alone ? 0 : lookAhead;
        this.leastItems = alone ? 1 : 2;
    }

    /** Takes the result of one item; called in order by the thread that runs the pipeline. */
    public interface Sink<T, R> {
        /** Takes an item's result. */
        void take(T item, R result);
    }

    /**
     * Runs all items through.
     *
     * @param work what is done with an item, by any thread
     */
    public <R> void run(Iterator<T> items, Function<T, R> work, Sink<T, R> sink) {
        Deque<Pending<T, R>> pending = new ArrayDeque<>();
        long waiting = 0;
        while (items.hasNext()) {
            T item = items.next();
            long more = weight.applyAsLong(item);
            while (!pending.isEmpty()
                    && (pending.peekFirst().done() || (pending.size() >= leastItems && waiting + more > lookAhead))) {
                waiting -= finish(pending.removeFirst(), sink);
            }
            pending.addLast(new Pending<>(item, compute.submit(() -> work.apply(item))));
            waiting += more;
        }
        while (!pending.isEmpty()) {
            finish(pending.removeFirst(), sink);
        }
    }

    private record Pending<T, R>(T item, Future<R> result) {
        boolean done() {
            return result.isDone();
        }
    }

    private <R> long finish(Pending<T, R> oldest, Sink<T, R> sink) {
        compute.await(oldest.result());
        sink.take(oldest.item(), result(oldest.result()));
        return weight.applyAsLong(oldest.item());
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a result", e);
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
