package org.cistron.report.html.browser;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cistron.api.sequence.Sequence;

/**
 * Sequences in the 2bit format: four nucleotides a byte, stretches of N beside them. Smaller than a gzip of letters, read piece by
 * piece, and the same bytes whatever library compresses.
 */
final class TwoBit {
    private static final int SIGNATURE = 0x1A412743;
    private static final int HEADER = 16;
    /** The format's order: T, C, A, G; by our codes for A, C, G, T and N. */
    private static final int[] CODES = {2, 1, 3, 0, 0};

    private final List<byte[]> names = new ArrayList<>();
    private final List<byte[]> records = new ArrayList<>();

    /** Adds a sequence under a short plain name. */
    void add(String name, Sequence sequence) {
        names.add(name.getBytes(StandardCharsets.US_ASCII));
        records.add(record(sequence));
    }

    /** Returns the file. */
    byte[] bytes() {
        int index = names.stream().mapToInt(name -> 1 + name.length + 4).sum();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        numbers(file, SIGNATURE, 0, names.size(), 0);
        int offset = HEADER + index;
        for (int i = 0; i < names.size(); i++) {
            file.write(names.get(i).length);
            file.writeBytes(names.get(i));
            numbers(file, offset);
            offset += records.get(i).length;
        }
        records.forEach(file::writeBytes);
        return file.toByteArray();
    }

    private static byte[] record(Sequence sequence) {
        byte[] bases = sequence.bases(0, sequence.length());
        ByteArrayOutputStream record = new ByteArrayOutputStream(bases.length / 4 + 64);
        List<int[]> unknown = unknown(bases);
        numbers(record, bases.length, unknown.size());
        unknown.forEach(stretch -> numbers(record, stretch[0]));
        unknown.forEach(stretch -> numbers(record, stretch[1] - stretch[0]));
        numbers(record, 0, 0);
        record.writeBytes(packed(bases));
        return record.toByteArray();
    }

    private static byte[] packed(byte[] bases) {
        byte[] packed = new byte[(bases.length + 3) / 4];
        for (int i = 0; i < bases.length; i++) {
            packed[i >> 2] |= (byte) (CODES[bases[i]] << (6 - 2 * (i & 3)));
        }
        return packed;
    }

    private static List<int[]> unknown(byte[] bases) {
        List<int[]> stretches = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= bases.length; i++) {
            boolean known = i == bases.length || bases[i] != Sequence.N;
            if (known && start >= 0) {
                stretches.add(new int[] {start, i});
                start = -1;
            } else if (!known && start < 0) {
                start = i;
            }
        }
        return stretches;
    }

    /** Writes numbers with their lowest byte first. */
    private static void numbers(ByteArrayOutputStream to, int... numbers) {
        for (int number : numbers) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                to.write(number >> shift);
            }
        }
    }
}
