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
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.TruthComparison;
import org.cistron.testkit.MadeAnnotation;
import org.cistron.testkit.MemoryReportFiles;
import org.junit.jupiter.api.Test;

class JsonReportWriterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void whatIsWrittenFollowsTheSchema() throws IOException {
        for (MadeAnnotation report : List.of(
                MadeAnnotation.ordinary(),
                MadeAnnotation.hostile(),
                MadeAnnotation.withoutGenes(),
                MadeAnnotation.ordinary().compared(),
                MadeAnnotation.hostile().compared())) {
            assertThat(schema().validate(written(report))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsMissingUnknownOrOutOfRange() throws IOException {
        ObjectNode missing = (ObjectNode) written(MadeAnnotation.ordinary());
        missing.remove("contigs");
        assertThat(schema().validate(missing)).isNotEmpty();
        ObjectNode unknown = (ObjectNode) written(MadeAnnotation.ordinary());
        unknown.put("date", "today");
        assertThat(schema().validate(unknown)).isNotEmpty();
        ObjectNode range = (ObjectNode) written(MadeAnnotation.ordinary());
        ((ObjectNode) range.at("/finders/0/genes/0")).put("probability", 1.5);
        assertThat(schema().validate(range)).isNotEmpty();
    }

    @Test
    void genesStandAsTheyWereFoundInPositionsFromOne() throws IOException {
        MadeAnnotation report = MadeAnnotation.ordinary();
        JsonNode json = written(report);
        assertThat(json.at("/finders")).hasSize(2);
        ReportedGene gene = report.genes("tcn").get(3);
        JsonNode said = json.at("/finders/1/genes/3");
        assertThat(said.get("start").asInt()).isEqualTo(gene.gene().region().start() + 1);
        assertThat(said.get("end").asInt()).isEqualTo(gene.gene().region().end());
        assertThat(said.get("locus_tag").asText()).isEqualTo(gene.locusTag());
        assertThat(said.get("probability").asDouble()).isEqualTo(gene.gene().probability());
        assertThat(said.at("/support/hmm").asDouble()).isEqualTo(10.25);
        assertThat(json.at("/evidence/1/forward")).hasSize(34);
    }

    @Test
    void aTruthStandsWithTheFinderThatItIsHeldAgainst() throws IOException {
        MadeAnnotation report = MadeAnnotation.ordinary().compared();
        TruthComparison comparison = report.comparison("tcn").orElseThrow();
        JsonNode truth = written(report).at("/finders/1/truth");
        assertThat(truth.at("/figures/f1").asDouble()).isEqualTo(0.8765);
        assertThat(truth.at("/figures/missed").asInt())
                .isEqualTo(comparison.missed().size());
        assertThat(truth.at("/extra/0").asText())
                .isEqualTo(comparison.extra().get(0).locusTag());
        TruthComparison.Match wrong = comparison.wrongStart().get(0);
        assertThat(truth.at("/wrong_start/0/start").asInt())
                .isEqualTo(wrong.truth().start() + 1);
        assertThat(truth.at("/wrong_start/0/call").asText())
                .isEqualTo(wrong.call().locusTag());
        assertThat(written(MadeAnnotation.ordinary()).at("/finders/1").has("truth"))
                .isFalse();
    }

    @Test
    void anyNameIsKeptWhole() throws IOException {
        JsonNode json = written(MadeAnnotation.hostile());
        for (int i = 0; i < MadeAnnotation.HOSTILE.size(); i++) {
            assertThat(json.at("/contigs/" + i + "/id").asText()).isEqualTo(MadeAnnotation.HOSTILE.get(i));
        }
    }

    private static JsonNode written(MadeAnnotation report) throws IOException {
        MemoryReportFiles files = new MemoryReportFiles();
        new JsonReportWriter().annotation(report, files);
        assertThat(files.written()).containsOnlyKeys("report.json");
        return MAPPER.readTree(files.written().get("report.json"));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream from = JsonReportWriter.class.getResourceAsStream("annotation.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(from);
        }
    }
}
