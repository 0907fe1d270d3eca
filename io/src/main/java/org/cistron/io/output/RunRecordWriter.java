package org.cistron.io.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Writes a {@link RunRecord} as JSON: UTF-8, two blanks of indentation, fields in a fixed order, {@code run} last. {@code
 * run.schema.json} beside this class says what is in it (JSON Schema, draft 2020-12).
 */
public final class RunRecordWriter {

    private RunRecordWriter() {}

    /**
     * Writes a record and closes the stream.
     *
     * @throws IOException if the stream fails
     */
    public static void write(RunRecord run, OutputStream to) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(to)) {
            json.setPrettyPrinter(layout());
            json.writeStartObject();
            json.writeStringField("tool", "cistron");
            json.writeStringField("version", run.version());
            json.writeStringField("command", run.command());
            objects(json, "plugins", run.plugins(), RunRecordWriter::plugin);
            objects(json, "models", run.models(), RunRecordWriter::model);
            map(json, "parameters", run.parameters());
            objects(json, "inputs", run.inputs(), RunRecordWriter::input);
            objects(json, "outputs", run.outputs(), RunRecordWriter::output);
            map(json, "counts", run.counts());
            texts(json, "warnings", run.warnings());
            json.writeObjectFieldStart("run");
            execution(json, run.run());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes the fields of one object. */
    private interface Fields<T> {
        void write(JsonGenerator json, T of) throws IOException;
    }

    private static <T> void objects(JsonGenerator json, String name, List<T> all, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T each : all) {
            json.writeStartObject();
            fields.write(json, each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void plugin(JsonGenerator json, RunRecord.Plugin plugin) throws IOException {
        json.writeStringField("name", plugin.name());
        json.writeStringField("version", plugin.version());
        json.writeStringField("sha256", plugin.sha256());
    }

    private static void model(JsonGenerator json, RunRecord.Model model) throws IOException {
        json.writeStringField("name", model.name());
        json.writeStringField("plugin", model.plugin());
        json.writeStringField("version", model.version());
        json.writeStringField("sha256", model.sha256());
        json.writeStringField("summary", model.summary());
    }

    private static void input(JsonGenerator json, RunRecord.Input input) throws IOException {
        json.writeStringField("name", input.name());
        json.writeStringField("sha256", input.sha256());
        json.writeStringField("format", input.format());
        json.writeNumberField("records", input.records());
        json.writeNumberField("nucleotides", input.nucleotides());
        map(json, "conversions", input.conversions());
    }

    private static void output(JsonGenerator json, OutputFile output) throws IOException {
        json.writeStringField("name", output.name());
        json.writeStringField("sha256", output.sha256());
        json.writeNumberField("bytes", output.bytes());
    }

    private static void execution(JsonGenerator json, RunRecord.Execution run) throws IOException {
        texts(json, "command_line", run.commandLine());
        json.writeStringField("started", run.started().toString());
        json.writeNumberField("threads", run.threads());
        json.writeFieldName("seconds");
        value(json, run.seconds());
        map(json, "stage_seconds", run.stageSeconds());
        json.writeStringField("java", run.java());
        json.writeStringField("system", run.system());
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void map(JsonGenerator json, String name, Map<String, ?> map) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, ?> entry : map.entrySet()) {
            json.writeFieldName(entry.getKey());
            value(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            json.writeNumber(
                    new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
        } else {
            json.writeString(value.toString());
        }
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
