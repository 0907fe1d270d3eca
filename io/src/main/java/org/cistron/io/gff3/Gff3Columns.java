package org.cistron.io.gff3;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.annotation.WholeNumber;

/** Reads a feature line, nine columns as GFF3 and GTF have them, and refuses what the specification does not allow. */
public final class Gff3Columns {
    private static final int COLUMNS = 9;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private final LineReader lines;
    private final AttributeSyntax attributes;

    /**
     * Reads from a file.
     *
     * @param lines the file
     * @param attributes how its column 9 is written
     */
    public Gff3Columns(LineReader lines, AttributeSyntax attributes) {
        this.lines = lines;
        this.attributes = attributes;
    }

    /**
     * Reads the line at hand.
     *
     * @throws InputException if it is no feature line
     */
    public Gff3Feature parse() {
        String[] columns = lines.line().split("\t", -1);
        if (columns.length != COLUMNS) {
            throw lines.fault(
                    "found " + columns.length + (columns.length == 1 ? " column" : " columns")
                            + ", expected 9 separated by tabs",
                    "Put one tab between columns and a dot for what is missing.");
        }
        String type = PercentDecoder.decode(columns[2]);
        FeatureAttributes ninth = attributes.parse(columns[8]);
        return new Gff3Feature(
                type,
                region(contig(columns[0]), columns[3], columns[4]),
                score(columns[5]),
                strand(columns[6], type),
                phase(columns[7], type),
                ninth.values(),
                ninth.parents());
    }

    private String contig(String column) {
        if (column.isBlank() || column.equals(".")) {
            throw lines.fault("found no contig in column 1, expected its id", "Write the contig's id.");
        }
        return PercentDecoder.decode(column);
    }

    private Region region(String contig, String startColumn, String endColumn) {
        int start = coordinate(startColumn, 4);
        int end = coordinate(endColumn, 5);
        if (start > end) {
            throw lines.fault(
                    "found start " + start + " after end " + end + ", expected start <= end",
                    "Swap them; a feature over the origin has an end beyond the contig's length.");
        }
        return new Region(contig, start - 1, end);
    }

    private int coordinate(String column, int number) {
        return WholeNumber.parse(column, 1)
                .orElseThrow(() -> lines.fault(
                        "found '" + column + "' in column " + number + ", expected a whole number from 1 to 2147483647",
                        "GFF3 counts nucleotides from 1."));
    }

    private double score(String column) {
        if (column.equals(".")) {
            return Double.NaN;
        }
        double score = NUMBER.matcher(column).matches() ? Double.parseDouble(column) : Double.NaN;
        if (!Double.isFinite(score)) {
            throw lines.fault(
                    "found score '" + column + "' in column 6, expected a number or a dot", "Correct the score.");
        }
        return score;
    }

    private Optional<Strand> strand(String column, String type) {
        boolean cds = Gff3Feature.isCds(type);
        if (column.equals("+")) {
            return Optional.of(Strand.FORWARD);
        }
        if (column.equals("-")) {
            return Optional.of(Strand.REVERSE);
        }
        if (cds || !(column.equals(".") || column.equals("?"))) {
            throw lines.fault(
                    "found strand '" + column + "' in column 7, expected "
                            + (cds ? "+ or - for a CDS" : "+, -, . or ?"),
                    "Correct the strand.");
        }
        return Optional.empty();
    }

    private int phase(String column, String type) {
        boolean cds = Gff3Feature.isCds(type);
        if (column.equals(".") && !cds) {
            return 0;
        }
        if (column.length() != 1 || column.charAt(0) < '0' || column.charAt(0) > '2') {
            throw lines.fault(
                    "found phase '" + column + "' in column 8, expected 0, 1 or 2" + (cds ? "" : " or a dot"),
                    "Write how many nucleotides lie before the first whole codon.");
        }
        return column.charAt(0) - '0';
    }
}
