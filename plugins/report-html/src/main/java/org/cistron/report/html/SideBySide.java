package org.cistron.report.html;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.cistron.api.host.Compute;

/**
 * Two parts of a page that need nothing of each other, made at the same time where a thread is free.
 *
 * @param one the one part
 * @param other the other part
 */
record SideBySide<A, B>(A one, B other) {

    /** Makes both, neither of which may be null. */
    static <A, B> SideBySide<A, B> make(Compute compute, Callable<A> one, Callable<B> other) {
        AtomicReference<A> first = new AtomicReference<>();
        AtomicReference<B> second = new AtomicReference<>();
        compute.all(List.<Callable<Boolean>>of(() -> kept(one, first), () -> kept(other, second)));
        return new SideBySide<>(first.get(), second.get());
    }

    private static <T> boolean kept(Callable<T> making, AtomicReference<T> to) throws Exception {
        to.set(making.call());
        return true;
    }
}
