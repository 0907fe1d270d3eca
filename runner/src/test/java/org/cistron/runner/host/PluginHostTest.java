package org.cistron.runner.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cistron.api.error.PluginException;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;
import org.cistron.testkit.PluginBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PluginHostTest {
    private static final String EVIDENCE = "public Evidence evidence(GenomeModel m, Sequence c, Window w) { %s }";
    private static final String CONSTRUCTOR = """
            private final StrangerConfiguration configuration;
            private final EvidenceSource source;
            @jakarta.inject.Inject StrangerEvidence(StrangerConfiguration configuration, Compute compute,
                    Progress progress, ReferenceData data, EvidenceSource source) {
                this.configuration = configuration;
                this.source = source;
            }
            """;

    @TempDir
    Path folder;

    private final HostCompute compute = new HostCompute(3);
    private int built;

    @AfterEach
    void stop() {
        compute.close();
    }

    @Test
    void constructorGetsConfigurationAndServices() throws IOException {
        String body = CONSTRUCTOR
                + EVIDENCE.formatted(
                        "Evidence e = Evidence.empty(w); e.tracks().get(0).forward()[0] = configuration.rounds();"
                                + " e.tracks().get(0).forward()[1] = (float) configuration.weight();"
                                + " e.tracks().get(0).forward()[2] = configuration.mode().ordinal(); return e;");
        PluginHost host = host(
                List.of("stranger.rounds=7", "stranger.weight=0.25", "stranger.mode=very-slow"),
                TestPlugins.evidence(body));
        Evidence evidence = host.evidence("stranger", TestPlugins.GENOME, TestPlugins.CONTIG);
        assertThat(evidence.tracks().get(0).forward()).startsWith(7f, 0.25f, 1f);
    }

    @Test
    void allWrongSettingsAreShownTogetherWithSuggestions() {
        assertThatThrownBy(() -> host(
                        List.of(
                                "stranger.round=7",
                                "stranger.weight=much",
                                "stranger.mode=slow",
                                "stranger.fast=yes",
                                "strange.rounds=1",
                                "nonsense"),
                        TestPlugins.evidence(CONSTRUCTOR)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no setting 'round', there is rounds, weight, mode, fast. Did you mean 'rounds'?")
                .hasMessageContaining("found 'much', expected a number")
                .hasMessageContaining("found 'slow', expected one of quick, very-slow")
                .hasMessageContaining("found 'yes', expected true or false")
                .hasMessageContaining("no plugin 'strange' has settings, there is stranger. Did you mean 'stranger'?")
                .hasMessageContaining("found --set nonsense, expected --set plugin.name=value");
    }

    @Test
    void configurationRefusesWhatItsConstructorRefuses() {
        assertThatThrownBy(() -> host(List.of("stranger.rounds=0"), TestPlugins.evidence(CONSTRUCTOR)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("rounds is 0, expected at least 1");
        assertThatThrownBy(() -> host(List.of("stranger.weight=-1"), TestPlugins.evidence(CONSTRUCTOR)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("weight is -1.0");
    }

    @Test
    void evidenceOfManyWindowsIsPutTogether() throws IOException {
        PluginHost host = host(
                List.of(),
                TestPlugins.evidence(EVIDENCE.formatted("Evidence e = Evidence.empty(w);"
                        + " for (int i = 0; i < w.length(); i++) { e.tracks().get(0).forward()[i] = w.start() + i;"
                        + " e.startReverse()[i] = -1; } return e;")));
        int length = 2 * WindowGrid.STEP + 5;
        Evidence evidence = host.evidence("stranger", TestPlugins.GENOME, Sequence.of("long", "A".repeat(length)));
        assertThat(evidence.window()).isEqualTo(new Window(0, length));
        for (int i = 0; i < length; i += 7) {
            assertThat(evidence.tracks().get(0).forward()[i]).isEqualTo((float) i);
            assertThat(evidence.startReverse()[i]).isEqualTo(-1f);
        }
    }

    @Test
    void windowsOfOneContigMustHaveTheSameTracks() throws IOException {
        PluginHost host = host(
                List.of(),
                TestPlugins.evidence(
                        EVIDENCE.formatted(
                                "Evidence e = Evidence.empty(w); return new Evidence(w,"
                                        + " List.of(CodingTrack.empty(-w.start(), w.length())), e.startForward(), e.startReverse());")));
        Sequence contig = Sequence.of("long", "A".repeat(2 * WindowGrid.STEP));
        assertThatThrownBy(() -> host.evidence("stranger", TestPlugins.GENOME, contig))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("gave tracks of log shares");
    }

    @Test
    void emptyContigHasEmptyEvidence() throws IOException {
        PluginHost host = host(List.of(), TestPlugins.evidence(""));
        assertThat(host.evidence("stranger", TestPlugins.GENOME, Sequence.of("empty", ""))
                        .tracks()
                        .get(0)
                        .forward())
                .isEmpty();
    }

    @Test
    void whateverAPluginDoesWrongIsItsFaultNamingPluginAndContig() throws IOException {
        assertFault(EVIDENCE.formatted("throw new IllegalStateException(\"boom\");"), "IllegalStateException (boom)");
        assertFault(EVIDENCE.formatted("return null;"), "returned null when asked to give evidence for contig chr1");
        assertFault(
                EVIDENCE.formatted(
                        "float[] f = new float[3]; return new Evidence(w, List.of(new CodingTrack(0, f, f)), f, f);"),
                "an evidence array of 3 numbers, expected 12");
        assertFault(
                EVIDENCE.formatted("return Evidence.empty(new Window(0, 3));"), "gave it for Window[start=0, end=3]");
        assertFault(
                EVIDENCE.formatted("Evidence e = Evidence.empty(w); e.startForward()[4] = Float.NaN; return e;"),
                "gave NaN at offset 4, expected a finite number");
        assertFault(
                EVIDENCE.formatted("float[] f = new float[12];"
                        + " return new Evidence(w, List.of(new CodingTrack(0.5, f, f)), f, f);"),
                "gave a share of genes whose logarithm is 0.5, expected a finite number, 0 or below");
        assertFault(EVIDENCE.formatted("return evidence(m, c, w);"), "StackOverflowError");
        assertFault(
                EVIDENCE.formatted("throw new NoClassDefFoundError(\"com/acme/Tool\");"),
                "com/acme/Tool). Pack the class into the plugin's jar or folder");
        assertFault(
                "public GenomeModel fit(Genome g) { throw new RuntimeException(\"unfit\"); }",
                "could not learn from test");
        assertFault("public GenomeModel fit(Genome g) { return null; }", "returned null when asked to learn from test");
        assertFault(
                "public StrangerEvidence() { throw new IllegalStateException(\"made\"); }",
                "IllegalStateException (made)");
        assertFault(
                "@jakarta.inject.Inject public StrangerEvidence(java.util.List<String> what) {}",
                "may ask for its configuration, Compute");
    }

    @Test
    void exhaustedMemoryPassesThrough() throws IOException {
        PluginHost host =
                host(List.of(), TestPlugins.evidence(EVIDENCE.formatted("throw new OutOfMemoryError(\"full\");")));
        assertThatThrownBy(() -> host.evidence("stranger", TestPlugins.GENOME, TestPlugins.CONTIG))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void pluginWorksUnderItsOwnContextClassLoader() throws IOException {
        PluginHost host = host(
                List.of(),
                TestPlugins.evidence(EVIDENCE.formatted(
                        "if (Thread.currentThread().getContextClassLoader() != getClass().getClassLoader())"
                                + " throw new IllegalStateException(); return Evidence.empty(w);")));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        host.evidence("stranger", TestPlugins.GENOME, TestPlugins.CONTIG);
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void ensembleGetsOthersEvidenceComputedOnceAContig() throws IOException {
        PluginBuilder counting = TestPlugins.evidence(
                "static final java.util.concurrent.atomic.AtomicInteger CALLS = new java.util.concurrent.atomic.AtomicInteger();"
                        + EVIDENCE.formatted(
                                "Evidence e = Evidence.empty(w);"
                                        + " if (w.start() == 0) e.tracks().get(0).forward()[0] = CALLS.incrementAndGet(); return e;"));
        PluginHost host = host(List.of(), counting, ensemble("mix", "stranger"));
        Sequence contig = Sequence.of("long", "A".repeat(5 * WindowGrid.STEP));
        host.begin(contig);
        assertThat(host.evidence("mix", TestPlugins.GENOME, contig)
                        .tracks()
                        .get(0)
                        .forward())
                .startsWith(1f);
        assertThat(host.evidence("stranger", TestPlugins.GENOME, contig)
                        .tracks()
                        .get(0)
                        .forward())
                .startsWith(1f);
        host.end(contig);
        assertThat(host.evidence("stranger", TestPlugins.GENOME, contig)
                        .tracks()
                        .get(0)
                        .forward())
                .startsWith(2f);
    }

    @Test
    void pluginsThatAskInACircleAreRefused() throws IOException {
        PluginHost host = host(List.of(), ensemble("one", "two"), ensemble("two", "one"));
        assertThatThrownBy(() -> host.evidence("one", TestPlugins.GENOME, TestPlugins.CONTIG))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("asks others in a circle: two -> one -> two");
        PluginHost self = host(List.of(), ensemble("me", "me"));
        assertThatThrownBy(() -> self.evidence("me", TestPlugins.GENOME, TestPlugins.CONTIG))
                .hasMessageContaining("in a circle: me -> me");
    }

    @Test
    void evidenceOfAnUnknownNameListsWhatThereIs() throws IOException {
        PluginHost host = host(List.of(), ensemble("mix", "strangr"), TestPlugins.evidence(""));
        assertThatThrownBy(() -> host.evidence("mix", TestPlugins.GENOME, TestPlugins.CONTIG))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Did you mean 'stranger'?");
    }

    private void assertFault(String body, String message) throws IOException {
        PluginHost host = host(List.of(), TestPlugins.evidence(body));
        assertThatThrownBy(() -> host.evidence("stranger", TestPlugins.GENOME, TestPlugins.CONTIG))
                .isInstanceOf(PluginException.class)
                .hasMessageStartingWith("plugin stranger: ")
                .hasMessageContaining(message)
                .hasMessageEndingWith(".");
    }

    private PluginHost host(List<String> settings, PluginBuilder... builders) throws IOException {
        List<Path> places = new ArrayList<>();
        for (PluginBuilder builder : builders) {
            places.add(builder.folder(folder.resolve("p" + built++)));
        }
        List<LoadedPlugin> plugins = places.stream()
                .flatMap(place -> PluginLocation.at(place).stream())
                .flatMap(location -> TestPlugins.loader().load(location).stream())
                .toList();
        return TestPlugins.host(plugins, settings, compute);
    }

    private static PluginBuilder ensemble(String name, String asked) {
        return TestPlugins.plugin(name, "", "to.codingEvidence(\"%s\", Mix.class);".formatted(name))
                .source("stranger.Mix", TestPlugins.evidenceClass("Mix", """
                                private final EvidenceSource source;
                                private Genome genome;
                                @jakarta.inject.Inject Mix(EvidenceSource source) { this.source = source; }
                                public GenomeModel fit(Genome genome) { this.genome = genome; return new Model(); }
                                public Evidence evidence(GenomeModel m, Sequence c, Window w) {
                                    Evidence other = source.evidence("%s", genome, c);
                                    CodingTrack track = other.tracks().get(0);
                                    return new Evidence(w,
                                        List.of(new CodingTrack(track.logShare(),
                                            Arrays.copyOfRange(track.forward(), w.start(), w.end()),
                                            Arrays.copyOfRange(track.reverse(), w.start(), w.end()))),
                                        Arrays.copyOfRange(other.startForward(), w.start(), w.end()),
                                        Arrays.copyOfRange(other.startReverse(), w.start(), w.end()));
                                }
                                """.formatted(asked)));
    }
}
