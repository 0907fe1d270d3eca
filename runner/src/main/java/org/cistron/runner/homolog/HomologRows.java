package org.cistron.runner.homolog;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.cistron.api.variant.AlignedProtein;

/**
 * The rows of one query as a file: text packed by gzip, whose checksum tells damage. The first line names the format and the number
 * of rows; each other one has id, kin (1 or 0), identity, the position that the row starts at and what it has from there.
 */
final class HomologRows {
    private static final String FORMAT = "cistron-homologs-1";
    private static final char NOTHING = '.';

    private HomologRows() {}

    static byte[] packed(List<AlignedProtein> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            text.write(FORMAT + "\t" + rows.size() + "\n");
            for (AlignedProtein row : rows) {
                text.write(line(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads rows.
     *
     * @param length positions of the query
     * @return nothing if they are damaged, or of another format or query
     */
    static Optional<List<AlignedProtein>> unpacked(byte[] packed, int length) {
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8))) {
            List<String> lines = text.lines().toList();
            return lines.isEmpty() || !lines.get(0).equals(FORMAT + "\t" + (lines.size() - 1))
                    ? Optional.empty()
                    : Optional.of(rows(lines.subList(1, lines.size()), length));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String line(AlignedProtein row) {
        String letters = row.residues();
        int start = 0;
        int end = letters.length();
        while (start < end && letters.charAt(start) == NOTHING) {
            start++;
        }
        while (end > start && letters.charAt(end - 1) == NOTHING) {
            end--;
        }
        String kin = row.kin() ? "1" : "0";
        return String.join(
                        "\t",
                        row.id(),
                        kin,
                        Double.toString(row.identity()),
                        Integer.toString(start),
                        letters.substring(start, end))
                + "\n";
    }

    private static List<AlignedProtein> rows(List<String> lines, int length) {
        List<AlignedProtein> rows = new ArrayList<>(lines.size());
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            String before = String.valueOf(NOTHING).repeat(Integer.parseInt(fields[3]));
            String after = String.valueOf(NOTHING).repeat(length - before.length() - fields[4].length());
            rows.add(new AlignedProtein(
                    fields[0], fields[1].equals("1"), Double.parseDouble(fields[2]), before + fields[4] + after));
        }
        return List.copyOf(rows);
    }
}
