package org.cistron.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunRecordWriterTest {

    private static RunRecord run(int threads, double seconds, Map<String, Object> parameters) {
        return new RunRecord(
                "0.1.0",
                "annotate",
                List.of(new RunRecord.Plugin("hmm", "0.1.0", "ab12")),
                List.of(new RunRecord.Model("genome", "hmm", "", "cd34", "order 5, \"self-trained\"")),
                parameters,
                List.of(new RunRecord.Input("génome.fna", "ef56", "FASTA", 2, 4_641_652, Map.of("n", 3L, "a", 0L))),
                List.of(new OutputFile("genome.gff3", "0078", 12)),
                Map.of("genes", 4300L),
                List.of(),
                new RunRecord.Execution(
                        List.of("annotate", "-o", "out"),
                        Instant.parse("2026-01-02T03:04:05Z"),
                        threads,
                        seconds,
                        Map.of("reading", 0.1234567),
                        "17.0.15",
                        "Linux amd64"));
    }

    private static String json(RunRecord run) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RunRecordWriter.write(run, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Checksums as they are in earnest. */
    private static JsonNode node(RunRecord run) throws IOException {
        String text = json(run);
        for (String brief : List.of("ab12", "cd34", "ef56", "0078")) {
            text = text.replace(brief, brief.repeat(16));
        }
        return new ObjectMapper().readTree(text);
    }

    @Test
    void whatIsWrittenFollowsTheSchemaAndWhatIsMissingDoesNot() throws IOException {
        try (InputStream from = RunRecordWriter.class.getResourceAsStream("run.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(from);
            JsonNode written = node(run(2, 1.25, Map.of("table", 11, "circular", false, "cutoff", 0.5, "name", "x")));
            assertThat(schema.validate(written)).isEmpty();
            ((ObjectNode) written).remove("counts");
            assertThat(schema.validate(written)).isNotEmpty();
        }
    }

    @Test
    void theRecordIsReadableAndInAFixedOrder() throws IOException {
        assertThat(json(run(2, 1.25, Map.of("table", 11, "minimum_length", 90L, "circular", false, "cutoff", 0.5))))
                .isEqualTo("""
                        {
                          "tool": "cistron",
                          "version": "0.1.0",
                          "command": "annotate",
                          "plugins": [
                            {
                              "name": "hmm",
                              "version": "0.1.0",
                              "sha256": "ab12"
                            }
                          ],
                          "models": [
                            {
                              "name": "genome",
                              "plugin": "hmm",
                              "version": "",
                              "sha256": "cd34",
                              "summary": "order 5, \\"self-trained\\""
                            }
                          ],
                          "parameters": {
                            "circular": false,
                            "cutoff": 0.5,
                            "minimum_length": 90,
                            "table": 11
                          },
                          "inputs": [
                            {
                              "name": "génome.fna",
                              "sha256": "ef56",
                              "format": "FASTA",
                              "records": 2,
                              "nucleotides": 4641652,
                              "conversions": {
                                "a": 0,
                                "n": 3
                              }
                            }
                          ],
                          "outputs": [
                            {
                              "name": "genome.gff3",
                              "sha256": "0078",
                              "bytes": 12
                            }
                          ],
                          "counts": {
                            "genes": 4300
                          },
                          "warnings": [],
                          "run": {
                            "command_line": [
                              "annotate",
                              "-o",
                              "out"
                            ],
                            "started": "2026-01-02T03:04:05Z",
                            "threads": 2,
                            "seconds": 1.25,
                            "stage_seconds": {
                              "reading": 0.123
                            },
                            "java": "17.0.15",
                            "system": "Linux amd64"
                          }
                        }
                        """);
    }

    @Test
    void timesAndThreadsChangeNothingOutsideRun() throws IOException {
        String one = json(run(1, 9.5, Map.of()));
        String two = json(run(2, 3.5, Map.of()));
        assertThat(one).isNotEqualTo(two);
        assertThat(one.substring(0, one.indexOf("\"run\""))).isEqualTo(two.substring(0, two.indexOf("\"run\"")));
    }

    @Test
    void aParameterOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> run(1, 1, Map.of("list", List.of()))).isInstanceOf(IllegalArgumentException.class);
    }
}
