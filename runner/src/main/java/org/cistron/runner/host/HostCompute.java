package org.cistron.runner.host;

import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cistron.api.host.Compute;

/**
 * The host's threads: as many as the user allowed, the calling one among them; and the device that the user named.
 *
 * <p>Whoever hands over a batch works on it too, and while it waits for the rest takes up nothing else. So a thread never
 * waits for work that lies beneath it on its own stack: batches within batches and results that are computed once for
 * all cannot lock each other out. (A fork-join pool's helping threads can.)
 */
public final class HostCompute implements Compute, AutoCloseable {
    private static final long PATIENCE_MILLISECONDS = 2;

    private final BlockingDeque<Runnable> queue = new LinkedBlockingDeque<>();
    private final List<Thread> workers;
    private final String device;

    /** Starts the threads, at least 1; neural networks run where the engine finds it best. */
    public HostCompute(int threads) {
        this(threads, "auto");
    }

    /**
     * Starts the threads.
     *
     * @param threads how many may work at once, at least 1
     * @param device where neural networks are to run: {@code auto}, {@code cpu} or {@code cuda:N}
     */
    public HostCompute(int threads, String device) {
        this.device = device;
        this.workers = IntStream.range(1, threads).mapToObj(this::worker).toList();
        workers.forEach(Thread::start);
    }

    @Override
    public int threads() {
        return workers.size() + 1;
    }

    @Override
    public String device() {
        return device;
    }

    @Override
    public <T> List<T> all(List<? extends Callable<T>> tasks) {
        Batch<T> batch = new Batch<>(tasks);
        int helpers = Math.min(workers.size(), tasks.size() - 1);
        for (int i = 0; i < helpers; i++) {
            queue.addFirst(batch);
        }
        batch.run();
        return batch.results();
    }

    /** Hands over one task, to be waited for with {@link #await}. */
    public <T> Future<T> submit(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        queue.addLast(future);
        return future;
    }

    /** Runs tasks of the queue until the given one is done; not to be called from within a task. */
    public void await(Future<?> future) {
        try {
            while (!future.isDone()) {
                Runnable next = queue.poll(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for work to end", e);
        }
    }

    /** Stops the threads; what still waits in the queue is dropped. */
    @Override
    public void close() {
        queue.clear();
        workers.forEach(Thread::interrupt);
    }

    private Thread worker(int number) {
        Thread thread = new Thread(this::work, "cistron-worker-" + number);
        thread.setDaemon(true);
        return thread;
    }

    private void work() {
        try {
            while (true) {
                queue.takeFirst().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
