package org.cistron.runner.host;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Tasks that any number of threads take from the same list, one after another, until none is left. */
final class Batch<T> implements Runnable {
    private final List<Callable<T>> tasks;
    private final AtomicReferenceArray<Outcome<T>> outcomes;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch unfinished;
    private final ClassLoader contextLoader = Thread.currentThread().getContextClassLoader();

    private record Outcome<T>(T result, Throwable failure) {}

    Batch(List<? extends Callable<T>> tasks) {
        this.tasks = new ArrayList<>(tasks);
        this.outcomes = new AtomicReferenceArray<>(tasks.size());
        this.unfinished = new CountDownLatch(tasks.size());
    }

    /** Works until no task is left that nobody has begun; under the context class loader of whoever made the batch. */
    @Override
    public void run() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(contextLoader);
        try {
            for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
                outcomes.set(i, outcome(tasks.get(i)));
                unfinished.countDown();
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Waits for the tasks that others have begun, and returns the results in order or throws the first failure. */
    List<T> results() {
        try {
            unfinished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for other threads", e);
        }
        List<T> results = new ArrayList<>(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            Outcome<T> outcome = outcomes.get(i);
            if (outcome.failure() != null) {
                throw Batch.<RuntimeException>unchecked(outcome.failure());
            }
            results.add(outcome.result());
        }
        return results;
    }

    @SuppressWarnings("CatchingUnchecked") // Whatever is thrown belongs to whoever asked for the results.
    private static <T> Outcome<T> outcome(Callable<T> task) {
        try {
            return new Outcome<>(task.call(), null);
        } catch (Throwable e) {
            return new Outcome<>(null, e);
        }
    }

    /** Throws anything as it is, checked exceptions too: {@link Callable} lets tasks throw them, {@code all} does not. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
