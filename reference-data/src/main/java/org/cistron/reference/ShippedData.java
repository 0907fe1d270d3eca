package org.cistron.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;

/**
 * The files under {@code cistron/} on a class path, listed with their SHA-256 in {@code cistron/SHA256SUMS} (the format of
 * {@code sha256sum}).
 */
public final class ShippedData implements ReferenceData {
    private static final String ROOT = "cistron/";
    private static final String INDEX = "SHA256SUMS";
    private static final String REMEDY = "The installation is damaged: install Cistron again.";

    private final ClassLoader loader;
    private final SortedMap<String, String> checksums;

    /**
     * Reads the list of files.
     *
     * @param loader whose resources hold the data
     * @throws InputException if there is no list
     */
    public ShippedData(ClassLoader loader) {
        this.loader = loader;
        this.checksums = Collections.unmodifiableSortedMap(index(content(INDEX)));
    }

    /** Opens the data that ships with this module. */
    public static ShippedData ofThisInstallation() {
        return new ShippedData(ShippedData.class.getClassLoader());
    }

    @Override
    public InputStream open(String path) {
        String expected = checksums.get(path);
        if (expected == null) {
            throw new InputException(path, "no such reference data, there is " + checksums.keySet(), REMEDY);
        }
        byte[] content = content(path);
        String found = sha256(content);
        if (!found.equals(expected)) {
            throw new InputException(path, "found SHA-256 " + found + ", expected " + expected, REMEDY);
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public List<String> paths() {
        return List.copyOf(checksums.keySet());
    }

    private byte[] content(String path) {
        try (InputStream stream = loader.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new InputException(path, "reference data file is missing", REMEDY);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new InputException(path, 0, "cannot be read: " + e.getMessage(), REMEDY, e);
        }
    }

    private static SortedMap<String, String> index(byte[] list) {
        SortedMap<String, String> checksums = new TreeMap<>();
        new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" [ *]", 2))
                .forEach(fields -> checksums.put(fields[1], fields[0]));
        return checksums;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e)); // Every Java platform has SHA-256.
        }
    }
}
