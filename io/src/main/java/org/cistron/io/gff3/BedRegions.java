package org.cistron.io.gff3;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cistron.api.sequence.Region;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.annotation.WholeNumber;

/** Reads the first three columns of BED, which counts as Cistron does: 0-based, half-open. */
final class BedRegions {
    private static final Pattern NOT_DATA = Pattern.compile("(#.*|track\\s.*|browser\\s.*|\\s*)");
    private static final Pattern NAME = Pattern.compile("(?i).*\\.bed(\\.b?gz)?");
    private static final int GFF3_COLUMNS = 9;
    private static final Pattern INTEGER = Pattern.compile("-?\\d+");

    private BedRegions() {}

    /** Returns whether no line with data comes. */
    static boolean noData(LineReader lines) {
        return lines.lookAhead(BedRegions::isData).isEmpty();
    }

    /**
     * Returns whether the lines are BED: because columns 2 and 3 of the first line with data are numbers, where GFF3 has words;
     * or by the file's name, where that line is no GFF3 either.
     */
    static boolean comeNext(LineReader lines) {
        String[] columns = lines.lookAhead(BedRegions::isData).orElse("").split("\t", -1);
        if (columns.length != GFF3_COLUMNS && NAME.matcher(lines.file()).matches()) {
            return true;
        }
        return columns.length >= 3
                && INTEGER.matcher(columns[1]).matches()
                && INTEGER.matcher(columns[2]).matches();
    }

    static List<FoundRegion> read(LineReader lines) {
        List<FoundRegion> regions = new ArrayList<>();
        while (lines.advance()) {
            if (isData(lines.line())) {
                regions.add(new FoundRegion(region(lines), lines.number()));
            }
        }
        return List.copyOf(regions);
    }

    private static boolean isData(String line) {
        return !NOT_DATA.matcher(line).matches();
    }

    private static Region region(LineReader lines) {
        String[] columns = lines.line().split("\t", -1);
        if (columns.length < 3) {
            throw lines.fault(
                    "found " + columns.length + " of at least 3 columns, expected them separated by tabs",
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
