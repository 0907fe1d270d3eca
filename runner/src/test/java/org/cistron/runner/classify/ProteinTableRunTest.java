package org.cistron.runner.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.sequence.InputSummary;
import org.cistron.io.source.ByteSource;
import org.cistron.io.vcf.MalformedLines;
import org.cistron.reference.ShippedData;
import org.cistron.runner.classify.ProteinTableRun.ProteinTableOptions;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.judge.JudgingOptions;
import org.cistron.runner.model.UnsavedModel;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.run.RunProgress;
import org.cistron.runner.train.variant.TinyClassifiers;
import org.cistron.testkit.RecordedProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProteinTableRunTest {
    private static final int ROWS = 3000;

    @TempDir
    Path folder;

    private String table = "";
    private Path plugin;

    @BeforeEach
    void write() throws IOException {
        plugin = TinyClassifiers.build(folder.resolve("plugin"));
        table = Files.readString(TinyClassifiers.data(folder, ROWS));
    }

    @Test
    void everyRowIsJudgedAndKeepsItsColumns() throws IOException {
        ClassifyResult result = run(table, "out", 2, MalformedLines.REFUSE, Optional.of("rate"));
        List<String> lines = Files.readAllLines(folder.resolve("out/variants.tsv"));
        assertThat(lines).hasSize(ROWS + 1);
        assertThat(lines.get(0))
                .startsWith("protein\tposition\tref\talt\tgene\t")
                .endsWith("class\tscored_by\tevidence");
        String[] first = table.lines().skip(1).findFirst().orElseThrow().split("\t", -1);
        assertThat(lines.get(1).split("\t", -1)).startsWith(first[0], first[2], first[3], first[4], first[1]);
        assertThat(result.counts()).containsEntry("rows", (long) ROWS).containsEntry("rows_asked", (long) ROWS);
        assertThat(result.counts().get("rows_scored")).isBetween(1L, ROWS - 1L);
        assertThat(lines).anyMatch(line -> line.contains("\t0.9526\tpathogenic\trate\t"));
        assertThat(lines).anyMatch(line -> line.contains("\t.\tnot_scored\t.\t"));
        assertThat(Files.readString(folder.resolve("out/run.json"))).contains("\"classifier\": \"rate\"");
    }

    @Test
    void theSameBytesWhateverTheThreads() {
        run(table, "one", 1, MalformedLines.REFUSE, Optional.of("rate"));
        run(table, "three", 3, MalformedLines.REFUSE, Optional.of("rate"));
        assertThat(folder.resolve("three/variants.tsv")).hasSameBinaryContentAs(folder.resolve("one/variants.tsv"));
    }

    @Test
    void rowsThatDoNotFitAreRefusedOrLeftOutAndCounted() {
        String wrong = table + "P0\tG0\t1\tW\tA\tP\t\nP0\tG0\tx\tM\tA\tP\t\nP0\n";
        assertThatThrownBy(() -> run(wrong, "refused", 1, MalformedLines.REFUSE, Optional.of("rate")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("table:" + (ROWS + 2) + ": found W as residue 1 of 'P0', expected M");
        assertThat(folder.resolve("refused")).doesNotExist();
        ClassifyResult result = run(wrong, "skipped", 1, MalformedLines.SKIP, Optional.of("rate"));
        assertThat(result.counts()).containsEntry("rows", (long) ROWS).containsEntry("skipped", 3L);
    }

    @Test
    void withoutAClassifierNothingIsSaid() throws IOException {
        run(table, "out", 1, MalformedLines.REFUSE, Optional.of("none"));
        assertThat(Files.readAllLines(folder.resolve("out/variants.tsv")).get(1))
                .endsWith("\t.\t.\t.\t.");
    }

    private ClassifyResult run(
            String rows, String output, int threads, MalformedLines malformed, Optional<String> classifier) {
        UnsavedModel model = new UnsavedModel(
                ShippedData.ofThisInstallation(),
                "rate",
                new TreeMap<>(Map.of("rates.txt", "A 3.0\nC -3.0\nD 0.0\n".getBytes(StandardCharsets.UTF_8))));
        RecordedProgress progress = new RecordedProgress();
        RunLog log = new RunLog(new RunProgress() {
            @Override
            public void begin(InputSummary input) {}

            @Override
            public void contigDone(int nucleotides) {}

            @Override
            public void notice(String message) {}

            @Override
            public void activity(String activity) {}

            @Override
            public void warning(String message) {
                progress.warning(message);
            }
        });
        try (HostCompute compute = new HostCompute(threads);
                ByteSource input =
                        ByteSource.ofStream(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), "table");
                OutputFolder to = OutputFolder.open(folder.resolve(output), false)) {
            PluginHost host = TinyClassifiers.host(plugin, compute, progress, model);
            ProteinTableOptions options = new ProteinTableOptions(
                    folder.resolve("proteins.faa"),
                    malformed,
                    new JudgingOptions(classifier, List.of(), Optional.empty(), List.of(), false),
                    List.of(),
                    Optional.of(List.of()),
                    Optional.empty());
            return new ProteinTableRun(host, options, log, List.of("classify")).run(input, to);
        }
    }
}
