package org.cistron.io.vcf;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import htsjdk.samtools.util.BlockCompressedStreamConstants;
import htsjdk.samtools.util.RuntimeIOException;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Packs as bgzip does: gzip in blocks, so that tabix can index a sorted file. Closing it writes the end mark. */
public final class BlockGzip extends FilterOutputStream {
    /**
     * How hard is tried, of 1 to 9. What we add to lines packs well: level 5 takes nearly twice the time for files that are a seventh
     * smaller.
     */
    private static final int LEVEL = 2;

    /** Packs what is written and passes it on to a stream, which is closed with this one. */
    public BlockGzip(OutputStream to) {
        super(new BlockCompressedOutputStream(to, (Path) null, LEVEL));
    }

    /** Returns bytes packed in blocks of their own, without an end mark: files are put together of such. Any thread. */
    public static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream to = new ByteArrayOutputStream(bytes.length / 3 + 1024);
        try (OutputStream blocks = new BlockGzip(to)) {
            blocks.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(to.toByteArray(), to.size() - BlockCompressedStreamConstants.EMPTY_GZIP_BLOCK.length);
    }

    /** Returns the mark at the end of a file. */
    public static byte[] endMark() {
        return BlockCompressedStreamConstants.EMPTY_GZIP_BLOCK.clone();
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (RuntimeIOException e) {
            throw reason(e);
        }
    }

    /** Does nothing: blocks are written when they are full, so that the same bytes are packed in the same way. */
    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } catch (RuntimeIOException e) {
            throw reason(e);
        }
    }

    private static IOException reason(RuntimeIOException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
}
