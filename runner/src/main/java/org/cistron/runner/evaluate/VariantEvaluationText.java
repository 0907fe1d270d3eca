package org.cistron.runner.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cistron.runner.evaluate.VariantEvaluation.Slice;

/**
 * Writes how good classifiers of variants are. The table for people has all figures of all variants, a column for each classifier,
 * and below the most telling ones of each slice; TSV and JSON have all figures of all slices.
 */
public final class VariantEvaluationText {
    private static final List<String> TELLING = List.of(
            "cases",
            "positives",
            "coverage",
            "auroc",
            "auroc_in_genes",
            "average_precision",
            "accuracy",
            "sensitivity",
            "specificity",
            "calibration_error",
            "brier_skill");
    private static final String CLASSIFIER = "classifier";

    private VariantEvaluationText() {}

    /** Returns the text of an evaluation, its lines ended by a line feed. */
    public static String of(VariantEvaluation evaluation, EvaluationFormat format) {
        return switch (format) {
            case TABLE -> table(evaluation);
            case TSV -> tsv(evaluation);
            case JSON -> json(evaluation);
        };
    }

    private static String table(VariantEvaluation evaluation) {
        StringBuilder text = new StringBuilder();
        text.append(
                AlignedTable.ofColumns(columns(evaluation, evaluation.slices().get(0))));
        bySlicing(evaluation).forEach((by, slices) -> text.append('\n').append(slices(evaluation, by, slices)));
        return text.toString();
    }

    private static List<List<String>> columns(VariantEvaluation evaluation, Slice slice) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(withHead(
                slice.name(), slice.figures().get(0).stream().map(Figure::name).toList()));
        for (int i = 0; i < evaluation.classifiers().size(); i++) {
            List<String> values = slice.figures().get(i).stream()
                    .map(figure -> figure.text().orElse("-"))
                    .toList();
            columns.add(withHead(evaluation.classifiers().get(i), values));
        }
        return columns;
    }

    private static List<String> withHead(String head, List<String> values) {
        List<String> column = new ArrayList<>(List.of(head));
        column.addAll(values);
        return column;
    }

    private static String slices(VariantEvaluation evaluation, String by, List<Slice> slices) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(by, CLASSIFIER));
        header.addAll(TELLING);
        rows.add(header);
        for (Slice slice : slices) {
            for (int i = 0; i < evaluation.classifiers().size(); i++) {
                List<String> row = new ArrayList<>(
                        List.of(slice.name(), evaluation.classifiers().get(i)));
                slice.figures().get(i).stream()
                        .filter(figure -> TELLING.contains(figure.name()))
                        .forEach(figure -> row.add(figure.text().orElse("-")));
                rows.add(row);
            }
        }
        return AlignedTable.ofColumns(IntStream.range(0, header.size())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList());
    }

    private static String tsv(VariantEvaluation evaluation) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("by", "slice", CLASSIFIER));
        evaluation.slices().get(0).figures().get(0).forEach(figure -> header.add(figure.name()));
        rows.add(header);
        for (Slice slice : evaluation.slices()) {
            for (int i = 0; i < evaluation.classifiers().size(); i++) {
                List<String> row = new ArrayList<>(List.of(
                        slice.by(), slice.name(), evaluation.classifiers().get(i)));
                slice.figures().get(i).forEach(figure -> row.add(figure.text().orElse("NA")));
                rows.add(row);
            }
        }
        return rows.stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
    }

    private static Map<String, List<Slice>> bySlicing(VariantEvaluation evaluation) {
        return evaluation.slices().stream()
                .skip(1)
                .collect(Collectors.groupingBy(Slice::by, LinkedHashMap::new, Collectors.toList()));
    }

    private static String json(VariantEvaluation evaluation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeFieldName(VariantEvaluation.ALL);
            writeSlice(evaluation, evaluation.slices().get(0), json);
            for (Map.Entry<String, List<Slice>> slicing : bySlicing(evaluation).entrySet()) {
                json.writeObjectFieldStart("by_" + slicing.getKey());
                for (Slice slice : slicing.getValue()) {
                    json.writeFieldName(slice.name());
                    writeSlice(evaluation, slice, json);
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void writeSlice(VariantEvaluation evaluation, Slice slice, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < evaluation.classifiers().size(); i++) {
            json.writeObjectFieldStart(evaluation.classifiers().get(i));
            EvaluationJson.writeFigures(json, slice.figures().get(i));
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
