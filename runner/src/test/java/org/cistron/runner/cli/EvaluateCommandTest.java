package org.cistron.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;
import org.cistron.runner.evaluate.Evaluate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class EvaluateCommandTest {
    @TempDir
    private Path folder;

    private Path truth;
    private Path prediction;

    @BeforeEach
    void writeFiles() throws IOException {
        truth = Files.writeString(folder.resolve("truth.gff3"), """
                ##gff-version 3
                ##sequence-region c 1 5000
                c\tx\tCDS\t1\t90\t.\t+\t0\tID=a;product=DNA polymerase
                c\tx\tCDS\t101\t700\t.\t-\t0\tID=b;product=hypothetical protein
                c\tx\tCDS\t1001\t2500\t.\t+\t0\tID=c;product=helicase
                """);
        prediction = Files.writeString(folder.resolve("prediction.gff3"), """
                ##gff-version 3
                c\tx\tCDS\t1\t90\t.\t+\t0\tID=a
                c\tx\tCDS\t101\t670\t.\t-\t0\tID=b
                c\tx\tCDS\t3001\t3090\t.\t-\t0\tID=c
                """);
    }

    @Test
    void printsATableForPeople() {
        assertThat(Evaluate.run(truth, prediction)).isEqualTo("""
                        length                all   1-299  300-899  900+
                        truth_genes             3       1        1     1
                        known_genes             2       1        0     1
                        predicted               3       2        1     0
                        found_pct           66.67  100.00   100.00  0.00
                        found_known_pct     50.00  100.00        -  0.00
                        exact_pct           33.33  100.00     0.00  0.00
                        exact_known_pct     50.00  100.00        -  0.00
                        start_accuracy_pct  50.00  100.00     0.00     -
                        extra                   1       1        0     0
                        precision_pct       66.67   50.00   100.00     -
                        f1_pct              66.67   66.67   100.00  0.00
                        """);
    }

    @Test
    void printsTsvWithAHeader() {
        assertThat(Evaluate.run(truth, prediction, "--format", "tsv").lines())
                .startsWith(
                        "length\ttruth_genes\tknown_genes\tpredicted\tfound_pct\tfound_known_pct\texact_pct\texact_known_pct"
                                + "\tstart_accuracy_pct\textra\tprecision_pct\tf1_pct",
                        "all\t3\t2\t3\t66.67\t50.00\t33.33\t50.00\t50.00\t1\t66.67\t66.67")
                .endsWith("900+\t1\t1\t0\t0.00\t0.00\t0.00\t0.00\tNA\t0\tNA\t0.00");
    }

    @Test
    void printsJsonWithNullWhereAFigureIsUndefined() {
        assertThat(Evaluate.run(truth, prediction, "--format", "JSON"))
                .startsWith("{\"truth_genes\":3,\"known_genes\":2,\"predicted\":3,\"found_pct\":66.67,"
                        + "\"found_known_pct\":50.0,")
                .contains("\"by_length\":{\"1-299\":{\"truth_genes\":1,")
                .contains("\"found_known_pct\":null")
                .endsWith("}}\n");
    }

    @Test
    void addsVerifiedStarts() throws IOException {
        Path verified =
                Files.writeString(folder.resolve("v.tsv"), "c.1\t1\t90\t+\nc.1\t101\t700\t-\nc\t4000\t4089\t+\n");

        assertThat(Evaluate.run(truth, prediction, "--starts", verified, "--format", "json"))
                .endsWith("\"starts\":{\"verified\":3,\"found\":2,\"exact\":1,\"exact_pct\":33.33}}\n");
        assertThat(Evaluate.run(truth, prediction, "--starts", verified)).contains("starts_exact_pct    33.33");
    }

    @Test
    void scoresFragments() throws IOException {
        Path calls = Files.writeString(folder.resolve("calls.gff3"), """
                ##sequence-region c_1501_1800 1 300
                ##sequence-region c_1_300 1 300
                c_1501_1800\tx\tCDS\t2\t298\t.\t+\t0\t.
                """);

        assertThat(Evaluate.run(truth, calls, "--fragments", "--format", "json"))
                .isEqualTo(
                        "{\"fragments\":2,\"truth\":3,\"called\":1,\"sensitivity_pct\":33.33,\"precision_pct\":100.0,"
                                + "\"f1_pct\":50.0}\n");
    }

    @Test
    void writesToAFileAndReplacesIt() throws IOException {
        Path report = Files.writeString(folder.resolve("report.tsv"), "old");

        assertThat(Evaluate.run(truth, prediction, "--format", "tsv", "-o", report))
                .isEmpty();
        assertThat(report).hasContent(Evaluate.run(truth, prediction, "--format", "tsv"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(truth, prediction, report);
        }
    }

    @Test
    void aLinkStaysAndItsTargetIsReplaced() throws IOException {
        Files.createDirectory(folder.resolve("d"));
        Path report = Files.writeString(folder.resolve("d/report.tsv"), "old");
        for (Path target : List.of(Path.of("d/report.tsv"), Path.of("d/new.tsv"))) {
            Path link = Files.createSymbolicLink(folder.resolve("link-" + target.getFileName()), target);
            Evaluate.run(truth, prediction, "-o", link);
            assertThat(link).isSymbolicLink();
            assertThat(folder.resolve(target)).hasContent(Evaluate.run(truth, prediction));
        }
        assertThat(report).isRegularFile();
        Path circle = folder.resolve("circle");
        Files.createSymbolicLink(circle, circle);
        assertThatThrownBy(() -> Evaluate.run(truth, prediction, "-o", circle))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("links lead in a circle");
    }

    @Test
    @Timeout(60)
    void aNamedPipeIsWrittenTo() throws IOException, InterruptedException, ExecutionException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(madePipe(pipe));
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try (InputStream from = Files.newInputStream(pipe)) {
                return new String(from.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Evaluate.run(truth, prediction, "-o", pipe);
        assertThat(read.get()).isEqualTo(Evaluate.run(truth, prediction));
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
    }

    private static boolean madePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void contigsOfDifferentNamesAreTakenForOneWhereThereIsOneAloneAndThatIsSaid() throws IOException {
        Path renamed = Files.writeString(
                folder.resolve("renamed.gff3"), Files.readString(prediction).replace("c\tx", "chromosome\tx"));
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new EvaluateCommand());
        command.setErr(new PrintWriter(err)).setOut(new PrintWriter(new StringWriter()));
        assertThat(command.execute(truth.toString(), renamed.toString())).isZero();
        assertThat(err)
                .hasToString(
                        "cistron: the truth's only contig is called c and the prediction's chromosome: they are taken"
                                + " to be the same.\n");
        assertThat(Evaluate.run(truth, renamed)).isEqualTo(Evaluate.run(truth, prediction));
    }

    @Test
    void filesOfTwoGenomesAreBadInput() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.gff3"), "a\tx\tCDS\t1\t90\t.\t+\t0\tID=a\nb\tx\tCDS\t1\t90\t.\t+\t0\tID=b\n");
        assertThatThrownBy(() -> Evaluate.run(truth, other))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("other.gff3: found CDS on a, b, none of which ")
                .hasMessageContaining("truth.gff3 has, expected contigs such as c. Give two files of one genome");
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThatThrownBy(() -> Evaluate.run(truth, prediction, "--fragments", "--min-length", 60))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("found --fragments together with --starts or --min-length");
        assertThatThrownBy(() -> Evaluate.run(truth, prediction, "--min-length", 0))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("found --min-length 0, expected 1 or more");
        assertThatThrownBy(() -> Evaluate.run(truth, prediction, "-o", folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("found a folder");
        assertThatThrownBy(() -> Evaluate.run(truth, prediction, "-o", folder.resolve("no/such/report")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("cannot be written (the folder is not there (any more))")
                .hasMessageNotContaining("Exception");
        assertThatThrownBy(() -> Evaluate.run(truth, prediction, "--format", "xml"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("found 'xml', expected table, tsv or json");
    }

    @Test
    void refusesBadInputByLine() throws IOException {
        Path broken =
                Files.writeString(folder.resolve("broken.gff3"), "##gff-version 3\nc\tx\tCDS\t9\t3\t.\t+\t0\t.\n");

        assertThatThrownBy(() -> Evaluate.run(truth, broken))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(broken + ":2: found start 9 after end 3");
    }

    private Path candidates() throws IOException {
        return Files.writeString(folder.resolve("prediction.candidates.tsv"), """
                contig\tstart\tend\tstrand\tcalled\tlength\tpartial\tstart_codon\tprobability\tstart_probability\tcoding_log_odds\tstart_log_odds
                c\t1\t90\t+\tyes\t90\t00\tATG\t0.9000\t0.8000\t1.00\t1.00
                c\t101\t670\t-\tyes\t570\t00\tATG\t0.7000\t0.6000\t1.00\t1.00
                c\t3001\t3090\t-\tno\t90\t00\tATG\t0.1000\t0.9000\t1.00\t1.00
                c\t3301\t3390\t-\tno\t90\t00\tATG\t0.0400\t0.9000\t1.00\t1.00
                c\t4901\t4999\t+\tyes\t99\t01\tATG\t0.9900\t0.9000\t1.00\t1.00
                """);
    }

    @Test
    void holdsProbabilitiesOfCandidatesAgainstTheTruth() throws IOException {
        assertThat(Evaluate.run(truth, candidates(), "--calibration").lines())
                .containsExactly(
                        "of     bin  candidates  probability  observed  calibration_error  brier_score  brier_skill",
                        "gene   all           3       0.5667    0.6667             0.1667       0.0367       0.8350",
                        "gene     1           1       0.1000    0.0000             0.1000            -            -",
                        "gene     2           1       0.7000    1.0000             0.3000            -            -",
                        "gene     3           1       0.9000    1.0000             0.1000            -            -",
                        "start  all           2       0.7000    0.5000             0.4000       0.2000       0.2000",
                        "start    1           1       0.6000    0.0000             0.6000            -            -",
                        "start    2           1       0.8000    1.0000             0.2000            -            -");
        assertThat(Evaluate.run(truth, candidates(), "--calibration", "--least", "0.01", "--format", "tsv"))
                .contains("gene\tall\t4\t0.4350\t0.5000\t")
                .contains("gene\t1\t1\t0.0400\t0.0000\t0.0400\tNA\tNA");
        assertThat(Evaluate.run(truth, candidates(), "--calibration", "--format", "json"))
                .startsWith("{\"gene\":{\"candidates\":3,\"probability\":0.5667,\"observed\":0.6667,"
                        + "\"calibration_error\":0.1667,");
    }

    @Test
    void drawsTheReliabilityDiagram() throws IOException {
        Path picture = folder.resolve("p.svg");
        Evaluate.run(truth, candidates(), "--calibration", "--picture", picture);
        assertThat(Files.readString(picture))
                .startsWith("<svg")
                .contains("gene: 3 candidates, error 0.1667", "start: 2 candidates, error 0.4000");
    }

    @Test
    void startsAreHeldAgainstProvenOnesWhereGiven() throws IOException {
        Path proven = Files.writeString(folder.resolve("proven.tsv"), "c\t101\t670\t-\n");
        assertThat(Evaluate.run(truth, candidates(), "--calibration", "--starts", proven)
                        .lines())
                .anyMatch(line -> line.startsWith("start  all           1       0.6000    1.0000"));
    }

    @Test
    void aDamagedTableOfCandidatesIsRefusedWithTheLine() throws IOException {
        Path table = candidates();
        Files.writeString(table, Files.readString(table).replace("0.7000", "70%"));
        assertThatThrownBy(() -> Evaluate.run(truth, table, "--calibration"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("candidates.tsv:3: found probability '70%', expected a number from 0 to 1");
    }

    @Test
    void whatBelongsToCalibrationIsRefusedWithoutItAndTheOtherWayRound() {
        assertThatThrownBy(() -> Evaluate.run(truth, prediction, "--least", "0.1"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Add --calibration.");
        assertThatThrownBy(() -> Evaluate.run(truth, prediction, "--calibration", "--fragments"))
                .isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> Evaluate.run(truth, prediction, "--calibration"))
                .as("the prediction has no scores")
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("found no candidate with a score of 0.05 or more");
    }
}
