package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Candidates with probabilities, and where those come from. */
class CalibrationEndToEndTest {
    private static final Path GENOMES =
            Launched.checkout().resolveSibling("shared").resolve("data/genomes");
    private static final Path SHIPPED =
            Launched.checkout().resolve("reference-data/src/main/resources/cistron/models/hmm/calibration.tsv");
    private static final Path STANDARD = Launched.checkout()
            .resolve("toolkit/genes/src/main/resources/org/cistron/genes/calibration/calibration.tsv");

    @TempDir
    Path folder;

    @Test
    void candidatesAreThoseCalledAndOthersWhateverTheThreads() throws IOException {
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        run("annotate", "l.fna", "-o", "one", "--candidates", "0.05", "--threads", "1");
        run("annotate", "l.fna", "-o", "two", "--candidates", "0.05", "--threads", "2");
        Path table = folder.resolve("one/l.candidates.tsv");
        assertThat(table).hasSameBinaryContentAs(folder.resolve("two/l.candidates.tsv"));
        List<String[]> rows = rows(table);
        assertThat(rows).allMatch(row -> Double.parseDouble(row[8]) >= 0.05);
        long called = rows.stream().filter(row -> row[4].equals("yes")).count();
        assertThat(called).isGreaterThan(50);
        assertThat(rows).hasSizeGreaterThan((int) called);
        assertThat(rows.stream().map(row -> row[3] + (row[3].equals("+") ? row[2] : row[1])))
                .as("one row for each stop")
                .doesNotHaveDuplicates();
        assertThat(Files.readString(folder.resolve("one/run.json")))
                .contains("calibration-sha256.ensemble", "l.candidates.tsv");
    }

    @Test
    void aModelBringsItsCalibrationAlong() throws IOException {
        Path genomes = Files.createDirectory(folder.resolve("genomes"));
        for (String name : List.of("validation/Carsonella_HT", "train/Portiera_BTBHRs")) {
            for (String suffix : List.of(".fna.gz", ".gff3.gz")) {
                Path file = GENOMES.resolve(name + suffix);
                assumeThat(file).as(name + suffix + " is in ../shared").exists();
                Files.copy(file, genomes.resolve(file.getFileName()));
            }
        }
        run("train", "calibration", "--genomes", "genomes", "-o", "one", "--threads", "1");
        run("train", "calibration", "--genomes", "genomes", "-o", "two", "--threads", "2");
        for (String file : List.of("calibration.tsv", "model.json", "models.bin.gz", "reliability.tsv")) {
            assertThat(folder.resolve("one/" + file)).hasSameBinaryContentAs(folder.resolve("two/" + file));
        }
        assertThat(folder.resolve("one/reliability.svg")).isNotEmptyFile();
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        run("annotate", "l.fna", "-o", "shipped", "--format", "tsv,faa", "--plugin", "hmm");
        run("annotate", "l.fna", "-o", "own", "--format", "tsv,faa", "--model", "one");
        assertThat(folder.resolve("own/l.tsv")).isNotEmptyFile();
        assertThat(probabilities("own")).isNotEqualTo(probabilities("shipped"));
        assertThat(places("own")).isEqualTo(places("shipped"));
    }

    @Test
    void whatIsNotMeasuredIsTakenForTheHmmsAndThatIsSaid() throws IOException {
        assertThat(STANDARD).hasSameTextualContentAs(SHIPPED);
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        Launched run = Launched.in(
                folder,
                "annotate",
                "l.fna",
                "-o",
                "out",
                "--plugin-path",
                Launched.checkout().resolve("plugins/examples").toString(),
                "--plugin",
                "codon-usage");
        assertThat(run.err()).contains("'cistron train calibration --plugin codon-usage' measures it");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void shippedCalibrationIsMeasuredAgainFromItsGenomes() throws IOException {
        for (String split : List.of("train", "validation")) {
            assumeThat(GENOMES.resolve(split))
                    .as("../shared/data/genomes/" + split + " is there")
                    .isDirectory();
        }
        run(
                "train",
                "calibration",
                "--genomes",
                GENOMES.resolve("train").toString(),
                GENOMES.resolve("validation").toString(),
                "-o",
                "again");
        List<double[]> again = numbers(folder.resolve("again/calibration.tsv"));
        List<double[]> shipped = numbers(SHIPPED);
        assertThat(again).hasSameSizeAs(shipped);
        for (int i = 0; i < shipped.size(); i++) {
            assertThat(again.get(i)).containsExactly(shipped.get(i), within(0.01));
        }
        assertThat(Files.readAllLines(folder.resolve("again/reliability.tsv")).get(1))
                .as("what the issue asks for, on genomes left out")
                .matches("gene\tall\t\\d+\t[\\d.]+\t[\\d.]+\t0[.]0[012]\\d+\t[\\d.]+\t0[.][5-9]\\d+");
    }

    private void run(String... words) {
        Launched run = Launched.in(
                folder, Stream.concat(Stream.of(words), Stream.of("--quiet")).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    private static List<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
    }

    private List<String> probabilities(String run) throws IOException {
        return rows(folder.resolve(run + "/l.tsv")).stream().map(row -> row[9]).toList();
    }

    private List<String> places(String run) throws IOException {
        return rows(folder.resolve(run + "/l.tsv")).stream()
                .map(row -> row[1] + row[3] + row[2])
                .toList();
    }

    private static List<double[]> numbers(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#") && !line.contains("length"))
                .map(line -> Arrays.stream(line.split("\t"))
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }
}
