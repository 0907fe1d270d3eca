package org.cistron.neural.model;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much each of a network's parameters matters, as bytes: the letters {@code CISTRONI}, a format version, the number of
 * arrays; then for each its name, its length, its largest number and a byte for each number, all big-endian.
 *
 * <p>A byte is an eighth of the logarithm to base 2, counted from the largest number, which is 255: a number read back is within
 * 4.5 per cent of what was written. 0 stands for 0, and for what is less than a thousand-millionth of the largest.
 */
public final class Importance {
    private static final byte[] MAGIC = {'C', 'I', 'S', 'T', 'R', 'O', 'N', 'I'};
    private static final int VERSION = 1;
    private static final int TOP = 255;
    private static final double BYTES_FOR_TWICE = 8;

    private Importance() {}

    /** Returns the bytes of arrays of numbers that are not negative, in their map's order. */
    public static byte[] write(Map<String, float[]> arrays) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.write(MAGIC);
            data.writeInt(VERSION);
            data.writeInt(arrays.size());
            for (Map.Entry<String, float[]> array : arrays.entrySet()) {
                data.writeUTF(array.getKey());
                write(array.getValue(), data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(float[] values, DataOutputStream data) throws IOException {
        float largest = 0;
        for (float value : values) {
            if (!(value >= 0 && value < Float.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("an importance of " + value + ", expected a number of at least 0");
            }
            largest = Math.max(largest, value);
        }
        data.writeInt(values.length);
        data.writeFloat(largest);
        for (float value : values) {
            data.writeByte(code(value, largest));
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is something else, of another version, or cut short
     */
    public static Map<String, float[]> read(InputStream from) throws IOException {
        DataInputStream data = new DataInputStream(from);
        try {
            for (byte letter : MAGIC) {
                require(data.readByte() == letter, "found other bytes, expected the importance of parameters");
            }
            int version = data.readInt();
            require(version == VERSION, "found importance of format " + version + ", expected " + VERSION);
            Map<String, float[]> arrays = new LinkedHashMap<>();
            for (int left = data.readInt(); left > 0; left--) {
                arrays.put(data.readUTF(), values(data));
            }
            return arrays;
        } catch (EOFException e) {
            throw new IOException("found the end of the importance, expected more of it", e);
        }
    }

    private static float[] values(DataInputStream data) throws IOException {
        int length = data.readInt();
        float largest = data.readFloat();
        require(
                length >= 0 && largest >= 0 && largest < Float.POSITIVE_INFINITY,
                "found " + length + " numbers of up to " + largest + ", expected at least 0 of both");
        byte[] codes = data.readNBytes(length);
        require(codes.length == length, "found " + codes.length + " numbers, expected " + length);
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            int code = Byte.toUnsignedInt(codes[i]);
            values[i] = code == 0 ? 0 : (float) (largest * Math.pow(2, (code - TOP) / BYTES_FOR_TWICE));
        }
        return values;
    }

    private static int code(float value, float largest) {
        if (value == 0) {
            return 0;
        }
        double halvings = Math.log((double) largest / value) / Math.log(2);
        return (int) Math.max(0, TOP - Math.round(halvings * BYTES_FOR_TWICE));
    }

    private static void require(boolean holds, String message) throws IOException {
        if (!holds) {
            throw new IOException(message);
        }
    }
}
