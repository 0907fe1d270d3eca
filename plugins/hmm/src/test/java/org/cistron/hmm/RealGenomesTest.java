package org.cistron.hmm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.cistron.api.feature.Gene;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.Sequence;
import org.cistron.testkit.MemoryGenome;
import org.cistron.testkit.RealGenome;
import org.cistron.testkit.RepositoryData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealGenomesTest {

    private static Sequence piece(String genome, int length) throws IOException {
        Sequence contig = RealGenome.named("train/" + genome).contigs().get(0);
        return contig.subsequence(0, Math.min(length, contig.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ctrachomatis_DUW3", "Wolbachia_wRi"})
    void mostAnnotatedGenesAreFoundAndFewOthers(String name) throws IOException {
        RealGenome real = RealGenome.named("train/" + name);
        Hmm hmm = new Hmm(2);
        Set<String> called =
                Hmm.stops(hmm.genes(MemoryGenome.of(11, real.contigs().toArray(Sequence[]::new))));
        Set<String> annotated = real.annotatedStops();
        Set<String> found = new HashSet<>(annotated);
        found.retainAll(called);
        assertThat((double) found.size() / annotated.size()).isGreaterThan(0.93);
        assertThat((double) called.size() / annotated.size()).isLessThan(1.25);
        assertThat(hmm.warnings()).isEmpty();
    }

    @Test
    void oneThreadOrTwoLearnTheSameToTheLastBit() throws IOException {
        Sequence contig = piece("Hsalinarum_R1", 900_000);
        byte[] one = Hmm.bytes(new Hmm(1).evidence().fit(MemoryGenome.of(11, contig)));
        byte[] two = Hmm.bytes(new Hmm(2).evidence().fit(MemoryGenome.of(11, contig)));
        assertThat(two).isEqualTo(one);
    }

    @Test
    void aMycoplasmaReadByTheWrongCodeIsNoticed() throws IOException {
        Sequence contig = piece("Mmycoides_capri_GM12", 500_000);
        Hmm wrong = new Hmm(2);
        wrong.evidence().fit(MemoryGenome.of(11, contig));
        assertThat(wrong.warnings()).singleElement().asString().contains("--table 4");
        Hmm right = new Hmm(2);
        right.evidence().fit(MemoryGenome.of(4, contig));
        assertThat(right.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apernix_K1",
                "Bsubtilis_BEST7003",
                "Ctrachomatis_DUW3",
                "Ddeserti_VCD115",
                "Dvulgaris_MiyazakiF",
                "Hsalinarum_R1",
                "Leptospira_kirschneri_H1_draft",
                "Methanosarcina_mazei_WWM610",
                "Msmegmatis_mc2155",
                "Pfluorescens_UK4",
                "Portiera_BTBHRs",
                "Spneumoniae_Spn23F",
                "Wolbachia_wRi"
            })
    void genomesReadByTheirOwnCodeAreNotWarnedOf(String name) throws IOException {
        Hmm hmm = new Hmm(2);
        hmm.evidence().fit(MemoryGenome.of(11, firstContigs(name)));
        assertThat(hmm.warnings()).isEmpty();
    }

    /** The test for code 4 looks at the first 800,000 nucleotides. */
    private static Sequence[] firstContigs(String name) throws IOException {
        List<Sequence> taken = new ArrayList<>();
        int left = 800_000;
        for (Sequence contig : RealGenome.named("train/" + name).contigs()) {
            Sequence part = contig.subsequence(0, Math.min(left, contig.length()));
            taken.add(part);
            left -= part.length();
        }
        return taken.toArray(Sequence[]::new);
    }

    @Test
    void thePhageLambdaHasItsGenes() throws IOException {
        Sequence lambda = RealGenome.fasta(new GZIPInputStream(new RepositoryData().open("demo/lambda.fna.gz")))
                .get(0);
        Hmm hmm = new Hmm(1);
        List<Gene> genes = hmm.genes(MemoryGenome.of(11, lambda));
        assertThat(genes).hasSizeBetween(56, 85);
        assertThat(hmm.evidence().fit(MemoryGenome.of(11, lambda)).summary()).startsWith("learned");
    }

    @Test
    void theReverseComplementHasTheMirroredGenes() throws IOException {
        Sequence contig = piece("Ctrachomatis_DUW3", 300_000);
        Sequence turned = contig.reverseComplement();
        Set<String> genes = places(new Hmm(2).genes(MemoryGenome.of(11, contig)), 0, false);
        Set<String> mirrored = places(new Hmm(2).genes(MemoryGenome.of(11, turned)), contig.length(), true);
        Set<String> common = new HashSet<>(genes);
        common.retainAll(mirrored);
        assertThat(genes).hasSizeGreaterThan(200);
        assertThat(genes.size() - common.size())
                .as("genes that differ: ties between starts")
                .isLessThanOrEqualTo(genes.size() / 100);
        assertThat(mirrored).hasSize(genes.size());
    }

    private static Set<String> places(List<Gene> genes, int length, boolean mirrored) {
        return genes.stream()
                .map(Gene::region)
                .map(r -> mirrored
                        ? (length - r.end()) + "-" + (length - r.start())
                                + r.strand().opposite()
                        : r.start() + "-" + r.end() + r.strand())
                .collect(Collectors.toSet());
    }

    @Test
    void turningACircularPlasmidTurnsItsGenesWithIt() throws IOException {
        Hmm hmm = new Hmm(2);
        Sequence plasmid = piece("Ctrachomatis_DUW3", 100_000).withCircular(true);
        GenomeModel model = hmm.evidence().fit(MemoryGenome.of(11, plasmid));
        int length = plasmid.length();
        Set<String> genes = onCircle(hmm.genes(model, plasmid), 0, length);
        assertThat(genes).hasSizeGreaterThan(60);
        for (int by : new int[] {1, 500, 33_333, 70_001, 99_998}) {
            Sequence turned = Sequence.of("c", plasmid.letters(by, length) + plasmid.letters(0, by))
                    .withCircular(true);
            assertThat(onCircle(hmm.genes(model, turned), by, length)).isEqualTo(genes);
        }
    }

    @Test
    void whereASmallCircleBeginsChangesNoGene() throws IOException {
        Hmm hmm = new Hmm(2);
        Sequence genome = piece("Ctrachomatis_DUW3", 300_000);
        GenomeModel model = hmm.evidence().fit(MemoryGenome.of(11, genome));
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 150; i++) {
            int length = 1200 + random.nextInt(6800);
            int from = random.nextInt(genome.length() - length);
            Sequence circle = genome.subsequence(from, from + length).withCircular(true);
            List<Gene> genes = hmm.genes(model, circle);
            found += genes.size();
            assertThat(genes)
                    .allMatch(gene -> gene.region().length() <= length)
                    .allMatch(gene -> gene.region().start() < length);
            for (int by = length / 7; by < length; by += length / 4) {
                Sequence turned = Sequence.of("c", circle.letters(by, length) + circle.letters(0, by))
                        .withCircular(true);
                assertThat(onCircle(hmm.genes(model, turned), by, length))
                        .as("%d nt from %d on, turned by %d", length, from, by)
                        .isEqualTo(onCircle(genes, 0, length));
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    private static Set<String> onCircle(List<Gene> genes, int turnedBy, int length) {
        return genes.stream()
                .map(Gene::region)
                .map(r -> (r.start() + turnedBy) % length + ", " + r.length() + " nt" + r.strand())
                .collect(Collectors.toSet());
    }
}
