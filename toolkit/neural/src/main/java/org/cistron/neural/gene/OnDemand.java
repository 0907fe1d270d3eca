package org.cistron.neural.gene;

import java.util.function.Supplier;

/** A value made once, when it is first asked for. */
final class OnDemand<T> {
    private final Supplier<T> supplier;
    private T value;

    OnDemand(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    synchronized T get() {
        if (value == null) {
            value = supplier.get();
        }
        return value;
    }
}
