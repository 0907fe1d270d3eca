package org.cistron.io.tsv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.annotation.WholeNumber;

/**
 * Reads what {@link CandidateTableWriter} has written, several such tables one after the other too. A candidate's score is its
 * probability; its other columns are attributes.
 */
public final class CandidateTableReader {
    private static final String HEADER = String.join("\t", CandidateTableWriter.COLUMNS);
    private static final String REMEDY = "Give a table as 'cistron annotate --candidates' writes it.";

    private CandidateTableReader() {}

    /** Returns whether a line is the header of such a table. */
    public static boolean isHeader(String line) {
        return line.equals(HEADER);
    }

    /**
     * Reads all lines.
     *
     * @throws InputException if one is not what it should be; it is named
     */
    public static Annotation read(LineReader lines) {
        List<AnnotatedCds> candidates = new ArrayList<>();
        while (lines.advance()) {
            if (!lines.line().isBlank() && !isHeader(lines.line())) {
                candidates.add(candidate(lines));
            }
        }
        return new Annotation(candidates, Map.of());
    }

    private static AnnotatedCds candidate(LineReader lines) {
        String[] fields = lines.line().split("\t", -1);
        if (fields.length != CandidateTableWriter.COLUMNS.size()) {
            throw lines.fault(
                    "found " + fields.length + " columns, expected " + CandidateTableWriter.COLUMNS.size(), REMEDY);
        }
        int start = position(fields[1], lines);
        int end = position(fields[2], lines);
        if (start > end) {
            throw lines.fault("found start " + start + " after end " + end + ", expected start <= end", REMEDY);
        }
        return new AnnotatedCds(
                fields[0],
                List.of(new Region(fields[0], start - 1, end)),
                List.of(0),
                strand(fields[3], lines),
                probability(fields[8], lines),
                fields[6].equals("00"),
                false,
                Map.of("called", fields[4], "partial", fields[6], "start_probability", fields[9]));
    }

    private static int position(String field, LineReader lines) {
        return WholeNumber.parse(field, 1)
                .orElseThrow(
                        () -> lines.fault("found position '" + field + "', expected a whole number from 1", REMEDY));
    }

    private static Strand strand(String field, LineReader lines) {
        if (!field.equals("+") && !field.equals("-")) {
            throw lines.fault("found strand '" + field + "', expected + or -", REMEDY);
        }
        return field.equals("+") ? Strand.FORWARD : Strand.REVERSE;
    }

    private static double probability(String field, LineReader lines) {
        if (!field.matches("[01]\\.[0-9]+") || Double.parseDouble(field) > 1) {
            throw lines.fault("found probability '" + field + "', expected a number from 0 to 1", REMEDY);
        }
        return Double.parseDouble(field);
    }
}
