package org.cistron.runner.host;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Values computed once for each owner (by identity) and name, by the first that asks; the others wait for it. Forgotten
 * when the owner is released.
 */
final class OnceMap<K, V> {
    private final Map<K, Map<String, FutureTask<V>>> values = Collections.synchronizedMap(new IdentityHashMap<>());

    V get(K owner, String name, Supplier<V> computation) {
        FutureTask<V> mine = new FutureTask<>(computation::get);
        FutureTask<V> task =
                values.computeIfAbsent(owner, key -> new ConcurrentHashMap<>()).computeIfAbsent(name, key -> mine);
        if (task == mine) {
            mine.run();
        }
        return result(task);
    }

    /** Returns the owner's values that are there by now, by name; those whose computation failed are not. */
    SortedMap<String, V> known(K owner) {
        SortedMap<String, V> known = new TreeMap<>();
        values.getOrDefault(owner, Map.of()).forEach((name, task) -> {
            if (task.isDone()) {
                success(task).ifPresent(value -> known.put(name, value));
            }
        });
        return known;
    }

    private static <V> Optional<V> success(FutureTask<V> done) {
        try {
            return Optional.of(done.get());
        } catch (ExecutionException e) {
            return Optional.empty(); // Whoever asked for it was told.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    void release(K owner) {
        values.remove(owner);
    }

    private static <V> V result(FutureTask<V> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for another thread", e);
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
