package org.cistron.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.RunRecord;
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

class UsedModelsTest {
    private final HostCompute compute = new HostCompute(1);
    private final Sequence contig = new RandomSequences(3).contig("c", 900, 0.5);
    private final MemoryGenome genome = MemoryGenome.of(11, contig);
    private final FakeData data =
            new FakeData().model("top", "top", "weights", "net", "hmm").model("net", "net", "weights", "hmm");

    @AfterEach
    void end() {
        compute.close();
    }

    private record Words(String summary, boolean content) implements GenomeModel {
        @Override
        public void write(OutputStream to) throws IOException {
            to.write(content ? new byte[] {1} : new byte[0]);
        }
    }

    /** Learns of the genome, and has no model that was trained. */
    public static class Learner implements CodingEvidence {
        @Override
        public GenomeModel fit(Genome shown) {
            return new Words("learned", true);
        }

        @Override
        public GenomeModel read(Genome shown, InputStream from) {
            return fit(shown);
        }

        @Override
        public Evidence evidence(GenomeModel model, Sequence of, Window window) {
            return Evidence.empty(window);
        }
    }

    /** Learns nothing, and asks the learner. */
    public static final class Net extends Learner {
        private final EvidenceSource others;

        /** Takes whom it asks. */
        @Inject
        public Net(EvidenceSource others) {
            this.others = others;
        }

        @Override
        public GenomeModel fit(Genome shown) {
            others.adapted("hmm", shown);
            return new Words("network", false);
        }
    }

    /** Learns nothing, and asks the network. */
    public static final class Top extends Learner {
        private final EvidenceSource others;

        /** Takes whom it asks. */
        @Inject
        public Top(EvidenceSource others) {
            this.others = others;
        }

        @Override
        public GenomeModel fit(Genome shown) {
            others.adapted("net", shown);
            return new Words("weighs", false);
        }
    }

    private PluginHost host() {
        PluginRegistry registry = new PluginRegistry(
                List.of(plugin("hmm", Learner.class), plugin("net", Net.class), plugin("top", Top.class)));
        return new PluginHost(registry, Configurations.of(registry, List.of()), compute, new RecordedProgress(), data);
    }

    private LoadedPlugin plugin(String name, Class<?> type) {
        return new LoadedPlugin(
                name,
                "2.0",
                "",
                new ApiVersion(1, 0),
                new PluginLocation("test", List.of()),
                getClass().getClassLoader(),
                List.of(new Offer(name, Offer.Kind.CODING_EVIDENCE, type)),
                Optional.empty());
    }

    @Test
    void theModelsOfAllThatWereAskedAreNamedAndWhatWasLearned() {
        PluginHost host = host();
        host.model("top", genome);

        List<RunRecord.Model> models = new UsedModels(host, List.of("top")).models(Optional.of(genome));

        assertThat(models)
                .extracting(
                        model -> model.name() + " " + model.plugin() + " " + model.version() + " " + model.summary())
                .containsExactly(
                        "top top 1.0 trained on 1 genome",
                        "net net 1.0 trained on 1 genome",
                        genome.name() + " hmm  learned");
        assertThat(models)
                .extracting(RunRecord.Model::sha256)
                .startsWith(
                        host.models().sha256("top").orElseThrow(),
                        host.models().sha256("net").orElseThrow())
                .allMatch(sha256 -> sha256.matches("[0-9a-f]{64}"));
    }

    @Test
    void whereEveryContigIsAGenomeTheTrainedModelsAreNamedAlone() {
        PluginHost host = host();
        host.model("top", genome);

        assertThat(new UsedModels(host, List.of("top")).models(Optional.empty()))
                .extracting(RunRecord.Model::name)
                .containsExactly("top", "net");
    }

    @Test
    void thePluginsOfAllThatWereAskedAreNamed() {
        PluginHost host = host();
        assertThat(new UsedModels(host, List.of("top")).plugins())
                .extracting(RunRecord.Plugin::name)
                .containsExactly("top");
        host.model("top", genome);
        assertThat(new UsedModels(host, List.of("hmm", "top")).plugins())
                .extracting(RunRecord.Plugin::name)
                .containsExactly("hmm", "top", "net");
    }

    @Test
    void aModelWithNothingInItHasNoChecksum() {
        PluginHost host = host();
        assertThat(host.learned("net", genome)).isEqualTo(new PluginHost.Learned("", "network"));
    }
}
