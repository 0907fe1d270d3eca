package org.cistron.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.cistron.api.feature.Gene;
import org.cistron.api.plugin.GeneFinder;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.api.Test;

/**
 * What every {@link GeneFinder} promises: extend this class in your plugin's tests, and return your plugin.
 *
 * <pre>{@code
 * class MyFinderContractTest extends GeneFinderContract {
 *     @Override
 *     protected GeneFinder plugin() {
 *         return new MyFinder();
 *     }
 * }
 * }</pre>
 */
public abstract class GeneFinderContract {
    private static final int GENES = 40;

    /** Returns the plugin, new each time, with what the host would hand it. */
    protected abstract GeneFinder plugin();

    /** Returns what the plugin is fitted to and asked about: genes of both strands among noise, gaps, a short contig, an empty one. */
    protected Genome genome() {
        RandomSequences letters = new RandomSequences(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GENES; i++) {
            String gene = letters.gene(60 + letters.below(400));
            Sequence read = Sequence.of("gene", gene);
            text.append(letters.letters(20 + letters.below(200), 0.4));
            text.append(i % 2 == 0 ? gene : read.reverseComplement().letters(0, read.length()));
            text.append(i % 10 == 0 ? "N".repeat(1 + letters.below(60)) : "");
        }
        return MemoryGenome.of(
                11,
                Sequence.of("contig", text),
                Sequence.of("plasmid", text.substring(1000, 7000)).withCircular(true),
                Sequence.of("short", "ATG"),
                Sequence.of("unknown", "N".repeat(500)),
                Sequence.of("empty", ""));
    }

    private static List<Sequence> contigs(Genome genome) {
        try (var contigs = genome.contigs()) {
            return contigs.toList();
        }
    }

    private static List<Gene> sorted(List<Gene> genes) {
        return genes.stream()
                .sorted(Comparator.comparingInt((Gene gene) -> gene.region().start())
                        .thenComparingInt(gene -> gene.region().end())
                        .thenComparing(gene -> gene.region().strand()))
                .toList();
    }

    @Test
    void everyGeneLiesOnItsContigOnceAndReadsThroughToItsStop() {
        Genome genome = genome();
        GeneFinder plugin = plugin();
        GenomeModel model = plugin.fit(genome);
        for (Sequence contig : contigs(genome)) {
            List<Gene> genes = plugin.genes(model, contig);
            assertThat(genes).extracting(Gene::region).doesNotHaveDuplicates();
            for (Gene gene : genes) {
                assertThat(gene.contig()).isEqualTo(contig.id());
                assertThat(gene.region().start()).isLessThan(contig.length());
                assertThat(gene.region().end()).isLessThanOrEqualTo((contig.circular() ? 2 : 1) * contig.length());
                assertThat(gene.protein(contig, genome.geneticCode()))
                        .as(gene.region() + " has a stop codon within")
                        .doesNotContain("*");
                assertThat(gene.region().partialThreePrime() || endsInStop(gene, contig, genome.geneticCode()))
                        .as(gene.region() + " is called whole and has no stop codon")
                        .isTrue();
            }
        }
    }

    private static boolean endsInStop(Gene gene, Sequence contig, GeneticCode code) {
        return gene.protein(contig, code).length() == gene.region().length() / 3 - 1;
    }

    @Test
    void theSameInputGivesTheSameModelAndTheSameGenes() throws IOException {
        Genome genome = genome();
        GeneFinder one = plugin();
        GeneFinder other = plugin();
        GenomeModel model = one.fit(genome);
        assertThat(bytes(other.fit(genome))).isEqualTo(bytes(model));
        for (Sequence contig : contigs(genome)) {
            assertThat(sorted(other.genes(other.fit(genome), contig))).isEqualTo(sorted(one.genes(model, contig)));
        }
    }

    @Test
    void aModelReadBackFindsTheSame() throws IOException {
        Genome genome = genome();
        GeneFinder plugin = plugin();
        GenomeModel model = plugin.fit(genome);
        GenomeModel read = plugin().read(genome, new ByteArrayInputStream(bytes(model)));
        for (Sequence contig : contigs(genome)) {
            assertThat(sorted(plugin.genes(read, contig))).isEqualTo(sorted(plugin.genes(model, contig)));
        }
    }

    @Test
    void manyThreadsAskAtOnceAndHearTheSame() {
        Genome genome = genome();
        GeneFinder plugin = plugin();
        GenomeModel model = plugin.fit(genome);
        List<Sequence> contigs = contigs(genome);
        List<List<Gene>> alone = contigs.stream()
                .map(contig -> sorted(plugin.genes(model, contig)))
                .toList();
        List<Callable<List<Gene>>> tasks = IntStream.range(0, 4 * contigs.size())
                .mapToObj(i -> contigs.get(i % contigs.size()))
                .map(contig -> (Callable<List<Gene>>) () -> sorted(plugin.genes(model, contig)))
                .toList();
        List<List<Gene>> together = new TestCompute(4).all(tasks);
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % contigs.size()));
        }
    }

    @Test
    void aGenomeWithNothingToLearnFromIsTakenAsItIs() {
        GeneFinder plugin = plugin();
        for (Genome genome : List.of(
                MemoryGenome.of(11),
                MemoryGenome.of(11, Sequence.of("empty", "")),
                MemoryGenome.of(11, Sequence.of("unknown", "N".repeat(5000))))) {
            GenomeModel model = plugin.fit(genome);
            contigs(genome)
                    .forEach(contig -> assertThat(plugin.genes(model, contig)).isEmpty());
        }
    }

    private static byte[] bytes(GenomeModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
