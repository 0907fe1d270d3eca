package org.cistron.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.cistron.api.report.RunFacts;

/** Puts into JSON what ran on what. */
final class RunJson {
    private RunJson() {}

    static void write(RunFacts run, JsonGenerator json) throws IOException {
        json.writeStringField("sample", run.sample());
        json.writeObjectFieldStart("run");
        json.writeStringField("command", run.command());
        json.writeStringField("version", run.version());
        json.writeArrayFieldStart("plugins");
        for (RunFacts.PluginFacts plugin : run.plugins()) {
            json.writeStartObject();
            json.writeStringField("name", plugin.name());
            json.writeStringField("version", plugin.version());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("models");
        for (RunFacts.ModelFacts model : run.models()) {
            json.writeStartObject();
            json.writeStringField("name", model.name());
            json.writeStringField("plugin", model.plugin());
            json.writeStringField("sha256", model.sha256());
            json.writeStringField("summary", model.summary());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("inputs");
        for (RunFacts.InputFacts input : run.inputs()) {
            json.writeStartObject();
            json.writeStringField("name", input.name());
            json.writeStringField("sha256", input.sha256());
            json.writeStringField("format", input.format());
            json.writeNumberField("records", input.records());
            json.writeNumberField("nucleotides", input.nucleotides());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, String> parameter : run.parameters().entrySet()) {
            json.writeStringField(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("warnings");
        for (String warning : run.warnings()) {
            json.writeString(warning);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
