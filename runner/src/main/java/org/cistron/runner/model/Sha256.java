package org.cistron.runner.model;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 checksums, lower-case hexadecimal. */
public final class Sha256 {
    private static final int BLOCK = 1 << 16;

    private Sha256() {}

    /** Returns the checksum of bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Returns the checksum of all that a stream has left. */
    public static String of(InputStream stream) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
            digest.update(block, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns a digest that nothing was fed to. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
