package org.cistron.classifier.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32;

/**
 * A block of bytes that tells what it holds and whether it is whole: a mark (4 bytes), the version of the format and the kind
 * (2 bytes each), the length of the content (4 bytes), the content, and its CRC-32 (4 bytes), all big-endian. Blocks can follow
 * one another in a stream.
 */
public final class Block {
    /** The version of the format that is written, and the only one that is read. */
    public static final int VERSION = 1;

    private static final int MARK = 0x43434d42; // "CCMB"
    private static final int CHUNK = 1 << 16;

    private Block() {}

    /** Writes the content of a block. */
    @FunctionalInterface
    public interface Writer {
        /** Writes it. */
        void write(DataOutput to) throws IOException;
    }

    /**
     * Reads the content of a block.
     *
     * @param <T> what it becomes
     */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads it, checking every number that could be wrong. */
        T read(int kind, DataInput from) throws IOException;
    }

    /** Writes a block of a kind, 0 to 32,767. */
    public static void write(DataOutput to, int kind, Writer content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(new DataOutputStream(bytes));
        byte[] whole = bytes.toByteArray();
        to.writeInt(MARK);
        to.writeShort(VERSION);
        to.writeShort(kind);
        to.writeInt(whole.length);
        to.write(whole);
        to.writeInt(checksum(whole));
    }

    /**
     * Reads a block, and nothing after it.
     *
     * @throws IOException if it is none, of another version, cut short or damaged
     */
    public static <T> T read(DataInput from, Reader<T> reader) throws IOException {
        try {
            int mark = from.readInt();
            if (mark != MARK) {
                throw new IOException(
                        String.format("found %08x at the beginning, expected the mark %08x of a model", mark, MARK));
            }
            int version = from.readUnsignedShort();
            if (version != VERSION) {
                throw new IOException("found a model of format " + version + ", expected format " + VERSION);
            }
            int kind = from.readUnsignedShort();
            byte[] content = content(from);
            int checksum = from.readInt();
            if (checksum != checksum(content)) {
                throw new IOException(String.format(
                        "found a checksum of %08x, expected %08x: the model is damaged", checksum(content), checksum));
            }
            return whole(reader, kind, content);
        } catch (EOFException e) {
            throw new IOException("found the end of the model too early, expected more: it is cut short", e);
        }
    }

    private static <T> T whole(Reader<T> reader, int kind, byte[] content) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(content);
        T read = reader.read(kind, new DataInputStream(bytes));
        if (bytes.available() > 0) {
            throw new IOException("found " + bytes.available() + " bytes after the model's content, expected none");
        }
        return read;
    }

    /** Reads in chunks: a length that is wrong must not take all memory. */
    private static byte[] content(DataInput from) throws IOException {
        int length = from.readInt();
        if (length < 0) {
            throw new IOException("found a length of " + length + ", expected 0 or more: the model is damaged");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, CHUNK));
        byte[] chunk = new byte[CHUNK];
        for (int left = length; left > 0; left -= Math.min(left, CHUNK)) {
            int part = Math.min(left, CHUNK);
            from.readFully(chunk, 0, part);
            bytes.write(chunk, 0, part);
        }
        return bytes.toByteArray();
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
