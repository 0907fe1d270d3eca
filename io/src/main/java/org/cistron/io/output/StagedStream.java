package org.cistron.io.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes one staged file and takes its checksum on the way. What the file system refuses is thrown as
 * {@link org.cistron.api.error.UsageException}, under the name that the file is to have.
 */
final class StagedStream extends OutputStream {
    private final OutputStream to;
    private final Path target;
    private final MessageDigest digest = sha256();
    private long bytes;
    private boolean open = true;
    private boolean whole;

    StagedStream(OutputStream to, Path target) {
        this.to = to;
        this.target = target;
    }

    @Override
    public void write(int oneByte) {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        try {
            to.write(from, offset, length);
        } catch (IOException e) {
            throw WriteFailure.of(target, e);
        }
        digest.update(from, offset, length);
        bytes += length;
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            to.close();
            whole = true;
        } catch (IOException e) {
            throw WriteFailure.of(target, e);
        }
    }

    /** Closes a file that nobody wants any more. */
    void abandon() {
        open = false;
        try {
            to.close();
        } catch (IOException e) {
            whole = false;
        }
    }

    /** Returns whether the file was closed without a fault. */
    boolean whole() {
        return whole;
    }

    /** Returns what was written; once, when the file is whole. */
    OutputFile summary() {
        return new OutputFile(target.getFileName().toString(), HexFormat.of().formatHex(copyOfDigest()), bytes);
    }

    private byte[] copyOfDigest() {
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
