package org.cistron.runner.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be cleared away if the process ends before it is done: staged outputs, temporary files. */
final class UnfinishedWork {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    /** Takes note of something that clears up when it is closed; closing it twice must do no harm. */
    synchronized <T extends AutoCloseable> T add(T work) {
        open.push(work);
        return work;
    }

    /** Clears up everything, last come first; what cannot be cleared up is said, and the others are cleared up still. */
    synchronized void closeAll() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                System.err.println("cistron: could not clear up: " + e.getMessage());
            }
        }
    }
}
