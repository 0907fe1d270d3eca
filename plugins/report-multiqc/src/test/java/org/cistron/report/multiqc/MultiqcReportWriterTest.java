package org.cistron.report.multiqc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.RunFacts;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.MadeAnnotation;
import org.cistron.testkit.MemoryReportFiles;
import org.junit.jupiter.api.Test;

class MultiqcReportWriterTest {
    private static final String HOSTILE = "01\"</script>\u2028 é";

    @Test
    void filesAreFoundByTheirNamesAndSectionsLieUnderOneParent() throws IOException {
        Map<String, Object> files = written("s1", List.of("hmm"));
        assertThat(files)
                .containsOnlyKeys(
                        "s1.cistron_general_mqc.json",
                        "s1.cistron_genes_mqc.json",
                        "s1.cistron_gene_probability_mqc.json");
        for (String section : List.of("cistron_genes", "cistron_gene_probability")) {
            Map<?, ?> content = (Map<?, ?>) files.get("s1." + section + "_mqc.json");
            assertThat(content.get("id")).isEqualTo(section);
            assertThat(content.get("parent_id")).isEqualTo("cistron");
            assertThat(content.get("parent_name")).isInstanceOf(String.class);
            assertThat(content.get("section_name")).isInstanceOf(String.class);
            assertThat(content.get("description")).isInstanceOf(String.class);
            assertThat(content.get("pconfig")).isInstanceOf(Map.class);
            assertThat(((Map<?, ?>) content.get("pconfig")).get("id")).isInstanceOf(String.class);
            assertThat(((Map<?, ?>) content.get("pconfig")).get("title")).isInstanceOf(String.class);
        }
    }

    @Test
    void typesAreThoseThatTheDocumentationNames() throws IOException {
        Map<String, Object> files = written("s1", List.of("hmm"));
        Map<?, ?> table = (Map<?, ?>) files.get("s1.cistron_genes_mqc.json");
        Map<?, ?> bars = (Map<?, ?>) files.get("s1.cistron_gene_probability_mqc.json");
        Map<?, ?> general = (Map<?, ?>) files.get("s1.cistron_general_mqc.json");

        assertThat(table.get("plot_type")).isEqualTo("table");
        assertThat(bars.get("plot_type")).isEqualTo("bargraph");
        assertThat(general.get("plot_type")).isEqualTo("generalstats");
        assertThat(general.get("pconfig")).isInstanceOf(List.class);
        // Every column has a header, and every header a column.
        Map<?, ?> row = (Map<?, ?>) ((Map<?, ?>) table.get("data")).get("s1");
        assertThat(((Map<?, ?>) table.get("headers")).keySet()).isEqualTo(row.keySet());
        List<Object> named = new ArrayList<>();
        ((List<?>) general.get("pconfig")).forEach(header -> named.addAll(((Map<?, ?>) header).keySet()));
        assertThat(((Map<?, ?>) ((Map<?, ?>) general.get("data")).get("s1"))
                        .keySet()
                        .toArray())
                .isEqualTo(named.toArray());
    }

    @Test
    void figuresAgainstATruthStandInTheGeneralTable() throws IOException {
        MadeAnnotation report = MadeAnnotation.ordinary().compared();
        MemoryReportFiles files = new MemoryReportFiles();
        new MultiqcReportWriter().annotation(report, files);
        String general = new String(files.written().get("sample1.cistron_general_mqc.json"), StandardCharsets.UTF_8);
        assertThat(general).contains("\"truth_f1\" : 87.65").contains("\"title\" : \"Missed\"");
        assertThat(general.split("\"truth_extra\" : [0-9]", -1))
                .as("of two finders")
                .hasSize(3);
        MemoryReportFiles without = new MemoryReportFiles();
        new MultiqcReportWriter().annotation(MadeAnnotation.ordinary(), without);
        assertThat(new String(without.written().get("sample1.cistron_general_mqc.json"), StandardCharsets.UTF_8))
                .doesNotContain("truth");
    }

    @Test
    void figuresAreThoseOfTheGenes() throws IOException {
        Map<?, ?> table = (Map<?, ?>) written("s1", List.of("hmm")).get("s1.cistron_genes_mqc.json");
        Map<?, ?> row = (Map<?, ?>) ((Map<?, ?>) table.get("data")).get("s1");
        assertThat(row.get("genes")).isEqualTo(3L);
        // [0, 300), [240, 330) and, on the other contig, [0, 90) of 1,000 nucleotides.
        assertThat(row.get("coding")).isEqualTo(42.0);
        assertThat(row.get("partial")).isEqualTo(33.3333);
        assertThat(row.get("probability")).isEqualTo(0.7633);
        // 360 of 600 known ones and 60 of 200.
        assertThat(row.get("gc")).isEqualTo(52.5);
        Map<?, ?> bars = (Map<?, ?>) written("s1", List.of("hmm")).get("s1.cistron_gene_probability_mqc.json");
        assertThat(((Map<?, ?>) bars.get("data")).get("s1"))
                .isEqualTo(Map.of("99 % or more", 1L, "90 to 99 %", 1L, "50 to 90 %", 0L, "below 50 %", 1L));
    }

    @Test
    void severalFindersAreRowsOfTheirOwnAndAnyNameIsKept() throws IOException {
        Map<?, ?> table = (Map<?, ?>) written(HOSTILE, List.of("hmm", "tcn")).get(HOSTILE + ".cistron_genes_mqc.json");
        assertThat(((Map<?, ?>) table.get("data")).keySet().toArray())
                .containsExactly(HOSTILE + " (hmm)", HOSTILE + " (tcn)");
    }

    @Test
    void bytesDoNotDependOnTheMachine() throws IOException {
        Map<String, byte[]> here = bytes("s", List.of("hmm"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            bytes("s", List.of("hmm"))
                    .forEach((file, bytes) -> assertThat(bytes).isEqualTo(here.get(file)));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Map<String, byte[]> bytes(String sample, List<String> finders) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        new MultiqcReportWriter()
                .annotation(
                        new Made(sample, finders),
                        name -> files.computeIfAbsent(name, key -> new ByteArrayOutputStream()));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, content) -> bytes.put(name, content.toByteArray()));
        return bytes;
    }

    private static Map<String, Object> written(String sample, List<String> finders) throws IOException {
        Map<String, Object> parsed = new LinkedHashMap<>();
        bytes(sample, finders).forEach((name, content) -> {
            try (JsonParser parser = new JsonFactory().createParser(content)) {
                parser.nextToken();
                parsed.put(name, value(parser));
                assertThat(parser.nextToken()).isNull();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return parsed;
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    assertThat(object.put(name, value(parser))).as(name).isNull();
                }
                return object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                return array;
            }
            case VALUE_STRING -> {
                return parser.getText();
            }
            case VALUE_NUMBER_INT -> {
                return parser.getLongValue();
            }
            case VALUE_NUMBER_FLOAT -> {
                return parser.getDoubleValue();
            }
            default -> throw new IOException("found " + parser.currentToken());
        }
    }

    private record Made(String sample, List<String> finders) implements AnnotationReport {
        @Override
        public RunFacts run() {
            return new RunFacts(sample, "annotate", "0", List.of(), List.of(), List.of(), new TreeMap<>(), List.of());
        }

        @Override
        public GeneticCode code() {
            return GeneticCode.byNumber(11);
        }

        @Override
        public List<ReportedContig> contigs() {
            return List.of(
                    new ReportedContig("a", "", 600, false, 0.6, 0), new ReportedContig("b", "", 400, false, 0.3, 200));
        }

        @Override
        public Stream<Sequence> sequences() {
            return Stream.empty();
        }

        @Override
        public List<ReportedGene> genes(String finder) {
            return List.of(
                    gene("a", CodingRegion.complete(0, 300, Strand.FORWARD), 0.999),
                    gene("a", CodingRegion.complete(240, 330, Strand.REVERSE), 0.95),
                    gene("b", new CodingRegion(0, 90, Strand.FORWARD, true, false), 0.341));
        }

        @Override
        public List<EvidenceTrack> evidence() {
            return List.of();
        }

        private static ReportedGene gene(String contig, CodingRegion region, double probability) {
            return ReportedGene.of("T", new Gene(contig, region, probability, 1, 0, 0, Map.of()), "ATG", Map.of());
        }
    }
}
