package org.cistron.api.host;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * The host's threads. Plugins start none of their own: they hand work over here, and get the results in the order of the
 * tasks, whatever the number of threads.
 */
public interface Compute {

    /** Returns how many threads the user allowed. */
    int threads();

    /**
     * Returns where neural networks are to run: {@code auto} (a GPU where there is one that can be used), {@code cpu}, or
     * {@code cuda:N}.
     */
    default String device() {
        return "auto";
    }

    /**
     * Runs tasks, in parallel where threads are free, and returns their results in the tasks' order. May be called from
     * within a task. The first failure, in the tasks' order, is thrown when all running tasks have ended.
     *
     * @param tasks pure functions that share nothing they write to
     */
    <T> List<T> all(List<? extends Callable<T>> tasks);
}
