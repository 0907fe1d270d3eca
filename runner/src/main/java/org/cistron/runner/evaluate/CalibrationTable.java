package org.cistron.runner.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cistron.genes.evaluation.CalibrationScore;
import org.cistron.genes.evaluation.Reliability;
import org.cistron.genes.evaluation.Reliability.Bin;

/** Writes how far probabilities may be believed: for genes and for starts a row for all candidates, then one for each bin. */
public final class CalibrationTable {
    private static final List<String> COLUMNS = List.of(
            "of", "bin", "candidates", "probability", "observed", "calibration_error", "brier_score", "brier_skill");

    private CalibrationTable() {}

    /** Returns the text of a score, its lines ended by a line feed. */
    public static String of(CalibrationScore score, EvaluationFormat format) {
        return switch (format) {
            case TABLE -> AlignedTable.ofColumns(turned(rows(score, "-")));
            case TSV -> tsv(rows(score, "NA"));
            case JSON -> json(score);
        };
    }

    private static List<List<String>> rows(CalibrationScore score, String undefined) {
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        add("gene", score.genes(), undefined, rows);
        score.starts().ifPresent(starts -> add("start", starts, undefined, rows));
        return rows;
    }

    private static void add(String what, Reliability reliability, String undefined, List<List<String>> rows) {
        OptionalDouble skill = reliability.brierSkill();
        rows.add(row(
                what,
                "all",
                reliability.all(),
                number(reliability.calibrationError()),
                number(reliability.brierScore()),
                skill.isPresent() ? number(skill.getAsDouble()) : undefined));
        for (int i = 0; i < reliability.bins().size(); i++) {
            Bin bin = reliability.bins().get(i);
            String number = Integer.toString(i + 1);
            rows.add(
                    row(what, number, bin, number(Math.abs(bin.probability() - bin.observed())), undefined, undefined));
        }
    }

    private static List<String> row(String what, String name, Bin bin, String error, String score, String skill) {
        return List.of(
                what,
                name,
                Integer.toString(bin.count()),
                number(bin.probability()),
                number(bin.observed()),
                error,
                score,
                skill);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String tsv(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
    }

    private static List<List<String>> turned(List<List<String>> rows) {
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList();
    }

    private static String json(CalibrationScore score) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            write("gene", score.genes(), json);
            if (score.starts().isPresent()) {
                write("start", score.starts().get(), json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(String what, Reliability reliability, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(what);
        writeBin(reliability.all(), json);
        write("calibration_error", reliability.calibrationError(), json);
        write("brier_score", reliability.brierScore(), json);
        if (reliability.brierSkill().isPresent()) {
            write("brier_skill", reliability.brierSkill().getAsDouble(), json);
        } else {
            json.writeNullField("brier_skill");
        }
        json.writeArrayFieldStart("bins");
        for (Bin bin : reliability.bins()) {
            json.writeStartObject();
            writeBin(bin, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeBin(Bin bin, JsonGenerator json) throws IOException {
        json.writeNumberField("candidates", bin.count());
        write("probability", bin.probability(), json);
        write("observed", bin.observed(), json);
    }

    private static void write(String name, double value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number(value));
    }
}
