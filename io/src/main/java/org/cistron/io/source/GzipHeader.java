package org.cistron.io.source;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/**
 * The header of one gzip member (RFC 1952, section 2.3).
 *
 * @param bgzf whether the member is a block of a bgzip file (SAM specification, section 4.1)
 */
record GzipHeader(boolean bgzf) {
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int BGZF = 'B' | 'C' << 8;

    /** Where the header's bytes come from. */
    interface Bytes {
        /** Returns the next byte, 0 to 255; at the end it throws {@link EOFException}. */
        int next() throws IOException;
    }

    /**
     * Reads a header from after its two magic bytes.
     *
     * @throws EOFException if the data end within it
     * @throws ZipException if it names a method that gzip has not
     */
    static GzipHeader read(Bytes bytes) throws IOException {
        if (bytes.next() != 8) {
            throw new ZipException("unknown compression method");
        }
        int flags = bytes.next();
        skip(bytes, 6);
        boolean bgzf = (flags & EXTRA) != 0 && extraNamesBgzf(bytes);
        if ((flags & NAME) != 0) {
            skipText(bytes);
        }
        if ((flags & COMMENT) != 0) {
            skipText(bytes);
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(bytes, 2);
        }
        return new GzipHeader(bgzf);
    }

    private static boolean extraNamesBgzf(Bytes bytes) throws IOException {
        int left = bytes.next() | bytes.next() << 8;
        boolean found = false;
        while (left >= 4) {
            int name = bytes.next() | bytes.next() << 8;
            int size = bytes.next() | bytes.next() << 8;
            left -= 4;
            found |= name == BGZF && size == 2;
            skip(bytes, Math.min(size, left));
            left -= Math.min(size, left);
        }
        skip(bytes, left);
        return found;
    }

    private static void skip(Bytes bytes, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            bytes.next();
        }
    }

    private static void skipText(Bytes bytes) throws IOException {
        int last = bytes.next();
        while (last != 0) {
            last = bytes.next();
        }
    }
}
