package org.cistron.io.gff3;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cistron.api.sequence.Region;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.annotation.WholeNumber;

/** Reads the first three columns of BED, which counts as Cistron does: 0-based, half-open. */
final class BedRegions {
    private static final Pattern NOT_DATA = Pattern.compile("(#.*|track\\s.*|browser\\s.*|\\s*)");
    private static final Pattern INTEGER = Pattern.compile("-?\\d+");

    private BedRegions() {}

    /** Returns whether columns 2 and 3 of the first line with data are numbers: in GFF3 they are words. */
    static boolean looksLikeBed(Path file) {
        try (LineReader lines = LineReader.open(file)) {
            while (lines.advance()) {
                if (!NOT_DATA.matcher(lines.line()).matches()) {
                    String[] columns = lines.line().split("\t", -1);
                    return columns.length >= 3
                            && INTEGER.matcher(columns[1]).matches()
                            && INTEGER.matcher(columns[2]).matches();
                }
            }
            return false;
        }
    }

    static List<Region> read(Path file) {
        List<Region> regions = new ArrayList<>();
        try (LineReader lines = LineReader.open(file)) {
            while (lines.advance()) {
                if (!NOT_DATA.matcher(lines.line()).matches()) {
                    regions.add(region(lines));
                }
            }
        }
        return List.copyOf(regions);
    }

    private static Region region(LineReader lines) {
        String[] columns = lines.line().split("\t", -1);
        if (columns.length < 3) {
            throw lines.fault(
                    "found " + columns.length + " columns, expected at least 3 separated by tabs",
                    "Write contig, start and end.");
        }
        int start = position(lines, columns[1], 2);
        int end = position(lines, columns[2], 3);
        if (columns[0].isBlank() || start > end) {
            throw lines.fault("found '" + lines.line() + "', expected a contig and start <= end", "Correct the line.");
        }
        return new Region(columns[0], start, end);
    }

    private static int position(LineReader lines, String column, int number) {
        return WholeNumber.parse(column, 0)
                .orElseThrow(() -> lines.fault(
                        "found '" + column + "' in column " + number + ", expected a whole number from 0 to 2147483647",
                        "BED counts nucleotides from 0."));
    }
}
