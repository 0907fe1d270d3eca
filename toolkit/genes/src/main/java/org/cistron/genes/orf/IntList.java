package org.cistron.genes.orf;

import java.util.Arrays;

/** A growing list of primitive numbers: candidates run into the millions. */
final class IntList {
    private int[] values = new int[256];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** Returns the values with one more at the end. */
    int[] toArray(int last) {
        int[] copy = Arrays.copyOf(values, size + 1);
        copy[size] = last;
        return copy;
    }

    boolean[] toBooleans() {
        boolean[] flags = new boolean[size];
        for (int i = 0; i < size; i++) {
            flags[i] = values[i] != 0;
        }
        return flags;
    }
}
