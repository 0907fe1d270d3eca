package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cistron.testkit.PluginBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains an ensemble over members whose models are the user's own, and annotates with all of them. */
class EnsembleEndToEndTest {
    private static final Path GENOME =
            Launched.checkout().resolveSibling("shared").resolve("data/genomes/train");

    @TempDir
    Path folder;

    private Path plugin;

    @BeforeEach
    void trainHmm() throws IOException {
        plugin = member().jar(folder.resolve("flat.jar"));
        Files.createDirectory(folder.resolve("genomes"));
        for (String name : List.of("Portiera_BTBHRs.fna.gz", "Portiera_BTBHRs.gff3.gz")) {
            assumeThat(GENOME.resolve(name)).as(name + " is in ../shared").exists();
            Files.copy(GENOME.resolve(name), folder.resolve("genomes").resolve(name));
        }
        run("train", "gene-finder", "--plugin", "hmm", "--genomes", "genomes", "-o", "mine");
    }

    @Test
    void membersAreAskedWithTheModelsGiven() throws IOException {
        String silent = run(ensemble("weights", "--model", "mine"));
        assertThat(silent).doesNotContain("no part in this run");
        assertThat(Files.readAllLines(folder.resolve("weights/weights.tsv")))
                .hasSize(5)
                .anyMatch(line -> line.startsWith("universal\tflat\t"));

        LambdaGenome.write(folder.resolve("l.fna"), 1);
        String both = annotate("ensemble", "--model", "weights", "--model", "mine");
        assertThat(both).contains("genes on 1 contig").doesNotContain("no part in this run");
        String one = annotate("hmm", "--model", "weights", "--model", "mine");
        assertThat(one)
                .contains("the model in weights is for 'ensemble', which has no part in this run")
                .doesNotContain("the model in mine");
    }

    private String[] ensemble(String output, String... more) {
        List<String> words = new ArrayList<>(List.of("train", "gene-finder", "--plugin", "ensemble"));
        words.addAll(List.of("--plugin-path", plugin.toString(), "--genomes", "genomes", "-o", output));
        words.addAll(List.of("--set", "ensemble.members=hmm,flat", "--set", "ensemble.rounds=2"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private String annotate(String name, String... more) {
        List<String> words = new ArrayList<>(List.of("annotate", "l.fna", "--plugin", name, "--force", "-o", "out"));
        words.addAll(List.of("--plugin-path", plugin.toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private String run(String... words) {
        Launched run = Launched.in(folder, words);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.err();
    }

    private static PluginBuilder member() {
        return new PluginBuilder().service("flat.Flat").source("flat.Flat", """
                        package flat;
                        import java.io.*;
                        import org.cistron.api.feature.*;
                        import org.cistron.api.plugin.*;
                        import org.cistron.api.sequence.*;
                        public class Flat implements Plugin, CodingEvidence, GenomeModel {
                            public String name() { return "flat"; }
                            public void contribute(Contributions to) { to.codingEvidence("flat", Flat.class); }
                            public GenomeModel fit(Genome genome) { return this; }
                            public GenomeModel read(Genome genome, InputStream from) { return this; }
                            public void write(OutputStream to) {}
                            public String summary() { return "nothing"; }
                            public Evidence evidence(GenomeModel m, Sequence c, Window w) { return Evidence.empty(w); }
                        }
                        """);
    }
}
