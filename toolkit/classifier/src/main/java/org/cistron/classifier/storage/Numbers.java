package org.cistron.classifier.storage;

import java.io.DataInput;
import java.io.IOException;

/** Reads numbers and refuses those that cannot be. */
public final class Numbers {

    private Numbers() {}

    /** Reads a count of a thing, from {@code least} to {@code most}. */
    public static int count(DataInput from, String thing, int least, int most) throws IOException {
        int count = from.readInt();
        if (count < least || count > most) {
            throw new IOException("found " + count + " " + thing + ", expected " + least + " to " + most);
        }
        return count;
    }

    /** Reads a finite number of eight bytes. */
    public static double finite(DataInput from, String thing) throws IOException {
        return finite(from.readDouble(), thing);
    }

    /** Reads a finite number of four bytes. */
    public static float finiteFloat(DataInput from, String thing) throws IOException {
        float value = from.readFloat();
        finite(value, thing);
        return value;
    }

    private static double finite(double value, String thing) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IOException("found " + value + " as " + thing + ", expected a finite number");
        }
        return value;
    }
}
