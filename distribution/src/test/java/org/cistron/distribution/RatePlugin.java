package org.cistron.distribution;

import java.io.IOException;
import java.nio.file.Path;
import org.cistron.testkit.PluginBuilder;

/** A stranger's classifier: it learns how often each kind of consequence is pathogenic, and says nothing of kinds that it never met. */
final class RatePlugin {
    private RatePlugin() {}

    static Path jar(Path jar) throws IOException {
        return new PluginBuilder()
                .service("rates.RatesPlugin")
                .source("rates.RatesPlugin", """
                        package rates;
                        import org.cistron.api.plugin.*;
                        public class RatesPlugin implements Plugin {
                            public String name() { return "rates"; }
                            public void contribute(Contributions to) { to.variantClassifier("rate", Rate.class); }
                        }
                        """)
                .source("rates.Rate", """
                        package rates;
                        import java.io.*;
                        import java.nio.charset.StandardCharsets;
                        import java.util.*;
                        import jakarta.inject.Inject;
                        import org.cistron.api.host.*;
                        import org.cistron.api.plugin.*;
                        import org.cistron.api.variant.*;
                        public class Rate implements TrainableClassifier {
                            private final ReferenceData data;
                            private Map<String, Double> rates;
                            @Inject public Rate(ReferenceData data) { this.data = data; }
                            private synchronized Map<String, Double> rates() {
                                if (rates == null) {
                                    rates = new TreeMap<>();
                                    try (BufferedReader in = new BufferedReader(
                                            new InputStreamReader(data.open("models/rate/rates.txt")))) {
                                        in.lines().forEach(line ->
                                                rates.put(line.split(" ")[0], Double.valueOf(line.split(" ")[1])));
                                    } catch (IOException e) { throw new UncheckedIOException(e); }
                                }
                                return rates;
                            }
                            private static String kind(VariantQuestion asked) { return asked.subject().terms().get(0); }
                            public List<String> questions(VariantCase subject) { return List.of("pathogenic"); }
                            public double[] logOdds(List<VariantQuestion> questions) {
                                return questions.stream()
                                        .mapToDouble(asked -> rates().getOrDefault(kind(asked), Double.NaN)).toArray();
                            }
                            public Map<String, String> explain(VariantQuestion asked) {
                                return Map.of("kind", kind(asked));
                            }
                            public Map<String, byte[]> train(VariantTrainingTask task) {
                                Map<String, double[]> counts = new TreeMap<>();
                                for (LabelledVariant known : task.cases()) {
                                    counts.computeIfAbsent(kind(known.asked()), key -> new double[] {1, 1})
                                            [known.positive() ? 1 : 0] += known.weight();
                                }
                                StringBuilder text = new StringBuilder();
                                counts.forEach((key, n) ->
                                        text.append(key).append(' ').append(Math.log(n[1] / n[0])).append('\\n'));
                                return Map.of("rates.txt", text.toString().getBytes(StandardCharsets.UTF_8));
                            }
                        }
                        """)
                .jar(jar);
    }
}
