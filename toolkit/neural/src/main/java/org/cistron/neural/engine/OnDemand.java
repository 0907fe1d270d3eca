package org.cistron.neural.engine;

import java.util.function.Supplier;

/** A value made once, when it is first asked for. */
public final class OnDemand<T> {
    private final Supplier<T> supplier;
    private T value;

    /** Makes nothing yet. */
    public OnDemand(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    /** Returns the value. */
    public synchronized T get() {
        if (value == null) {
            value = supplier.get();
        }
        return value;
    }
}
