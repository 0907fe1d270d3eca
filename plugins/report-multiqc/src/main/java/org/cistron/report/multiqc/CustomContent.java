package org.cistron.report.multiqc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes MultiQC's custom content as JSON, by its documentation ("Custom content", MultiQC 1.2x). Sections of one id are merged over
 * samples; all of ours lie under one parent. Names of samples are keys of JSON and so never taken for numbers.
 */
final class CustomContent {
    private static final String PARENT = "cistron";

    private final String id;
    private final String name;
    private final String description;

    /**
     * A section.
     *
     * @param id by which MultiQC knows it, and by which users order sections
     * @param name its heading
     */
    CustomContent(String id, String name, String description) {
        this.id = id;
        this.name = name;
        this.description = description;
    }

    /** Writes columns of MultiQC's general table, and of the samples' figures those that belong to them. */
    void generalStatistics(List<Column> columns, Map<String, Map<String, Number>> samples, OutputStream to)
            throws IOException {
        try (JsonGenerator json = begin(to)) {
            json.writeStringField("id", id);
            json.writeStringField("plot_type", "generalstats");
            json.writeArrayFieldStart("pconfig");
            for (Column column : columns) {
                json.writeStartObject();
                header(column, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            end(samples, columns.stream().map(Column::name).collect(Collectors.toSet())::contains, json);
        }
    }

    /** Writes a table. */
    void table(List<Column> columns, Map<String, Map<String, Number>> samples, OutputStream to) throws IOException {
        try (JsonGenerator json = section("table", to)) {
            json.writeObjectFieldStart("pconfig");
            json.writeStringField("id", id + "_table");
            json.writeStringField("title", "Cistron: " + name);
            json.writeStringField("namespace", "Cistron");
            json.writeEndObject();
            json.writeObjectFieldStart("headers");
            for (Column column : columns) {
                header(column, json);
            }
            json.writeEndObject();
            end(samples, name -> true, json);
        }
    }

    /** Writes stacked bars. */
    void bars(String unit, Map<String, Map<String, Number>> samples, OutputStream to) throws IOException {
        try (JsonGenerator json = section("bargraph", to)) {
            json.writeObjectFieldStart("pconfig");
            json.writeStringField("id", id + "_bargraph");
            json.writeStringField("title", "Cistron: " + name);
            json.writeStringField("ylab", unit);
            json.writeEndObject();
            end(samples, name -> true, json);
        }
    }

    private JsonGenerator section(String plotType, OutputStream to) throws IOException {
        JsonGenerator json = begin(to);
        json.writeStringField("id", id);
        json.writeStringField("parent_id", PARENT);
        json.writeStringField("parent_name", "Cistron");
        json.writeStringField("parent_description", "Genes and variants, with calibrated probabilities.");
        json.writeStringField("section_name", name);
        json.writeStringField("description", description);
        json.writeStringField("plot_type", plotType);
        return json;
    }

    private static JsonGenerator begin(OutputStream to) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(to);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        return json;
    }

    private static void header(Column column, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(column.name());
        json.writeStringField("title", column.title());
        json.writeStringField("description", column.description());
        json.writeStringField("format", column.format());
        if (!column.suffix().isEmpty()) {
            json.writeStringField("suffix", column.suffix());
        }
        json.writeEndObject();
    }

    private static void end(Map<String, Map<String, Number>> samples, Predicate<String> wanted, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("data");
        for (Map.Entry<String, Map<String, Number>> sample : samples.entrySet()) {
            json.writeObjectFieldStart(sample.getKey());
            for (Map.Entry<String, Number> figure : sample.getValue().entrySet()) {
                if (wanted.test(figure.getKey())) {
                    json.writeFieldName(figure.getKey());
                    write(figure.getValue(), json);
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void write(Number figure, JsonGenerator json) throws IOException {
        if (figure instanceof Double number) {
            json.writeNumber(number);
        } else {
            json.writeNumber(figure.longValue());
        }
    }
}
