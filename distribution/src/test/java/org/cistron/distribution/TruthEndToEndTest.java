package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what a run finds against a truth: its own genes, a little changed. */
class TruthEndToEndTest {
    @TempDir
    Path folder;

    @Test
    void theReportsTellWhatEvaluateTellsAndTheGenesStayTheSame() throws IOException {
        Path input = LambdaGenome.write(folder.resolve("l.fna"), 2);
        annotate(input, "plain");
        Files.write(folder.resolve("truth.gff3"), changed(folder.resolve("plain/l.gff3")));

        Launched run = annotate(input, "compared", "--truth", "truth.gff3");

        for (String suffix : List.of(".gff3", ".faa", ".ffn", ".gbk", ".tsv")) {
            assertThat(folder.resolve("compared/l" + suffix))
                    .hasSameBinaryContentAs(folder.resolve("plain/l" + suffix));
        }
        Launched evaluated = Launched.in(folder, "evaluate", "truth.gff3", "compared/l.gff3", "--format", "tsv");
        String[] all = evaluated.out().lines().skip(1).findFirst().orElseThrow().split("\t", -1);
        assertThat(run.err())
                .contains("against truth.gff3: F1 " + all[all.length - 1] + " %")
                .containsPattern("\\b1 missed, 1 extra\\b");
        String f1 = String.format(Locale.ROOT, "%.4f", Double.parseDouble(all[all.length - 1]) / 100);
        assertThat(folder.resolve("compared/report.json"))
                .content()
                .contains("\"f1\" : " + f1)
                .containsPattern("\"missed\" : 1\\b")
                .contains("\"extra\" : 1");
        assertThat(folder.resolve("compared/report.html")).content().contains("Missed genes");
        assertThat(folder.resolve("compared/l.cistron_general_mqc.json"))
                .content()
                .contains("truth_f1");
        assertThat(folder.resolve("compared/run.json"))
                .content()
                .contains("\"truth\": \"truth.gff3\"")
                .contains("\"name\": \"truth.gff3\"")
                .contains("\"truth.exact.hmm\"");
        assertThat(folder.resolve("plain/run.json")).content().doesNotContain("truth");
    }

    @Test
    void aTruthThatDoesNotFitEndsTheRunBeforeAnythingIsWritten() throws IOException {
        Path input = LambdaGenome.write(folder.resolve("l.fna"), 2);
        Files.writeString(
                folder.resolve("other.gff3"),
                "##gff-version 3\nx\t.\tCDS\t1\t300\t.\t+\t0\tID=a\ny\t.\tCDS\t1\t300\t.\t+\t0\tID=b\n");
        Launched other = launched(input, "out", "--truth", "other.gff3");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err())
                .contains("other.gff3: found CDS on x, y")
                .contains("Give the annotation of this genome");
        Launched absent = launched(input, "out", "--truth", "absent.gff3");
        assertThat(absent.exitCode()).isEqualTo(2);
        assertThat(absent.err()).contains("absent.gff3");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** Leaves out a gene, names one that is not called, and starts one elsewhere. */
    private static List<String> changed(Path gff3) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(gff3));
        List<String> genes = lines.stream()
                .filter(line -> line.contains("\tCDS\t") && line.contains("partial=00") && line.contains("\t+\t"))
                .toList();
        lines.remove(genes.get(1));
        String[] later = genes.get(2).split("\t", -1);
        later[3] = Integer.toString(Integer.parseInt(later[3]) + 30);
        lines.set(lines.indexOf(genes.get(2)), String.join("\t", later));
        lines.add("part1\t.\tCDS\t10001\t10150\t.\t-\t0\tID=nobody");
        return lines;
    }

    private Launched annotate(Path input, String output, String... more) throws IOException {
        Launched run = launched(input, output, more);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private Launched launched(Path input, String output, String... more) throws IOException {
        Stream<String> words = Stream.of("annotate", input.toString(), "-o", output, "--plugin", "hmm");
        return Launched.in(folder, Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }
}
