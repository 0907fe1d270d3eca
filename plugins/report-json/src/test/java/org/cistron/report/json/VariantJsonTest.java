package org.cistron.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cistron.api.report.ReportedVariant;
import org.cistron.testkit.MadeAnnotation;
import org.cistron.testkit.MadeClassification;
import org.cistron.testkit.MemoryReportFiles;
import org.junit.jupiter.api.Test;

class VariantJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void whatIsWrittenFollowsTheSchema() throws IOException {
        for (MadeClassification report : List.of(
                MadeClassification.ordinary(),
                MadeClassification.hostile(),
                MadeClassification.ofProteins(),
                MadeClassification.empty())) {
            assertThat(schema().validate(written(report))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsMissingUnknownOrOutOfRange() throws IOException {
        ObjectNode missing = (ObjectNode) written(MadeClassification.ordinary());
        missing.remove("totals");
        assertThat(schema().validate(missing)).isNotEmpty();
        ObjectNode unknown = (ObjectNode) written(MadeClassification.ordinary());
        ((ObjectNode) unknown.at("/variants/0")).put("mood", "good");
        assertThat(schema().validate(unknown)).isNotEmpty();
        ObjectNode range = (ObjectNode) written(MadeClassification.ordinary());
        ((ObjectNode) range.at("/variants/0")).put("probability", -0.1);
        assertThat(schema().validate(range)).isNotEmpty();
    }

    @Test
    void variantsStandAsTheyWereFoundInPositionsFromOne() throws IOException {
        MadeClassification report = MadeClassification.ordinary();
        JsonNode json = written(report);
        ReportedVariant variant = report.variants().get(1);
        JsonNode said = json.at("/variants/1");
        assertThat(said.get("start").asInt())
                .isEqualTo(variant.subject().variant().orElseThrow().start() + 1);
        assertThat(said.get("hgvs_p").asText()).isEqualTo(variant.subject().proteinName());
        assertThat(said.get("probability").asDouble()).isEqualTo(0.075);
        assertThat(said.at("/answers/1/source").asText()).isEqualTo("catalogue");
        assertThat(said.at("/answers/1/probability").isMissingNode()).isTrue();
        assertThat(said.at("/mutagenesis/first").asInt()).isEqualTo(1);
        assertThat(said.at("/mutagenesis/probabilities/0/10").isNull()).isTrue();
        assertThat(json.at("/totals/transitions").asLong()
                        + json.at("/totals/transversions").asLong())
                .isEqualTo(report.variants().size());
    }

    @Test
    void anyNameIsKeptWhole() throws IOException {
        JsonNode json = written(MadeClassification.hostile());
        for (int i = 0; i < MadeAnnotation.HOSTILE.size(); i++) {
            assertThat(json.at("/variants/" + 20 * i + "/contig").asText()).isEqualTo(MadeAnnotation.HOSTILE.get(i));
        }
    }

    private static JsonNode written(MadeClassification report) throws IOException {
        MemoryReportFiles files = new MemoryReportFiles();
        new JsonReportWriter().variants(report, files);
        assertThat(files.written()).containsOnlyKeys("report.json");
        return MAPPER.readTree(files.written().get("report.json"));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream from = JsonReportWriter.class.getResourceAsStream("variants.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(from);
        }
    }
}
