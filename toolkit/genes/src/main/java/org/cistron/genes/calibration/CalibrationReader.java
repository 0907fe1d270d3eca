package org.cistron.genes.calibration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cistron.api.error.InputException;

/** Reads what {@link CalibrationWriter} has written. */
public final class CalibrationReader {
    private final String file;
    private final String remedy;
    private final Table genes = new Table("gene");
    private final Table starts = new Table("start");
    private long number;

    /**
     * Prepares to read one file.
     *
     * @param file its name, for messages
     * @param remedy what to do where it is broken, a sentence
     */
    public CalibrationReader(String file, String remedy) {
        this.file = file;
        this.remedy = remedy;
    }

    /**
     * Reads the file.
     *
     * @throws InputException if it is no calibration; the line is named
     */
    public Calibration read(InputStream from) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                table(fields[0]).add(fields);
            }
        }
        return new Calibration(genes.grid(), starts.grid());
    }

    private Table table(String word) {
        if (word.equals(genes.word)) {
            return genes;
        } else if (word.equals(starts.word)) {
            return starts;
        }
        throw fault("found '" + word + "', expected gene or start at the beginning of the line");
    }

    private InputException fault(String problem) {
        return new InputException(file, number, problem, remedy);
    }

    /** The lines of one word: lengths first, then logits by log-odds. */
    private final class Table {
        private final String word;
        private final List<Double> logOdds = new ArrayList<>();
        private final List<double[]> logits = new ArrayList<>();
        private int[] lengths = {};

        Table(String word) {
            this.word = word;
        }

        void add(String[] fields) {
            if (lengths.length == 0) {
                lengths = lengths(fields);
                return;
            }
            if (fields.length != lengths.length + 2) {
                throw fault("found " + fields.length + " columns, expected " + (lengths.length + 2));
            }
            logOdds.add(number(fields[1]));
            logits.add(Arrays.stream(fields, 2, fields.length)
                    .mapToDouble(this::number)
                    .toArray());
        }

        private int[] lengths(String[] fields) {
            if (fields.length < 3 || !fields[1].equals("length")) {
                throw fault("found no lengths on the first line of " + word + ", expected '" + word
                        + "', 'length' and nucleotides, separated by tabs");
            }
            double[] all = Arrays.stream(fields, 2, fields.length)
                    .mapToDouble(this::number)
                    .toArray();
            for (double length : all) {
                if (length < 1 || length > Integer.MAX_VALUE || length != Math.rint(length)) {
                    throw fault("found the length " + length + ", expected a whole number from 1");
                }
            }
            return Arrays.stream(all).mapToInt(length -> (int) length).toArray();
        }

        private double number(String field) {
            try {
                double value = Double.parseDouble(field);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw new InputException(file, number, "found '" + field + "', expected a number", remedy, e);
            }
            throw fault("found '" + field + "', expected a finite number");
        }

        LogitGrid grid() {
            if (logits.isEmpty()) {
                throw fault("found the file's end without logits of " + word + ", expected a line or more");
            }
            double[] knots = logOdds.stream().mapToDouble(Double::doubleValue).toArray();
            try {
                return new LogitGrid(knots, lengths, logits.toArray(double[][]::new));
            } catch (IllegalArgumentException e) {
                throw new InputException(file, number, e.getMessage() + " (lines of " + word + ")", remedy, e);
            }
        }
    }
}
