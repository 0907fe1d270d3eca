package org.cistron.io.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.cistron.api.error.InputException;

/**
 * Bytes that the user named, readable any number of times: a file, or a stream that is spooled to a temporary file on
 * first use. Gzip and bgzip are recognised by their first bytes and unpacked.
 *
 * <p>A named pipe is spooled too. Close it: that deletes the temporary file.
 */
public final class ByteSource implements AutoCloseable {
    private final String displayName;
    private final Path file;
    private final InputStream stream;
    private Path spooled;

    private ByteSource(String displayName, Path file, InputStream stream) {
        this.displayName = displayName;
        this.file = file;
        this.stream = stream;
    }

    /** Names a file; whether it can be read is found out when it is opened. */
    public static ByteSource ofFile(Path file) {
        return new ByteSource(file.toString(), file, null);
    }

    /**
     * Names a stream, read to its end on first use and then closed.
     *
     * @param stream the bytes
     * @param displayName what messages call it, such as {@code standard input}
     */
    public static ByteSource ofStream(InputStream stream, String displayName) {
        return new ByteSource(displayName, null, stream);
    }

    /** Returns what messages call these bytes: the file as the user named it. */
    public String displayName() {
        return displayName;
    }

    /** Returns the file that the user named; nothing for a stream. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * Opens the bytes from the start, unpacked. Unbuffered: read large pieces.
     *
     * @throws InputException if there is no such file, it may not be read or is a folder, or is packed in a way that is
     *     not read; from the stream's own methods if gzip data are cut short or corrupt
     */
    public InputStream open() {
        return open(Optional.empty());
    }

    /**
     * Opens the bytes from the start, unpacked, and feeds a digest with the bytes as they lie in the file.
     *
     * @param digest complete once the stream was read to its end
     * @throws InputException as {@link #open()}
     */
    public InputStream open(MessageDigest digest) {
        return open(Optional.of(digest));
    }

    /** Turns an error of reading into the sentence that the user needs. */
    public InputException unreadable(IOException cause) {
        return new InputException(
                displayName,
                0,
                "found an error while reading (" + cause.getMessage() + "), expected bytes",
                "Check the file and the disk or network it lies on.",
                cause);
    }

    @Override
    public synchronized void close() {
        Spool.delete(spooled);
        spooled = null;
    }

    private InputStream open(Optional<MessageDigest> digest) {
        try {
            InputStream raw = Files.newInputStream(path());
            return unpacked(digest.isEmpty() ? raw : new DigestInputStream(raw, digest.get()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private InputStream unpacked(InputStream raw) throws IOException {
        byte[] start = raw.readNBytes(Compression.LONGEST_MAGIC);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), raw);
        Compression kind = Compression.of(start);
        if (kind == Compression.NONE) {
            return whole;
        }
        if (kind == Compression.GZIP) {
            return new GzipStream(whole, displayName);
        }
        raw.close();
        throw new InputException(
                displayName,
                "found a file packed with " + kind.tool() + ", expected plain text, gzip or bgzip",
                "Unpack it first.");
    }

    private synchronized Path path() throws IOException {
        if (spooled != null) {
            return spooled;
        }
        if (stream != null) {
            try (InputStream from = stream) {
                spooled = Spool.copy(from, displayName);
            }
            return spooled;
        }
        FileChecks.check(file, displayName);
        if (Files.isRegularFile(file)) {
            return file;
        }
        try (InputStream from = Files.newInputStream(file)) {
            spooled = Spool.copy(from, displayName);
        }
        return spooled;
    }
}
