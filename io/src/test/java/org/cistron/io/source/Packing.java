package org.cistron.io.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Packs bytes for tests. */
public final class Packing {
    /** The empty block that ends a bgzip file (SAM specification, section 4.1.2). */
    public static final byte[] BGZF_END =
            HexFormat.of().parseHex("1f8b08040000000000ff0600424302001b0003000000000000000000");

    private Packing() {}

    /** Returns bytes as one gzip member. */
    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Returns bytes as a bgzip file of blocks of 1,000 bytes. */
    public static byte[] bgzip(byte[] bytes) {
        List<byte[]> blocks = new ArrayList<>();
        for (int i = 0; i < bytes.length; i += 1000) {
            blocks.add(bgzfBlock(bytes, i, Math.min(bytes.length, i + 1000)));
        }
        blocks.add(BGZF_END);
        return joined(blocks.toArray(byte[][]::new));
    }

    /** Returns the bytes of [from, to) as one block of a bgzip file. */
    public static byte[] bgzfBlock(byte[] bytes, int from, int to) {
        byte[] data = new byte[to - from + 1000];
        Deflater deflater = new Deflater(6, true);
        deflater.setInput(bytes, from, to - from);
        deflater.finish();
        data = Arrays.copyOf(data, deflater.deflate(data));
        deflater.end();
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, to - from);
        byte[] header = HexFormat.of().parseHex("1f8b08040000000000ff0600424302000000");
        int size = header.length + data.length + 8 - 1;
        header[16] = (byte) size;
        header[17] = (byte) (size >> 8);
        return joined(header, data, littleEndian(checksum.getValue()), littleEndian(to - from));
    }

    /** Returns arrays one behind the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Runs a tool from one file to another; returns false if there is no such tool. */
    public static boolean run(Path from, Path to, String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectInput(from.toFile())
                            .redirectOutput(to.toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] littleEndian(long value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }
}
