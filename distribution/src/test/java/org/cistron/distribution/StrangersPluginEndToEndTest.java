package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cistron.testkit.PluginBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that a stranger compiled against the API loads into the release; whatever it does wrong is said. */
class StrangersPluginEndToEndTest {
    private static final String SAYS_NOTHING = "return Evidence.empty(w);";

    @TempDir
    Path folder;

    @BeforeEach
    void writeInput() throws IOException {
        LambdaGenome.write(folder.resolve("l.fna"), 3);
    }

    @Test
    void jarFolderAndVariableAllWork() throws IOException {
        Path jar = plugin("stranger", SAYS_NOTHING).jar(folder.resolve("stranger.jar"));
        Path classes = plugin("stranger", SAYS_NOTHING).folder(folder.resolve("classes"));
        for (Path place : new Path[] {jar, classes}) {
            Launched run = annotate("stranger", "--force", "--plugin-path", place.toString());
            assertThat(run.err()).contains("genes on 3 contigs");
            assertThat(run.exitCode()).isZero();
            assertThat(folder.resolve("out/l.gff3")).isNotEmptyFile();
        }
        Launched listed = Launched.in(folder, Map.of("CISTRON_PLUGINS", jar.toString()), new byte[0], "plugins", "-v");
        assertThat(listed.out()).containsPattern("stranger +coding evidence").contains("hmm");
    }

    @Test
    void severalPluginsWriteTheirOwnFiles() throws IOException {
        Path jar = plugin("stranger", SAYS_NOTHING).jar(folder.resolve("stranger.jar"));
        Launched run = annotate("hmm,stranger", "--plugin-path", jar.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("out/l.hmm.gff3")).isNotEmptyFile();
        assertThat(folder.resolve("out/l.stranger.gff3")).isNotEmptyFile();
        assertThat(folder.resolve("out/l.gff3")).doesNotExist();
    }

    @Test
    void failingPluginEndsTheRunNamingPluginContigAndCause() throws IOException {
        Path jar = plugin(
                        "stranger",
                        "if (c.id().equals(\"part1\")) throw new IllegalStateException(\"boom\"); " + SAYS_NOTHING)
                .jar(folder.resolve("stranger.jar"));
        Launched run = annotate("hmm,stranger", "--plugin-path", jar.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("cistron: plugin stranger: could not give evidence for contig part1")
                .contains("IllegalStateException (boom)")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(annotate("stranger", "--plugin-path", jar.toString(), "--debug")
                        .err())
                .contains("stranger.StrangerEvidence.evidence(");
    }

    @Test
    void othersFinishWithKeepGoingAndTheExitCodeStillSaysSo() throws IOException {
        Path jar = plugin(
                        "stranger",
                        "if (c.id().equals(\"part1\")) throw new IllegalStateException(\"boom\"); " + SAYS_NOTHING)
                .jar(folder.resolve("stranger.jar"));
        Launched run = annotate("stranger,hmm", "--keep-going", "--plugin-path", jar.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("boom")
                .contains("Its outputs are missing")
                .contains("genes on 3 contigs");
        assertThat(folder.resolve("out/l.hmm.gff3")).isNotEmptyFile();
        assertThat(folder.resolve("out/l.stranger.gff3")).doesNotExist();
        assertThat(Files.readString(folder.resolve("out/run.json"))).contains("boom");
    }

    @Test
    void pluginThatExitsTheProcessIsFoundOut() throws IOException {
        Path jar = plugin("stranger", "System.exit(0); return null;").jar(folder.resolve("stranger.jar"));
        Launched run = annotate("stranger", "--plugin-path", jar.toString());
        assertThat(run.err()).contains("a plugin called System.exit");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void pluginThatCannotBeLoadedEndsTheRunBeforeItBegins() throws IOException {
        Path wrong = plugin("stranger", SAYS_NOTHING).api("9.0").jar(folder.resolve("wrong.jar"));
        Launched run = annotate("stranger", "--plugin-path", wrong.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("wrong.jar: was built for the plugin API 9.0, this Cistron offers 2.6");
        Path twice = plugin("hmm", SAYS_NOTHING).jar(folder.resolve("twice.jar"));
        Launched duplicate = annotate("hmm", "--plugin-path", twice.toString());
        assertThat(duplicate.exitCode()).isEqualTo(3);
        assertThat(duplicate.err()).contains("plugin hmm: two plugins have this name");
        Launched listed = Launched.in(folder, "plugins", "--plugin-path", wrong.toString());
        assertThat(listed.exitCode()).isEqualTo(3);
        assertThat(listed.out()).contains("hmm");
    }

    private Launched annotate(String plugins, String... more) {
        String[] words = {"annotate", "l.fna", "-o", "out", "--plugin", plugins};
        String[] all = java.util.stream.Stream.of(words, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return Launched.in(folder, all);
    }

    private static PluginBuilder plugin(String name, String evidenceBody) {
        return new PluginBuilder()
                .service("stranger.StrangerPlugin")
                .source("stranger.StrangerPlugin", """
                        package stranger;
                        import org.cistron.api.plugin.*;
                        public class StrangerPlugin implements Plugin {
                            public String name() { return "%1$s"; }
                            public void contribute(Contributions to) { to.codingEvidence("%1$s", StrangerEvidence.class); }
                        }
                        """.formatted(name))
                .source("stranger.StrangerEvidence", """
                        package stranger;
                        import org.cistron.api.feature.*;
                        import org.cistron.api.plugin.*;
                        import org.cistron.api.sequence.*;
                        public class StrangerEvidence implements CodingEvidence {
                            static class Model implements GenomeModel {
                                public void write(java.io.OutputStream to) {}
                                public String summary() { return "none"; }
                            }
                            public GenomeModel fit(Genome genome) { return new Model(); }
                            public GenomeModel read(Genome genome, java.io.InputStream from) { return new Model(); }
                            public Evidence evidence(GenomeModel m, Sequence c, Window w) { %s }
                        }
                        """.formatted(evidenceBody.replace(
                        "System.exit(0); return null;", "if (true) System.exit(0); return null;")));
    }
}
