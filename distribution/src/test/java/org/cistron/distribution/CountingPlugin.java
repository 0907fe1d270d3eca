package org.cistron.distribution;

import java.io.IOException;
import java.nio.file.Path;
import org.cistron.testkit.PluginBuilder;

/**
 * A plugin that is trained in ten rounds: it saves after every second, and where there is a file {@code halt} it takes the
 * process down with it in the seventh, as a failing machine does.
 */
final class CountingPlugin {
    private CountingPlugin() {}

    static Path jar(Path jar) throws IOException {
        return new PluginBuilder()
                .service("counting.CountingPlugin")
                .source("counting.CountingPlugin", """
                        package counting;
                        import org.cistron.api.plugin.*;
                        public class CountingPlugin implements Plugin {
                            public String name() { return "counting"; }
                            public void contribute(Contributions to) {
                                to.codingEvidence("counting", CountingEvidence.class);
                                to.configuration(Settings.class);
                            }
                            public record Settings(int step) {
                                public static Settings defaults() { return new Settings(7); }
                            }
                        }
                        """)
                .source("counting.CountingEvidence", """
                        package counting;
                        import java.nio.ByteBuffer;
                        import java.util.*;
                        import jakarta.inject.Inject;
                        import org.cistron.api.feature.*;
                        import org.cistron.api.plugin.*;
                        import org.cistron.api.sequence.*;
                        public class CountingEvidence implements CodingEvidence, Trainable {
                            private final CountingPlugin.Settings settings;
                            @Inject public CountingEvidence(CountingPlugin.Settings settings) { this.settings = settings; }
                            public GenomeModel fit(Genome genome) { throw new UnsupportedOperationException(); }
                            public GenomeModel read(Genome genome, java.io.InputStream from) { throw new UnsupportedOperationException(); }
                            public Evidence evidence(GenomeModel m, Sequence c, Window w) { return Evidence.empty(w); }
                            public Map<String, byte[]> train(TrainingTask task) {
                                ByteBuffer from = ByteBuffer.wrap(task.checkpoint().orElse(bytes(0, start(task))));
                                int done = from.getInt();
                                int sum = from.getInt();
                                for (int round = done + 1; round <= 10; round++) {
                                    sum += settings.step() * round;
                                    Map<String, Double> row = new LinkedHashMap<>();
                                    row.put("round", (double) round);
                                    row.put("loss", 1.0 / sum);
                                    row.put("score", (double) task.validation().size() * round);
                                    task.record(row);
                                    if (round == 7 && new java.io.File("halt").exists()) Runtime.getRuntime().halt(9);
                                    if (round % 2 == 0) task.save(bytes(round, sum));
                                }
                                return Map.of("sum.bin", bytes(10, sum));
                            }
                            private static int start(TrainingTask task) {
                                try {
                                    return task.base("sum.bin").isEmpty() ? 0
                                            : ByteBuffer.wrap(task.base("sum.bin").get().readAllBytes()).getInt(4);
                                } catch (java.io.IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                            }
                            private static byte[] bytes(int round, int sum) {
                                return ByteBuffer.allocate(8).putInt(round).putInt(sum).array();
                            }
                        }
                        """)
                .jar(jar);
    }
}
