package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of whole genomes, short contigs and reads where the user names no plugin: with an ensemble that was trained for a
 * moment on two genomes of 15 to 26 % G+C, and without.
 */
class InputEndToEndTest {
    private static final Path GENOMES =
            Launched.checkout().resolveSibling("shared").resolve("data/genomes");
    private static final List<String> MODELS =
            List.of("--model", "tcn", "--model", "tcn-universal", "--model", "ensemble");

    @TempDir
    static Path folder;

    private static String genome;

    @BeforeAll
    static void train() throws IOException {
        Files.createDirectory(folder.resolve("genomes"));
        for (String name : List.of("validation/Carsonella_HT", "train/Portiera_BTBHRs")) {
            for (String suffix : List.of(".fna.gz", ".gff3.gz")) {
                Path file = GENOMES.resolve(name + suffix);
                assumeThat(file).as(name + suffix + " is in ../shared").exists();
                Files.copy(file, folder.resolve("genomes").resolve(file.getFileName()));
            }
        }
        genome = letters(GENOMES.resolve("train/Portiera_BTBHRs.fna.gz"));
        Files.writeString(folder.resolve("portiera.fna"), ">p\n" + genome + "\n");
        train("tcn", "--set", "tcn.steps=2", "--set", "tcn.windows=1");
        train("tcn-universal", "--set", "tcn.steps=2", "--set", "tcn.windows=1");
        train(
                "ensemble",
                "--model",
                "tcn",
                "--model",
                "tcn-universal",
                "--set",
                "ensemble.members=hmm,tcn/tcn-universal",
                "--set",
                "ensemble.megabases=0.04",
                "--set",
                "ensemble.rounds=2");
    }

    @Test
    void aGenomeLikeTheTrainingDataIsTheEnsembles() throws IOException {
        Launched run = annotate("portiera.fna", "whole", MODELS);
        assertThat(run.err()).doesNotContain("alone", "no part in this run").contains("genes on 1 contig");
        assertThat(record("whole"))
                .contains("\"plugin\": \"ensemble\"", "\"plugin-chosen\": \"ensemble\"", "weighs hmm, tcn\"");
        assertThat(Files.readString(folder.resolve("whole/portiera.gff3"))).contains("rbs_motif=");
    }

    @Test
    void modelsOfNoUseAreNamed() {
        List<String> words = new ArrayList<>(MODELS);
        words.addAll(List.of("--plugin", "hmm"));
        Launched run = annotate("portiera.fna", "hmm", words);
        assertThat(run.err())
                .contains("the model in ensemble is for 'ensemble', which has no part in this run")
                .contains("the model in tcn-universal is");
    }

    @Test
    void anotherGenomeIsTheHmmsAndWarnedOf() throws IOException {
        LambdaGenome.write(folder.resolve("lambda.fna"), 1);
        Launched run = annotate("lambda.fna", "lambda", MODELS);
        String why =
                "G\\+C content 49.9 % lies outside 14.5 to 2[56][.][0-9] % that the model 'ensemble' was trained on";
        assertThat(run.err()).containsPattern("cistron: genes are found by 'hmm' alone: " + why + "[.]");
        assertThat(record("lambda")).containsPattern("\"plugin-chosen\": \"hmm: " + why + "\"");
        Launched named = annotate(
                "lambda.fna",
                "named",
                Stream.concat(MODELS.stream(), Stream.of("--plugin", "ensemble"))
                        .toList());
        assertThat(named.err()).containsPattern("cistron: " + why + ": probabilities may be off[.]");
        assertThat(record("named")).containsPattern("(?s)\"warnings\".*" + why).doesNotContain("plugin-chosen");
    }

    @Test
    void aSingleModelIsSeenAtWork() throws IOException {
        Launched run = annotate("portiera.fna", "tcn-alone", List.of("--model", "tcn"));
        assertThat(run.err()).contains("genes are found by 'tcn' alone: --model names a model of it");
        assertThat(record("tcn-alone")).contains("\"plugin\": \"tcn\"");
    }

    @Test
    void withoutItsEngineTheEnsembleGivesWay() throws IOException {
        Path small = Files.createDirectory(folder.resolve("small"));
        Files.copy(Launched.release().resolve("cistron"), small.resolve("cistron"));
        Path lib = Files.createDirectory(small.resolve("lib"));
        try (Stream<Path> files = Files.list(Launched.release().resolve("lib"))) {
            for (Path file : files.filter(file -> !file.toString().contains("pytorch-native"))
                    .toList()) {
                Files.createSymbolicLink(lib.resolve(file.getFileName()), file);
            }
        }
        Map<String, String> noCache =
                Map.of("DJL_CACHE_DIR", folder.resolve("empty-cache").toString());
        Launched run = Launched.of(
                small.resolve("cistron"), folder, noCache, new byte[0], words("portiera.fna", "engineless", MODELS));
        assertThat(run.err())
                .contains("'hmm' alone: the neural engine that 'ensemble' needs is not installed.")
                .contains("genes on 1 contig");
        assertThat(run.exitCode()).isZero();
        Launched named = Launched.of(
                small.resolve("cistron"),
                folder,
                noCache,
                new byte[0],
                words("portiera.fna", "engineless2", List.of("--plugin", "tcn", "--model", "tcn")));
        assertThat(named.exitCode()).isEqualTo(3);
    }

    @Test
    void shortContigsOfSeveralGenomesAreTakenApartAndGetUniversalEvidence() throws IOException {
        StringBuilder contigs = new StringBuilder();
        for (int at = 0, i = 0; at < 60_000; at += 500 + 50 * i, i++) {
            contigs.append(">c")
                    .append(i)
                    .append('\n')
                    .append(
                            i % 2 == 0
                                    ? piece(at, i)
                                    : piece(at, i).replace('A', 'G').replace('T', 'C'))
                    .append('\n');
        }
        Files.writeString(folder.resolve("contigs.fna"), contigs);
        assertSameGenes("contigs.fna", "contigs");
        assertThat(record("contigs1")).contains("\"mixed\": true", "\"plugin\": \"ensemble\"");
        Launched run = annotate("contigs.fna", "again", MODELS);
        assertThat(run.err()).contains("composition is that of several genomes");
    }

    private static String piece(int at, int i) {
        return genome.substring(at, at + 500 + 50 * i);
    }

    @Test
    void readsGoThroughWhole() throws IOException {
        StringBuilder reads = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            int length = 150 + i % 151;
            String read = genome.substring(i * 300, i * 300 + length);
            reads.append("@r").append(i).append('\n').append(read).append("\n+\n");
            reads.append("I".repeat(length)).append('\n');
        }
        Files.writeString(folder.resolve("reads.fastq"), reads);
        assertSameGenes("reads.fastq", "reads");
        assertThat(record("reads1")).contains("\"format\": \"fastq\"", "\"mixed\": true");
        List<String> genes = Files.readAllLines(folder.resolve("reads1/reads.gff3")).stream()
                .filter(line -> line.contains("\tCDS\t"))
                .toList();
        assertThat(genes).hasSizeBetween(120, 400);
        assertThat(genes.stream().filter(line -> !line.contains("partial=00"))).hasSizeGreaterThan(genes.size() / 2);
    }

    private static void assertSameGenes(String input, String name) throws IOException {
        for (String threads : List.of("1", "2")) {
            List<String> words = new ArrayList<>(MODELS);
            words.addAll(List.of("--threads", threads));
            Launched run = annotate(input, name + threads, words);
            assertThat(run.err()).contains("genes on");
        }
        for (String suffix : List.of(".gff3", ".faa")) {
            assertThat(folder.resolve(name + "1/" + name + suffix))
                    .isNotEmptyFile()
                    .hasSameBinaryContentAs(folder.resolve(name + "2/" + name + suffix));
        }
    }

    private static void train(String plugin, String... more) {
        List<String> words = new ArrayList<>(List.of("train", "gene-finder", "--plugin", plugin, "-o", plugin));
        words.addAll(List.of("--genomes", "genomes", "--device", "cpu"));
        words.addAll(List.of(more));
        Launched run = Launched.in(folder, words.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static Launched annotate(String input, String output, List<String> more) {
        Launched run = Launched.in(folder, words(input, output, more));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static String[] words(String input, String output, List<String> more) {
        List<String> words = new ArrayList<>(List.of("annotate", input, "-o", output, "--device", "cpu"));
        words.addAll(List.of("--format", "gff3,faa"));
        words.addAll(more);
        return words.toArray(String[]::new);
    }

    private static String record(String output) throws IOException {
        return Files.readString(folder.resolve(output + "/run.json"));
    }

    private static String letters(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            return lines.lines().skip(1).collect(Collectors.joining());
        }
    }
}
