package org.cistron.runner.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.report.AnswerCalibration;
import org.cistron.api.report.CalibrationCurve;

/**
 * How far classifiers' answers may be believed, as their models bring it along: {@code models/NAME/reliability.tsv}, a table with a row
 * for each bin of variants. Columns {@code question}, {@code homologs} (whether the classifier was shown what homologs have, yes or no),
 * {@code cases}, {@code probability}, {@code observed}; a file with other columns is the plugin's own and says nothing.
 */
public final class AnswerReliability {
    private static final String HEADER = "question\thomologs\tcases\tprobability\tobserved";
    private static final String REMEDY = "Measure it again by 'cistron train reliability', or leave --model out.";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int QUESTION = 0;
    private static final int HOMOLOGS = 1;
    private static final int CASES = 2;
    private static final int PROBABILITY = 3;
    private static final int OBSERVED = 4;

    private final ReferenceData data;

    /** Takes the models among reference data. */
    public AnswerReliability(ReferenceData data) {
        this.data = data;
    }

    /**
     * Bins that were measured in one way.
     *
     * @param homologs whether the classifier was shown what homologs have
     * @param calibration the question and the bins
     */
    public record Measured(boolean homologs, AnswerCalibration calibration) {}

    /** Returns the content of a model's file. */
    public static byte[] write(List<Measured> measured) {
        StringBuilder table = new StringBuilder(HEADER).append('\n');
        for (Measured one : measured) {
            for (CalibrationCurve.Bin bin : one.calibration().bins()) {
                table.append(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%d\t%.6f\t%.6f\n",
                        one.calibration().question(),
                        words(one.homologs()),
                        bin.candidates(),
                        bin.probability(),
                        bin.observed()));
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns whether a file is such a table, and not the plugin's own. */
    static boolean isTable(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().limit(1).anyMatch(HEADER::equals);
    }

    private static String words(boolean homologs) {
        return homologs ? YES : NO;
    }

    /**
     * Returns what the model of an offer says, by question; nothing where it has no such table.
     *
     * @param homologs whether the classifier is shown what homologs have
     * @throws InputException if the table is damaged
     */
    public List<AnswerCalibration> of(String offer, boolean homologs) {
        String path = ModelPaths.folder(offer) + ModelReliability.FILE;
        if (!data.paths().contains(path)) {
            return List.of();
        }
        byte[] content = content(path);
        if (!isTable(content)) {
            return List.of();
        }
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        SortedMap<String, List<CalibrationCurve.Bin>> bins = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Row row = row(path, i + 1, lines.get(i));
            if (row.homologs() == homologs) {
                bins.computeIfAbsent(row.question(), question -> new ArrayList<>())
                        .add(row.bin());
            }
        }
        return bins.entrySet().stream()
                .map(entry -> new AnswerCalibration(entry.getKey(), ascending(entry.getValue())))
                .toList();
    }

    private record Row(String question, boolean homologs, CalibrationCurve.Bin bin) {}

    private static List<CalibrationCurve.Bin> ascending(List<CalibrationCurve.Bin> bins) {
        return bins.stream()
                .sorted(Comparator.comparingDouble(CalibrationCurve.Bin::probability))
                .toList();
    }

    private static Row row(String path, int line, String text) {
        String[] cells = text.split("\t", -1);
        try {
            CalibrationCurve.Bin bin = new CalibrationCurve.Bin(
                    Long.parseLong(cells[CASES]),
                    Double.parseDouble(cells[PROBABILITY]),
                    Double.parseDouble(cells[OBSERVED]));
            boolean homologs = cells[HOMOLOGS].equals(YES);
            boolean whole = cells.length == OBSERVED + 1
                    && (homologs || cells[HOMOLOGS].equals(NO))
                    && bin.candidates() > 0
                    && isShare(bin.probability())
                    && isShare(bin.observed());
            if (whole) {
                return new Row(cells[QUESTION], homologs, bin);
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw noBin(path, line, text, e);
        }
        throw noBin(path, line, text, null);
    }

    private static InputException noBin(String path, int line, String text, Exception cause) {
        return new InputException(
                path,
                line,
                "found '" + text.replace('\t', ' ')
                        + "', expected a question, yes or no, a number of cases above 0, and two"
                        + " shares from 0 to 1, with tabs between",
                REMEDY,
                cause);
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }

    private byte[] content(String path) {
        try (InputStream from = data.open(path)) {
            return from.readAllBytes();
        } catch (IOException e) {
            throw new InputException(path, 0, "cannot be read (" + e.getMessage() + ")", REMEDY, e);
        }
    }
}
