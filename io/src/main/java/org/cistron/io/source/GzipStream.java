package org.cistron.io.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.cistron.api.error.InputException;

/**
 * Unpacks gzip and bgzip, all members of it, and trusts nothing: lengths and checksums are compared, a file that was cut
 * short or that goes on with something else is refused. (The JDK's own stream takes a spoilt second member for the end.)
 */
final class GzipStream extends InputStream {
    private static final int BUFFER = 1 << 16;

    private final InputStream packed;
    private final String file;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean inMember;
    private boolean closed;
    private long members;
    private boolean lastWasBgzf;
    private long lastSize;
    private long unpacked;

    /**
     * Unpacks a stream.
     *
     * @param packed the packed bytes, from the first magic byte on; closed with this stream
     * @param file the file as the user named it, for messages
     */
    GzipStream(InputStream packed, String file) {
        this.packed = packed;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (inMember || startMember()) {
                int count = inflate(target, offset, length);
                if (count > 0) {
                    unpacked += count;
                    return count;
                }
            }
            return -1;
        } catch (EOFException e) {
            throw cutShort(e);
        } catch (DataFormatException | ZipException e) {
            throw corrupt(e.getMessage() == null ? "bad data" : e.getMessage(), e);
        }
    }

    private boolean startMember() throws IOException {
        if (position == limit && !refill()) {
            if (lastWasBgzf && lastSize != 0) {
                throw withoutEndBlock();
            }
            return false;
        }
        int first = next();
        if (members > 0 && first == 0) {
            return onlyPaddingFollows();
        }
        if (first != 0x1f || next() != 0x8b) {
            throw corrupt("something that is not gzip after member " + members, null);
        }
        lastWasBgzf = GzipHeader.read(this::next).bgzf();
        inflater.reset();
        checksum.reset();
        members++;
        inMember = true;
        return true;
    }

    private boolean onlyPaddingFollows() throws IOException {
        while (position < limit || refill()) {
            if (buffer[position++] != 0) {
                throw corrupt("something that is not gzip after member " + members, null);
            }
        }
        return false;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException, DataFormatException {
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                feed();
            }
            int count = inflater.inflate(target, offset, length);
            if (count > 0) {
                checksum.update(target, offset, count);
                return count;
            }
            if (inflater.needsDictionary()) {
                throw new ZipException("a preset dictionary");
            }
        }
        finishMember();
        return 0;
    }

    private void feed() throws IOException {
        if (position == limit && !refill()) {
            throw new EOFException();
        }
        inflater.setInput(buffer, position, limit - position);
        position = limit;
    }

    private void finishMember() throws IOException {
        position = limit - inflater.getRemaining();
        long storedChecksum = nextInt();
        lastSize = nextInt();
        if (storedChecksum != checksum.getValue()) {
            throw new ZipException("a checksum that does not fit its data");
        }
        if (lastSize != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("a length that does not fit its data");
        }
        inMember = false;
    }

    private long nextInt() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private int next() throws IOException {
        if (position == limit && !refill()) {
            throw new EOFException();
        }
        return buffer[position++] & 0xff;
    }

    private boolean refill() throws IOException {
        position = 0;
        limit = Math.max(0, packed.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    private InputException cutShort(EOFException cause) {
        return new InputException(
                file,
                0,
                "found gzip data cut short after " + unpacked + " unpacked bytes, expected the end of a gzip member",
                "Copy or download the file again; gzip -t tells whether it is whole.",
                cause);
    }

    private InputException withoutEndBlock() {
        return new InputException(
                file,
                "found a bgzip file without its end-of-file block after " + unpacked
                        + " unpacked bytes, expected the empty block that ends every bgzip file",
                "It was cut short: copy or download the file again.");
    }

    private InputException corrupt(String what, Exception cause) {
        return new InputException(
                file,
                0,
                "found corrupt gzip data (" + what + ") after " + unpacked + " unpacked bytes, expected gzip",
                "Copy or download the file again; gzip -t tells whether it is whole.",
                cause);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            inflater.end();
            packed.close();
        }
    }
}
