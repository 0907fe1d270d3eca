package org.cistron.runner.homolog;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cistron.io.source.ByteSource;
import org.cistron.runner.model.Sha256;

/**
 * What is searched in: files by their content, each content once. Neither their names nor their order make a difference. The proteins
 * are read when they are first asked for.
 */
final class HomologDatabase {
    /** A file: its checksum is that of its unpacked content. */
    private record Part(Path file, boolean kin, String checksum) {}

    private final List<Part> parts;
    private final String checksum;
    private HomologIndex index;

    private HomologDatabase(List<Part> parts, String checksum) {
        this.parts = parts;
        this.checksum = checksum;
    }

    /** Reads all files once for their checksums. */
    static HomologDatabase of(HomologFiles files) {
        List<Part> parts = Stream.concat(parts(files.proteome(), true).stream(), parts(files.others(), false).stream())
                .toList();
        Set<String> seen = new HashSet<>();
        List<Part> distinct =
                parts.stream().filter(part -> seen.add(part.checksum())).toList();
        MessageDigest digest = Sha256.digest();
        distinct.forEach(
                part -> digest.update((part.checksum() + " " + part.kin() + "\n").getBytes(StandardCharsets.US_ASCII)));
        return new HomologDatabase(distinct, HexFormat.of().formatHex(digest.digest()));
    }

    /** Returns the checksum of all content. */
    String checksum() {
        return checksum;
    }

    /** Returns the proteins prepared for being searched. */
    synchronized HomologIndex index() {
        if (index == null) {
            HomologIndexBuilder builder = new HomologIndexBuilder();
            parts.forEach(part -> builder.add(part.file(), part.kin()));
            index = builder.build();
        }
        return index;
    }

    private static List<Part> parts(List<Path> files, boolean kin) {
        List<Part> parts = new ArrayList<>();
        files.forEach(file -> parts.add(new Part(file, kin, checksum(file))));
        parts.sort(Comparator.comparing(Part::checksum));
        return parts;
    }

    private static String checksum(Path file) {
        MessageDigest digest = Sha256.digest();
        try (ByteSource source = ByteSource.ofFile(file);
                DigestInputStream stream = new DigestInputStream(source.open(), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            try (ByteSource source = ByteSource.ofFile(file)) {
                throw source.unreadable(e);
            }
        }
    }
}
