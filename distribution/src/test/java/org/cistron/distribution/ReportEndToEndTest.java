package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportEndToEndTest {
    @TempDir
    Path folder;

    @Test
    void reportsStandBesideTheGenesAndAreTheSameToTheByteOnAnyNumberOfThreads() throws IOException {
        Path input = LambdaGenome.write(folder.resolve("lambda.fna"), 1);
        for (String threads : List.of("1", "2")) {
            Launched run = Launched.in(
                    folder, "annotate", input.toString(), "-o", "t" + threads, "--threads", threads, "--quiet");
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
        List<String> names = reports("t1");
        assertThat(names)
                .containsExactly(
                        "lambda.cistron_gene_probability_mqc.json",
                        "lambda.cistron_general_mqc.json",
                        "lambda.cistron_genes_mqc.json",
                        "report.html",
                        "report.json");
        for (String name : names) {
            assertThat(folder.resolve("t1").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("t2").resolve(name));
            assertThat(folder.resolve("t1/run.json")).content().contains("\"" + name + "\"");
        }
        assertThat(folder.resolve("t1/report.html")).content().contains("<h1").contains("lambda");
    }

    @Test
    void reportsAreChosenByName() throws IOException {
        Path input = LambdaGenome.write(folder.resolve("l.fna"), 1);
        Launched none = Launched.in(folder, "annotate", input.toString(), "-o", "none", "--report", "none");
        Launched one = Launched.in(folder, "annotate", input.toString(), "-o", "one", "--report", "multiqc");
        Launched unknown = Launched.in(folder, "annotate", input.toString(), "-o", "unknown", "--report", "paper");

        assertThat(none.exitCode()).isZero();
        assertThat(reports("none")).isEmpty();
        assertThat(one.exitCode()).isZero();
        assertThat(reports("one")).hasSize(3).doesNotContain("report.html");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("paper").contains("'html'").contains("'multiqc'");
        assertThat(folder.resolve("unknown/l.gff3")).doesNotExist();
    }

    private List<String> reports(String output) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(output))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("report.") || name.endsWith("_mqc.json"))
                    .sorted()
                    .toList();
        }
    }
}
