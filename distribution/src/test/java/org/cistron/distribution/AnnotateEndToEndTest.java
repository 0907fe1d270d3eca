package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the release as a user does, with the plugin that ships in it. */
class AnnotateEndToEndTest {
    private static final List<String> SUFFIXES = List.of(".gff3", ".faa", ".ffn", ".gbk", ".tsv");

    @TempDir
    Path folder;

    @Test
    void demoFindsLambdasGenesAndSaysWhereTheyAre() throws IOException {
        Launched demo = Launched.in(folder, "demo");
        assertThat(demo.err()).contains("genes on 1 contig (48,502 nt)").doesNotContain("alone");
        assertThat(demo.exitCode()).isZero();
        assertThat(demo.out()).contains("cistron-demo/lambda.gff3").contains("cistron-demo/run.json");
        for (String suffix : SUFFIXES) {
            assertThat(folder.resolve("cistron-demo/lambda" + suffix)).isNotEmptyFile();
        }
        long genes = lines("cistron-demo/lambda.faa")
                .filter(line -> line.startsWith(">"))
                .count();
        assertThat(genes).isBetween(45L, 90L);
        assertThat(Files.readString(folder.resolve("cistron-demo/run.json"))).contains("\"genes.ensemble\": " + genes);
    }

    @Test
    void bytesAreTheSameForAnyNumberOfThreads() throws IOException {
        Path input = LambdaGenome.write(folder.resolve("parts.fna"), 5);
        assertSameBytes(input, "parts");
        assertSameBytes(input, "parts", "--mixed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Carsonella_HT", "Portiera_BTBHRs", "Wolbachia_wOo"})
    void bytesAreTheSameOnRealGenomes(String name) throws IOException {
        Path genomes = Launched.checkout().resolveSibling("shared").resolve("data/genomes");
        assumeThat(genomes).as("../shared is there").isDirectory();
        try (Stream<Path> files = Files.walk(genomes)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(name)
                                    && file.toString().endsWith(".fna.gz"))
                    .toList();
            assumeThat(found).as(name + " is in ../shared").isNotEmpty();
            String base = found.get(0).getFileName().toString().replace(".fna.gz", "");
            assertSameBytes(found.get(0), base);
        }
    }

    @Test
    void standardInputNeedsAName() throws IOException {
        byte[] genome = LambdaGenome.fasta(1).getBytes(StandardCharsets.US_ASCII);
        Launched named = Launched.in(folder, Map.of(), genome, "annotate", "-", "--name", "sample1", "-o", "out");
        assertThat(named.err()).contains("genes on 1 contig");
        assertThat(folder.resolve("out/sample1.gff3")).isNotEmptyFile();
        Launched nameless = Launched.in(folder, Map.of(), genome, "annotate", "-", "-o", "out2");
        assertThat(nameless.exitCode()).isEqualTo(1);
        assertThat(nameless.err()).contains("Add --name");
        assertThat(folder.resolve("out2")).doesNotExist();
    }

    @Test
    void occupiedFolderNeedsForce() throws IOException {
        Path input = LambdaGenome.write(folder.resolve("l.fna"), 1);
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/mine.txt"), "keep me");
        Launched refused = Launched.in(folder, "annotate", input.toString(), "-o", "out");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("out is not empty").contains("--force");
        Launched forced = Launched.in(folder, "annotate", input.toString(), "-o", "out", "--force", "--format", "gff3");
        assertThat(forced.exitCode()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("mine.txt", "l.gff3", "run.json", "report.html")
                    .doesNotContain("l.faa");
        }
    }

    @Test
    void locusTagsRunOnOverAllContigsWithTheUsersPrefix() throws IOException {
        Path input = LambdaGenome.write(folder.resolve("l.fna"), 3);
        Launched run = Launched.in(
                folder, "annotate", input.toString(), "-o", "out", "--prefix", "LAM", "--format", "tsv,faa");
        assertThat(run.exitCode()).isZero();
        List<String> tags = lines("out/l.faa")
                .filter(line -> line.startsWith(">"))
                .map(line -> line.substring(1).split(" ", 2)[0])
                .toList();
        for (int i = 0; i < tags.size(); i++) {
            assertThat(tags.get(i)).isEqualTo(String.format("LAM_%05d", i + 1));
        }
    }

    @Test
    void maskedStretchesHaveNoGenes() throws IOException {
        Path input = LambdaGenome.write(folder.resolve("l.fna"), 1);
        Files.writeString(folder.resolve("mask.bed"), "part0\t0\t20000\nnowhere\t0\t10\n");
        Launched run = Launched.in(
                folder, "annotate", input.toString(), "-o", "out", "--mask", "mask.bed", "--format", "gff3");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("the mask names the contig nowhere, which the input does not have");
        assertThat(lines("out/l.gff3")
                        .filter(line -> line.contains("\tCDS\t"))
                        .map(line -> Integer.parseInt(line.split("\t", -1)[3])))
                .isNotEmpty()
                .allMatch(start -> start > 20_000 - 90);
    }

    private void assertSameBytes(Path input, String base, String... more) throws IOException {
        for (String threads : List.of("1", "2")) {
            Stream<String> words = Stream.of(
                    "annotate", input.toString(), "-o", "t" + threads, "--threads", threads, "--force", "--quiet");
            Launched run =
                    Launched.in(folder, Stream.concat(words, Stream.of(more)).toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
        }
        for (String suffix : SUFFIXES) {
            assertThat(folder.resolve("t1/" + base + suffix))
                    .isNotEmptyFile()
                    .hasSameBinaryContentAs(folder.resolve("t2/" + base + suffix));
        }
    }

    private Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream();
    }
}
