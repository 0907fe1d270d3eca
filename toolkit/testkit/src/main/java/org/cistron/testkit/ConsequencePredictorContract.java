package org.cistron.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.cistron.api.feature.Window;
import org.cistron.api.plugin.ConsequencePredictor;
import org.cistron.api.plugin.ContigConsequences;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ConsequencePredictor} promises: extend this class in your plugin's tests, and return your plugin.
 *
 * <pre>{@code
 * class MyConsequencesContractTest extends ConsequencePredictorContract {
 *     @Override
 *     protected ConsequencePredictor plugin() {
 *         return new MyConsequences(MyConfiguration.defaults());
 *     }
 * }
 * }</pre>
 */
public abstract class ConsequencePredictorContract {
    private static final int LENGTH = 6000;
    private static final List<String> IMPACTS = List.of("HIGH", "MODERATE", "LOW", "MODIFIER");

    private final RandomSequences random = new RandomSequences(20260102);
    private final Sequence contig = contig();

    /** Returns the plugin, new each time, with what the host would hand it. */
    protected abstract ConsequencePredictor plugin();

    @Test
    void everyAlleleHasAConsequenceAndNoTranscriptTwo() {
        ContigConsequences prepared = plugin().prepare(contig, transcripts());
        for (Variant variant : variants()) {
            List<Consequence> told = prepared.of(variant);
            assertThat(told).isNotEmpty();
            assertThat(told.stream().flatMap(one -> one.transcript().stream()).map(Transcript::id))
                    .doesNotHaveDuplicates();
            assertThat(told.stream().filter(one -> one.transcript().isEmpty())).hasSizeLessThan(2);
            assertThat(told.stream().map(Consequence::impact)).isSubsetOf(IMPACTS);
        }
    }

    @Test
    void aVariantInACodingSequenceIsToldOfItsTranscript() {
        ContigConsequences prepared = plugin().prepare(contig, transcripts());
        for (Transcript transcript : transcripts()) {
            int inside = transcript.coding().get(0).start() + 4;
            Variant variant = substitution(inside);
            assertThat(prepared.of(variant).stream()
                            .flatMap(one -> one.transcript().stream())
                            .map(Transcript::id))
                    .contains(transcript.id());
        }
    }

    @Test
    void withoutTranscriptsThereIsOneEntryWithoutOne() {
        ContigConsequences prepared = plugin().prepare(contig, List.of());
        for (Variant variant : variants()) {
            assertThat(prepared.of(variant)).hasSize(1);
            assertThat(prepared.of(variant).get(0).transcript()).isEmpty();
        }
    }

    @Test
    void manyThreadsAskAtOnceAndHearTheSame() {
        ContigConsequences prepared = plugin().prepare(contig, transcripts());
        List<Variant> variants = variants();
        List<List<Consequence>> once = answers(plugin().prepare(contig, transcripts()), variants);
        List<Callable<List<List<Consequence>>>> tasks = IntStream.range(0, 4)
                .mapToObj(i -> (Callable<List<List<Consequence>>>) () -> answers(prepared, variants))
                .toList();
        new TestCompute(4).all(tasks).forEach(told -> assertThat(told).isEqualTo(once));
    }

    private static List<List<Consequence>> answers(ContigConsequences prepared, List<Variant> variants) {
        return variants.stream().map(prepared::of).toList();
    }

    private Sequence contig() {
        return Sequence.of("contig", random.letters(LENGTH, 0.5));
    }

    /** Two on the forward strand, one of them spliced, one on the reverse, overlapping; one cut off at the contig's start. */
    private static List<Transcript> transcripts() {
        return List.of(
                transcript("cut", Strand.FORWARD, List.of(new Window(0, 300)), false),
                transcript("one", Strand.FORWARD, List.of(new Window(1000, 1600)), true),
                transcript("back", Strand.REVERSE, List.of(new Window(1500, 2100)), true),
                transcript("spliced", Strand.FORWARD, List.of(new Window(3000, 3100), new Window(3300, 3500)), true));
    }

    private static Transcript transcript(String id, Strand strand, List<Window> exons, boolean whole) {
        return new Transcript(
                id,
                id + "-gene",
                id,
                id + "-protein",
                "contig",
                strand,
                "protein_coding",
                exons,
                exons,
                0,
                GeneticCode.byNumber(11),
                whole,
                whole);
    }

    /** Alleles of all kinds, at the contig's ends, at ends of exons, and across whole transcripts. */
    private List<Variant> variants() {
        List<Variant> variants = new ArrayList<>(List.of(
                new Variant("contig", 0, "", "ACG"),
                new Variant("contig", LENGTH, "", "T"),
                new Variant("contig", 1001, letters(1001, 1002), "N"),
                deletion(0, LENGTH),
                deletion(900, 2200),
                deletion(3090, 3310),
                deletion(3098, 3099)));
        for (int position :
                new int[] {0, 299, 300, 999, 1000, 1002, 1599, 1600, 2099, 3099, 3100, 3102, 3299, LENGTH - 1}) {
            variants.add(substitution(position));
            variants.add(new Variant("contig", position, "", "GG"));
            variants.add(deletion(position, position + 1));
        }
        return variants;
    }

    private Variant substitution(int position) {
        String reference = letters(position, position + 1);
        return new Variant("contig", position, reference, reference.equals("A") ? "C" : "A");
    }

    private Variant deletion(int start, int end) {
        return new Variant("contig", start, letters(start, end), "");
    }

    private String letters(int start, int end) {
        return contig.letters(start, end);
    }
}
