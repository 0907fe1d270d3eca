package org.cistron.runner.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes an evaluation as one JSON object: its figures, then {@code by_length} and {@code starts} where there are any. */
final class EvaluationJson {

    private EvaluationJson() {}

    static String format(Evaluation evaluation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            writeFigures(json, evaluation.overall());
            writeByLength(json, evaluation.byLength());
            writeStarts(json, evaluation.starts());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void writeByLength(JsonGenerator json, Map<String, List<Figure>> byLength) throws IOException {
        if (byLength.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("by_length");
        for (Map.Entry<String, List<Figure>> entry : byLength.entrySet()) {
            json.writeObjectFieldStart(entry.getKey());
            writeFigures(json, entry.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeStarts(JsonGenerator json, List<Figure> starts) throws IOException {
        if (starts.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("starts");
        writeFigures(json, starts);
        json.writeEndObject();
    }

    static void writeFigures(JsonGenerator json, List<Figure> figures) throws IOException {
        for (Figure figure : figures) {
            json.writeFieldName(figure.name());
            if (figure.number().isPresent()) {
                json.writeNumber(figure.number().get());
            } else {
                json.writeNull();
            }
        }
    }
}
