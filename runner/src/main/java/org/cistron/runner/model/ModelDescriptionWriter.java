package org.cistron.runner.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cistron.runner.domain.PercentRange;
import org.cistron.runner.domain.TrainingDomain;
import org.cistron.runner.model.ModelDescription.Asked;
import org.cistron.runner.model.ModelDescription.DataFile;
import org.cistron.runner.model.ModelDescription.ModelFile;
import org.cistron.runner.model.ModelDescription.Training;
import org.cistron.runner.model.ModelDescription.TrainingData;

/** Writes {@code model.json}: UTF-8, two blanks of indentation, fields in a fixed order. */
public final class ModelDescriptionWriter {
    private ModelDescriptionWriter() {}

    /** Returns the file's bytes. */
    public static byte[] write(ModelDescription model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(JsonWords.layout());
            write(model, json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ModelDescription model, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema_version", ModelDescription.SCHEMA_VERSION);
        json.writeStringField("name", model.name());
        json.writeStringField("kind", model.kind());
        json.writeObjectFieldStart("plugin");
        json.writeStringField("name", model.plugin().name());
        json.writeStringField("offer", model.plugin().offer());
        json.writeStringField("version", model.plugin().version());
        json.writeEndObject();
        json.writeStringField("cistron_version", model.cistronVersion());
        training(model.training(), json);
        json.writeArrayFieldStart("files");
        for (ModelFile file : model.files()) {
            file(file, json);
        }
        json.writeEndArray();
        json.writeStringField("intended_use", model.intendedUse());
        json.writeStringField("licence", model.licence());
        json.writeEndObject();
    }

    private static void training(Training training, JsonGenerator json) throws IOException {
        if (training.base().isPresent()) {
            json.writeStringField("base", training.base().get());
        }
        if (training.domain().isPresent()) {
            domain(training.domain().get(), json);
        }
        asked(training.asked(), json);
        trainingData("training_data", training.data(), json);
        if (!training.validation().isEmpty()) {
            trainingData("validation_data", training.validation(), json);
        }
        if (!training.metrics().isEmpty()) {
            json.writeObjectFieldStart("metrics");
            for (Map.Entry<String, BigDecimal> metric : training.metrics().entrySet()) {
                json.writeNumberField(metric.getKey(), metric.getValue());
            }
            json.writeEndObject();
        }
    }

    private static void domain(TrainingDomain domain, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(ModelDescription.DOMAIN);
        range("gc_percent", domain.content(), json);
        range("coding_percent", domain.coding(), json);
        json.writeArrayFieldStart("genetic_codes");
        for (int code : domain.geneticCodes()) {
            json.writeNumber(code);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void range(String field, PercentRange range, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("lowest", range.lowest());
        json.writeNumberField("highest", range.highest());
        json.writeEndObject();
    }

    private static void asked(List<Asked> asked, JsonGenerator json) throws IOException {
        if (asked.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(ModelDescription.ASKED);
        for (Asked other : asked) {
            json.writeStartObject();
            json.writeStringField("name", other.name());
            if (other.modelSha256().isPresent()) {
                json.writeStringField("model_sha256", other.modelSha256().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void trainingData(String field, List<TrainingData> all, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (TrainingData data : all) {
            trainingData(data, json);
        }
        json.writeEndArray();
    }

    private static void trainingData(TrainingData data, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", data.name());
        for (Map.Entry<String, Long> figure : data.figures().entrySet()) {
            json.writeNumberField(figure.getKey(), figure.getValue());
        }
        json.writeArrayFieldStart("files");
        for (DataFile file : data.files()) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeStringField("sha256", file.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void file(ModelFile file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("sha256", file.sha256());
        if (file.unpackedSha256().isPresent()) {
            json.writeStringField("unpacked_sha256", file.unpackedSha256().get());
        }
        json.writeEndObject();
    }
}
