package org.cistron.runner.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.Sequence;
import org.cistron.runner.domain.InputSurvey;
import org.cistron.runner.host.ApiVersion;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginLocation;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.model.FakeData;
import org.cistron.testkit.MemoryGenome;
import org.cistron.testkit.RandomSequences;
import org.cistron.testkit.RecordedProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FinderChoiceTest {
    private final HostCompute compute = new HostCompute(1);
    private final Progress progress = new RecordedProgress();
    private final RandomSequences random = new RandomSequences(9);
    private final MemoryGenome genome = MemoryGenome.of(11, random.contig("c", 5_000, 0.45));

    @AfterEach
    void end() {
        compute.close();
    }

    /** Evidence that can be started. */
    public static class Willing implements CodingEvidence {
        @Override
        public GenomeModel fit(Genome genome) {
            return read(genome, InputStream.nullInputStream());
        }

        @Override
        public GenomeModel read(Genome genome, InputStream from) {
            return new GenomeModel() {
                @Override
                public void write(OutputStream to) {}

                @Override
                public String summary() {
                    return "willing";
                }
            };
        }

        @Override
        public Evidence evidence(GenomeModel model, Sequence contig, Window window) {
            return Evidence.empty(window);
        }
    }

    /** Evidence that cannot. */
    public static final class Broken extends Willing {
        @Override
        public GenomeModel fit(Genome genome) {
            throw new UnsatisfiedLinkError("no library");
        }
    }

    /** Evidence that finds its own model damaged. */
    public static final class Damaged extends Willing {
        @Override
        public GenomeModel fit(Genome genome) {
            throw new InputException("weights.tsv", "found SHA-256 1, expected 2", "Copy it again.");
        }
    }

    private FinderChoice.Choice choose(FakeData data, Class<?> ensemble, MemoryGenome of, boolean mixed) {
        List<LoadedPlugin> plugins =
                new ArrayList<>(List.of(plugin("hmm", Willing.class), plugin("net", Willing.class)));
        if (ensemble != Object.class) {
            plugins.add(plugin("ensemble", ensemble));
        }
        PluginRegistry registry = new PluginRegistry(plugins);
        PluginHost host = new PluginHost(registry, Configurations.of(registry, List.of()), compute, progress, data);
        return new FinderChoice(host, AnnotateOptions.defaults()).choose(of, InputSurvey.of(of.contigs()), mixed);
    }

    private LoadedPlugin plugin(String name, Class<?> type) {
        return new LoadedPlugin(
                name,
                "",
                "",
                new ApiVersion(1, 0),
                new PluginLocation("test", List.of()),
                getClass().getClassLoader(),
                List.of(new Offer(name, Offer.Kind.CODING_EVIDENCE, type)),
                Optional.empty());
    }

    private static FakeData installed() {
        return new FakeData().model("net", "net", "weights").model("ensemble", "ensemble", "weights", "hmm", "net");
    }

    @Test
    void theEnsembleIsChosenWhereItIsInstalledAndFits() {
        for (boolean mixed : new boolean[] {false, true}) {
            FinderChoice.Choice choice = choose(installed(), Willing.class, genome, mixed);
            assertThat(choice.words()).isEqualTo("ensemble");
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(choose(new FakeData(), Object.class, genome, false).words())
                .isEqualTo("hmm: the plugin 'ensemble' is not installed");
        assertThat(choose(new FakeData(), Willing.class, genome, false).words())
                .isEqualTo("hmm: no model of 'ensemble' is installed");
        FakeData alone = new FakeData().model("ensemble", "ensemble", "weights", "hmm", "net");
        assertThat(choose(alone, Willing.class, genome, false).words())
                .isEqualTo("hmm: 'ensemble' needs 'net', of which no model is installed");
        FakeData more = installed().model("ensemble", "ensemble", "weights", "net", "rnn");
        assertThat(choose(more, Willing.class, genome, false).words())
                .isEqualTo("hmm: 'ensemble' needs 'rnn', of which no plugin is installed");
    }

    @Test
    void inputUnlikeTheTrainingDataIsLeftToTheHiddenMarkovModel() {
        MemoryGenome rich = MemoryGenome.of(11, random.contig("c", 5_000, 0.8));
        assertThat(choose(installed(), Willing.class, rich, false).words())
                .startsWith("hmm: G+C content")
                .endsWith("lies outside 30.0 to 60.0 % that the model 'ensemble' was trained on");
        assertThat(choose(installed(), Willing.class, rich, true).plugin()).isEqualTo("hmm");
    }

    @Test
    void anEnsembleThatCannotBeStartedGivesWay() {
        for (boolean mixed : new boolean[] {false, true}) {
            FinderChoice.Choice choice = choose(installed(), Broken.class, genome, mixed);
            assertThat(choice.plugin()).isEqualTo("hmm");
            assertThat(choice.why()).get().asString().doesNotContain("\n");
        }
    }

    @Test
    void aDamagedModelIsNotPassedOver() {
        assertThatThrownBy(() -> choose(installed(), Damaged.class, genome, false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found SHA-256 1");
    }
}
