package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.cistron.testkit.PluginBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The neural engine comes with the release, starts within a plugin that brings nothing along, and only then. */
class EngineEndToEndTest {
    /** Kept from one test run to the next: unpacking the engine's library takes seconds. */
    private static final Path CACHE = Launched.checkout().resolve("distribution/target/engine-cache");

    @TempDir
    Path folder;

    @Test
    void pluginThatBringsNothingAlongComputesWithTheSharedEngine() throws IOException {
        Path jar = plugin().jar(folder.resolve("stranger.jar"));
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        Launched run = annotate(CACHE, "--device", "cpu", "--plugin", "stranger", "--plugin-path", jar.toString());
        assertThat(run.err()).contains("stranger: sum 6.0 on cpu").contains("genes on 1 contig");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void hmmStartsNoEngine() throws IOException {
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        Path untouched = folder.resolve("cache");
        assertThat(annotate(untouched, "--plugin", "hmm").exitCode()).isZero();
        assertThat(untouched).doesNotExist();
    }

    @Test
    void cacheOfAReadOnlyHomeIsTheUsersOwn() {
        Launched doctor = launched(Map.of("HOME", "/nowhere", "TMPDIR", folder.toString()), "doctor");
        assertThat(doctor.out()).containsPattern("cache +" + folder + "/cistron-cache-[0-9]+/pytorch, empty");
        Launched own = launched(Map.of("HOME", "/nowhere", "DJL_CACHE_DIR", "/mine"), "doctor");
        assertThat(own.out()).containsPattern("cache +/mine/pytorch, empty");
    }

    @Test
    void releaseWithoutEngineSaysSoAndRunsTheRest() throws IOException {
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
        Launched doctor = Launched.of(small.resolve("cistron"), folder, noCache, new byte[0], "doctor");
        assertThat(doctor.out()).contains("engine      not installed: its native library is missing.");
        assertThat(doctor.exitCode()).isZero();
        Launched demo = Launched.of(small.resolve("cistron"), folder, noCache, new byte[0], "demo", "-o", "out");
        assertThat(demo.err()).contains("'hmm' alone: the neural engine that 'ensemble' needs is not installed.");
        assertThat(demo.exitCode()).isZero();
    }

    private static Path sharedWithPlugins(String name) throws IOException {
        try (Stream<Path> files = Files.list(Launched.release().resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Launched annotate(Path cache, String... more) {
        Stream<String> words = Stream.of("annotate", "l.fna", "-o", "out", "--format", "gff3");
        return launched(
                Map.of("DJL_CACHE_DIR", cache.toString()),
                Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private Launched launched(Map<String, String> variables, String... words) {
        return Launched.in(folder, variables, new byte[0], words);
    }

    private static PluginBuilder plugin() throws IOException {
        return new PluginBuilder()
                .library(sharedWithPlugins("api-[0-9.]+[.]jar"))
                .service("stranger.StrangerPlugin")
                .source("stranger.StrangerPlugin", """
                        package stranger;
                        import org.cistron.api.plugin.*;
                        public class StrangerPlugin implements Plugin {
                            public String name() { return "stranger"; }
                            public void contribute(Contributions to) {
                                to.codingEvidence("stranger", StrangerEvidence.class);
                            }
                        }
                        """)
                .source("stranger.StrangerEvidence", """
                        package stranger;
                        import ai.djl.ndarray.NDManager;
                        import org.cistron.api.feature.*;
                        import org.cistron.api.host.*;
                        import org.cistron.api.plugin.*;
                        import org.cistron.api.sequence.*;
                        public class StrangerEvidence implements CodingEvidence {
                            private final Compute compute;
                            private final Progress progress;
                            @jakarta.inject.Inject
                            public StrangerEvidence(Compute compute, Progress progress) {
                                this.compute = compute;
                                this.progress = progress;
                            }
                            static class Model implements GenomeModel {
                                public void write(java.io.OutputStream to) {}
                                public String summary() { return "none"; }
                            }
                            public GenomeModel fit(Genome genome) {
                                try (NDManager manager = NDManager.newBaseManager(
                                        ai.djl.Device.fromName(compute.device()))) {
                                    float sum = manager.create(new float[] {1, 2, 3}).sum().getFloat();
                                    progress.warning("sum " + sum + " on " + compute.device());
                                }
                                return new Model();
                            }
                            public GenomeModel read(Genome genome, java.io.InputStream from) { return new Model(); }
                            public Evidence evidence(GenomeModel m, Sequence c, Window w) { return Evidence.empty(w); }
                        }
                        """);
    }
}
