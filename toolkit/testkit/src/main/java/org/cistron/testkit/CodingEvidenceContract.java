package org.cistron.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CodingEvidence} promises: extend this class in your plugin's tests, and return your plugin.
 *
 * <pre>{@code
 * class MyEvidenceContractTest extends CodingEvidenceContract {
 *     @Override
 *     protected CodingEvidence plugin() {
 *         return new MyEvidence(MyConfiguration.defaults());
 *     }
 * }
 * }</pre>
 */
public abstract class CodingEvidenceContract {
    private static final int LENGTH = 70_000;

    private final RandomSequences random = new RandomSequences(20260101);

    /** Returns the plugin, new each time, with what the host would hand it. */
    protected abstract CodingEvidence plugin();

    /** Returns what the plugin is fitted to: genes of both strands among noise, gaps, lower case. */
    protected Genome genome() {
        return MemoryGenome.of(11, contig());
    }

    private static Sequence contig() {
        RandomSequences letters = new RandomSequences(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            String gene = letters.gene(60 + letters.below(400));
            Sequence read = Sequence.of("gene", gene);
            text.append(letters.letters(20 + letters.below(200), 0.4));
            text.append(letters.below(2) == 0 ? gene : read.reverseComplement().letters(0, read.length()));
            text.append(letters.below(10) == 0 ? "N".repeat(1 + letters.below(60)) : "");
            text.append(letters.below(10) == 0 ? letters.letters(90, 0.3).toLowerCase(java.util.Locale.ROOT) : "");
        }
        return Sequence.of("contig", text);
    }

    @Test
    void whatIsSaidOfAPositionDoesNotDependOnTheWindow() {
        CodingEvidence plugin = plugin();
        GenomeModel model = plugin.fit(genome());
        Sequence contig = contig();
        Evidence whole = plugin.evidence(model, contig, new Window(0, contig.length()));
        for (int i = 0; i < 60; i++) {
            int start = i == 0 ? 0 : random.below(contig.length());
            int length = i < 20 ? random.below(12) : random.below(3000);
            Window window = new Window(start, Math.min(contig.length(), start + length));
            Evidences.assertSlice(whole, plugin.evidence(model, contig, window));
        }
        Evidences.assertSlice(whole, plugin.evidence(model, contig, new Window(contig.length() - 1, contig.length())));
    }

    @Test
    void theSameInputTeachesTheSameModel() throws IOException {
        assertThat(bytes(plugin().fit(genome()))).isEqualTo(bytes(plugin().fit(genome())));
    }

    @Test
    void aModelReadBackSaysTheSame() throws IOException {
        CodingEvidence plugin = plugin();
        GenomeModel model = plugin.fit(genome());
        GenomeModel read = plugin().read(genome(), new ByteArrayInputStream(bytes(model)));
        Sequence contig = contig();
        Window window = new Window(0, contig.length());
        Evidences.assertSlice(plugin.evidence(model, contig, window), plugin.evidence(read, contig, window));
        assertThat(bytes(read)).isEqualTo(bytes(model));
        assertThat(model.summary()).isNotBlank();
        assertThat(read.summary()).isEqualTo(model.summary());
    }

    @Test
    void manyThreadsAskAtOnceAndHearTheSame() {
        CodingEvidence plugin = plugin();
        GenomeModel model = plugin.fit(genome());
        Sequence contig = contig();
        Evidence whole = plugin.evidence(model, contig, new Window(0, contig.length()));
        List<Callable<Evidence>> tasks = IntStream.range(0, 16)
                .mapToObj(i -> new Window(1000 * i, 1000 * i + 5000))
                .map(window -> (Callable<Evidence>) () -> plugin.evidence(model, contig, window))
                .toList();
        new TestCompute(4).all(tasks).forEach(part -> Evidences.assertSlice(whole, part));
    }

    @Test
    void everyNumberIsFinite() {
        CodingEvidence plugin = plugin();
        Sequence contig = contig();
        Evidences.assertFinite(plugin.evidence(plugin.fit(genome()), contig, new Window(0, contig.length())));
    }

    @Test
    void contigsTooShortForAnythingAreTakenAsTheyAre() {
        CodingEvidence plugin = plugin();
        GenomeModel model = plugin.fit(genome());
        for (int length = 0; length <= 20; length++) {
            Sequence contig = random.contig("short", length, 0.5);
            Evidence evidence = plugin.evidence(model, contig, new Window(0, length));
            assertThat(evidence.window().length()).isEqualTo(length);
            Evidences.assertFinite(evidence);
        }
    }

    @Test
    void ofUnknownNucleotidesNothingIsSaid() {
        CodingEvidence plugin = plugin();
        Sequence unknown = Sequence.of("unknown", "N".repeat(500));
        Evidence evidence = plugin.evidence(plugin.fit(genome()), unknown, new Window(0, 500));
        for (CodingTrack track : evidence.tracks()) {
            assertThat(track.forward()).containsOnly(0);
            assertThat(track.reverse()).containsOnly(0);
        }
    }

    @Test
    void whatIsSaidOfAGeneIsText() {
        CodingEvidence plugin = plugin();
        GenomeModel model = plugin.fit(genome());
        Sequence contig = contig();
        for (CodingRegion region : List.of(
                CodingRegion.complete(0, 300, Strand.FORWARD),
                CodingRegion.complete(3001, 3301, Strand.REVERSE),
                new CodingRegion(LENGTH - 90, LENGTH, Strand.FORWARD, false, true),
                new CodingRegion(1, 91, Strand.FORWARD, true, false))) {
            Map<String, String> said = plugin.explain(model, contig, region);
            assertThat(said).doesNotContainValue(null);
            assertThat(said.keySet()).allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
            assertThat(plugin.explain(model, contig, region)).isEqualTo(said);
        }
    }

    @Test
    void aGenomeWithNothingToLearnFromStillHasAModel() {
        CodingEvidence plugin = plugin();
        for (Genome genome : List.of(
                MemoryGenome.of(11),
                MemoryGenome.of(11, Sequence.of("empty", "")),
                MemoryGenome.of(11, Sequence.of("short", "ATG")),
                MemoryGenome.of(11, Sequence.of("unknown", "N".repeat(LENGTH))))) {
            Sequence contig = random.contig("c", 300, 0.5);
            Evidences.assertFinite(plugin.evidence(plugin.fit(genome), contig, new Window(0, 300)));
        }
    }

    private static byte[] bytes(GenomeModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
