package org.cistron.runner.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.PluginException;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Gene;
import org.cistron.api.feature.Window;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.GeneFinder;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.plugin.VariantClassifier;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.junit.jupiter.api.Test;

/** What a plugin returns is checked where it comes in, and the plugin is named. */
class HostedOffersTest {
    private static final Sequence CONTIG = Sequence.of("chr1", "A".repeat(300));
    private static final CodingRegion REGION = CodingRegion.complete(30, 120, Strand.FORWARD);

    private enum Mode {
        QUICK,
        VERY_SLOW
    }

    /** A plugin's configuration. */
    private record Settings(Mode mode, int flank) {}

    private static LoadedPlugin plugin() {
        return new LoadedPlugin(
                "stranger",
                "",
                "",
                new ApiVersion(2, 6),
                new PluginLocation("here", List.of()),
                HostedOffersTest.class.getClassLoader(),
                List.of(),
                Optional.of(Settings.class));
    }

    private static Gene gene() {
        return new Gene("chr1", REGION, 0.9, 0.9, 1, 1, Map.of());
    }

    private static HostedGeneFinder finder(List<Gene> genes) {
        return new HostedGeneFinder(plugin(), new GeneFinder() {
            @Override
            public GenomeModel fit(Genome genome) {
                throw new IllegalStateException();
            }

            @Override
            public GenomeModel read(Genome genome, InputStream from) {
                throw new IllegalStateException();
            }

            @Override
            public List<Gene> genes(GenomeModel model, Sequence contig) {
                return genes;
            }
        });
    }

    @Test
    void aGeneIsFoundOnce() {
        assertThat(finder(List.of(gene())).genes(null, CONTIG)).hasSize(1);
        assertThatThrownBy(() -> finder(List.of(gene(), gene())).genes(null, CONTIG))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("plugin stranger")
                .hasMessageContaining("twice");
    }

    @Test
    void aVariantHasAtLeastOneConsequence() {
        HostedConsequences consequences =
                new HostedConsequences(plugin(), (contig, transcripts) -> variant -> List.of());
        assertThatThrownBy(() -> consequences.prepare(CONTIG, List.of()).of(new Variant("chr1", 7, "A", "C")))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("plugin stranger")
                .hasMessageContaining("returned none, expected one or more");
    }

    @Test
    void reasonsAreTexts() {
        Map<String, String> reasons = new HashMap<>();
        reasons.put("conservation", null);
        HostedClassifier classifier = new HostedClassifier(plugin(), new VariantClassifier() {
            @Override
            public List<String> questions(VariantCase subject) {
                return List.of();
            }

            @Override
            public double[] logOdds(List<VariantQuestion> questions) {
                throw new IllegalStateException();
            }

            @Override
            public Map<String, String> explain(VariantQuestion question) {
                return reasons;
            }
        });
        VariantCase subject = new VariantCase(
                "rpoB",
                List.of("missense_variant"),
                "",
                "p.Ser450Leu",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> classifier.explain(new VariantQuestion(subject, "pathogenic")))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("plugin stranger")
                .hasMessageContaining("the value of conservation");
    }

    @Test
    void notesOfGenesAreTexts() {
        Map<String, String> notes = new HashMap<>();
        notes.put("motif", null);
        HostedEvidence evidence = new HostedEvidence(
                plugin(),
                new CodingEvidence() {
                    @Override
                    public GenomeModel fit(Genome genome) {
                        throw new IllegalStateException();
                    }

                    @Override
                    public GenomeModel read(Genome genome, InputStream from) {
                        throw new IllegalStateException();
                    }

                    @Override
                    public Evidence evidence(GenomeModel model, Sequence contig, Window window) {
                        throw new IllegalStateException();
                    }

                    @Override
                    public Map<String, String> explain(GenomeModel model, Sequence contig, CodingRegion region) {
                        return notes;
                    }
                },
                new HostCompute(1),
                false);
        assertThatThrownBy(() -> evidence.explain(null, CONTIG, REGION))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("plugin stranger")
                .hasMessageContaining("explain a gene of contig chr1");
    }

    @Test
    void settingsAreShownAsTheyMayBeGivenBack() {
        assertThat(SettingValue.of("stranger", new Settings(Mode.VERY_SLOW, 5)))
                .isEqualTo("stranger.mode=very-slow stranger.flank=5");
        assertThat(plugin().hasSetting("flank")).isTrue();
        assertThat(plugin().hasSetting("flanks")).isFalse();
    }
}
