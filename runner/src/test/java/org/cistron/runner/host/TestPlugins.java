package org.cistron.runner.host;

import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.reference.ShippedData;
import org.cistron.testkit.PluginBuilder;

/** Plugins for tests: source text in which a test replaces one method. */
public final class TestPlugins {
    public static final Sequence CONTIG = Sequence.of("chr1", "ACGTACGTACGT");
    public static final Genome GENOME = genome(List.of(CONTIG));

    private static final String IMPORTS = """
            package stranger;
            import java.util.*;
            import org.cistron.api.plugin.*;
            import org.cistron.api.feature.*;
            import org.cistron.api.host.*;
            import org.cistron.api.sequence.*;
            """;

    private TestPlugins() {}

    /** A plugin called {@code stranger} that offers {@code stranger}; its evidence has the given body. */
    static PluginBuilder evidence(String evidenceClassBody) {
        return plugin(
                        "stranger",
                        "",
                        "to.codingEvidence(\"stranger\", StrangerEvidence.class);"
                                + " to.configuration(StrangerConfiguration.class);")
                .source("stranger.StrangerConfiguration", configuration())
                .source("stranger.StrangerEvidence", evidenceClass("StrangerEvidence", evidenceClassBody));
    }

    public static PluginBuilder plugin(String name, String constructorBody, String contributions) {
        return new PluginBuilder()
                .service("stranger.StrangerPlugin")
                .source("stranger.StrangerPlugin", IMPORTS + """
                                public final class StrangerPlugin implements Plugin {
                                    public StrangerPlugin() { %s }
                                    @Override public String name() { return "%s"; }
                                    @Override public void contribute(Contributions to) { %s }
                                }
                                """.formatted(constructorBody, name, contributions));
    }

    static String evidenceClass(String className, String body) {
        return IMPORTS
                + """
                public class %s implements CodingEvidence {
                    static final class Model implements GenomeModel {
                        public void write(java.io.OutputStream to) {}
                        public String summary() { return "nothing"; }
                    }
                    public GenomeModel read(Genome genome, java.io.InputStream from) { return new Model(); }
                    %s
                    %s
                    %s
                }
                """.formatted(
                        className,
                        body,
                        body.contains(" fit(") ? "" : "public GenomeModel fit(Genome genome) { return new Model(); }",
                        body.contains(" evidence(")
                                ? ""
                                : "public Evidence evidence(GenomeModel m, Sequence c, Window w) {"
                                        + " return Evidence.empty(w); }");
    }

    public static PluginHost host(List<LoadedPlugin> plugins, List<String> settings, HostCompute compute) {
        PluginRegistry registry = new PluginRegistry(plugins);
        return new PluginHost(
                registry,
                Configurations.of(registry, settings),
                compute,
                new SilentProgress(),
                ShippedData.ofThisInstallation());
    }

    public static PluginLoader loader() {
        return new PluginLoader(TestPlugins.class.getClassLoader(), new ApiVersion(2, 6));
    }

    public static Genome genome(List<Sequence> contigs) {
        return new ListGenome(contigs);
    }

    private static String configuration() {
        return """
                package stranger;
                public record StrangerConfiguration(int rounds, double weight, Mode mode, boolean fast) {
                    public enum Mode { QUICK, VERY_SLOW }
                    public StrangerConfiguration {
                        if (rounds < 1) throw new IllegalArgumentException("rounds is " + rounds + ", expected at least 1");
                        if (weight < 0) throw new org.cistron.api.error.UsageException("weight is " + weight);
                    }
                    public static StrangerConfiguration defaults() {
                        return new StrangerConfiguration(3, 1.5, Mode.QUICK, false);
                    }
                }
                """;
    }

    private record ListGenome(List<Sequence> sequences) implements Genome {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public GeneticCode geneticCode() {
            return GeneticCode.byNumber(11);
        }

        @Override
        public long length() {
            return sequences.stream().mapToLong(Sequence::length).sum();
        }

        @Override
        public int contigCount() {
            return sequences.size();
        }

        @Override
        public boolean openEnds() {
            return true;
        }

        @Override
        public Stream<Sequence> contigs() {
            return sequences.stream();
        }
    }

    static final class SilentProgress implements Progress {
        @Override
        public void activity(String activity) {}

        @Override
        public void warning(String message) {}
    }
}
