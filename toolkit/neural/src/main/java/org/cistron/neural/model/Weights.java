package org.cistron.neural.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named arrays of 32-bit floating-point numbers as bytes: the letters {@code CISTRONW}, a format version, the number of arrays; then
 * for each its name, its length and its numbers, all big-endian.
 */
public final class Weights {
    private static final byte[] MAGIC = {'C', 'I', 'S', 'T', 'R', 'O', 'N', 'W'};
    private static final int VERSION = 1;

    private Weights() {}

    /** Returns the bytes of arrays, in their map's order. */
    public static byte[] write(Map<String, float[]> arrays) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            write(arrays, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes arrays, in their map's order. */
    public static void write(Map<String, float[]> arrays, DataOutputStream data) throws IOException {
        data.write(MAGIC);
        data.writeInt(VERSION);
        data.writeInt(arrays.size());
        for (Map.Entry<String, float[]> array : arrays.entrySet()) {
            data.writeUTF(array.getKey());
            data.writeInt(array.getValue().length);
            for (float value : array.getValue()) {
                data.writeFloat(value);
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is something else, or of another version
     */
    public static Map<String, float[]> read(InputStream from) throws IOException {
        return read(new DataInputStream(new BufferedInputStream(from)));
    }

    /** Reads what {@link #write} wrote, and no byte more. */
    public static Map<String, float[]> read(DataInputStream data) throws IOException {
        for (byte letter : MAGIC) {
            if (data.readByte() != letter) {
                throw new IOException("found other bytes, expected weights of a network");
            }
        }
        int version = data.readInt();
        if (version != VERSION) {
            throw new IOException("found weights of format " + version + ", expected " + VERSION);
        }
        int count = data.readInt();
        Map<String, float[]> arrays = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String name = data.readUTF();
            float[] values = new float[data.readInt()];
            for (int j = 0; j < values.length; j++) {
                values[j] = data.readFloat();
            }
            arrays.put(name, values);
        }
        return arrays;
    }
}
