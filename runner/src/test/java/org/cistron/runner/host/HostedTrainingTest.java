package org.cistron.runner.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.PluginException;
import org.cistron.api.error.UsageException;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.testkit.PluginBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostedTrainingTest {
    private static final TrainingTask NO_TASK = new NoTask();

    @TempDir
    Path folder;

    private final HostCompute compute = new HostCompute(1);

    @AfterEach
    void stop() {
        compute.close();
    }

    @Test
    void filesComeSortedByName() throws IOException {
        assertThat(training("return Map.of(\"b\", new byte[] {1}, \"a\", new byte[] {2});")
                        .train(NO_TASK))
                .containsOnlyKeys("a", "b")
                .containsEntry("a", new byte[] {2});
    }

    @Test
    void failuresAndEmptyReturnsNameThePlugin() throws IOException {
        fails("throw new IllegalStateException(\"no idea\");", "could not train on 0 genomes", "no idea");
        fails("return Map.of();", "returned no file");
        fails("return null;", "returned null");
        fails("Map<String, byte[]> m = new HashMap<>(); m.put(\"a\", null); return m;", "without name or content");
    }

    @Test
    void pluginThatCannotBeTrainedIsWrongUsage() throws IOException {
        PluginHost host = host(TestPlugins.evidence(""));
        assertThatThrownBy(() -> host.training("stranger"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'stranger' cannot be trained, expected a plugin that can: none");
    }

    private void fails(String body, String... words) throws IOException {
        HostedTraining training = training(body);
        assertThatThrownBy(() -> training.train(NO_TASK))
                .isInstanceOf(PluginException.class)
                .hasMessageContainingAll(words);
    }

    private HostedTraining training(String body) throws IOException {
        String trainable = TestPlugins.evidenceClass(
                        "StrangerEvidence",
                        "public Map<String, byte[]> train(TrainingTask task) { %s }".formatted(body))
                .replace("implements CodingEvidence", "implements CodingEvidence, Trainable");
        return host(TestPlugins.evidence("").source("stranger.StrangerEvidence", trainable))
                .training("stranger");
    }

    private PluginHost host(PluginBuilder plugin) throws IOException {
        Path classes = plugin.folder(java.nio.file.Files.createTempDirectory(folder, "plugin"));
        List<LoadedPlugin> plugins = new ArrayList<>();
        PluginLocation.at(classes)
                .forEach(location -> plugins.addAll(TestPlugins.loader().load(location)));
        return TestPlugins.host(plugins, List.of(), compute);
    }

    private record NoTask() implements TrainingTask {
        @Override
        public List<AnnotatedGenome> genomes() {
            return List.of();
        }

        @Override
        public List<AnnotatedGenome> validation() {
            return List.of();
        }

        @Override
        public Optional<InputStream> base(String file) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> checkpoint() {
            return Optional.empty();
        }

        @Override
        public void save(byte[] checkpoint) {}

        @Override
        public void record(Map<String, Double> values) {}
    }
}
