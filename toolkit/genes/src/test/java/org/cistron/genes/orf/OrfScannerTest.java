package org.cistron.genes.orf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrfScannerTest {

    @ParameterizedTest
    @ValueSource(ints = {11, 4, 1, 25})
    void findsWhatReadingTheTextFinds(int number) {
        GeneticCode code = GeneticCode.byNumber(number);
        RandomSequences random = new RandomSequences(number);
        int found = 0;
        for (int round = 0; round < 60; round++) {
            Sequence contig = masked(random, random.contigWithGaps("c", 200 + random.below(3000), 0.3 + round / 150.0));
            for (Segment segment : Segment.of(contig, round % 3 > 0)) {
                List<String> scanned = texts(new OrfScanner(code, 90).scan(contig, segment));
                assertThat(scanned).containsExactlyInAnyOrderElementsOf(new NaiveOrfs(code, 90).of(contig, segment));
                found += scanned.size();
            }
        }
        assertThat(found).isGreaterThan(1000);
    }

    private static Sequence masked(RandomSequences random, Sequence contig) {
        int start = random.below(contig.length());
        int end = Math.min(contig.length(), start + random.below(100));
        return contig.withMasked(List.of(new Region("c", start, end)));
    }

    private static List<String> texts(OrfIndex orfs) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < orfs.size(); c++) {
            texts.add(NaiveOrfs.text(
                    orfs.left(c), orfs.right(c), orfs.strand(c), orfs.partialStart(c), orfs.partialStop(orfs.orf(c))));
        }
        return texts;
    }

    @Test
    void candidatesOfOneFrameShareTheirStopAndLieTogetherTheLongestFirst() {
        OrfIndex orfs = scan(new RandomSequences(2).contig("c", 20_000, 0.5), true);
        for (int orf = 0; orf < orfs.orfs(); orf++) {
            int first = orfs.firstOfOrf(orf);
            for (int c = first; c < orfs.firstOfOrf(orf + 1); c++) {
                assertThat(orfs.orf(c)).isEqualTo(orf);
                int stop = orfs.forward(orf) ? orfs.right(c) : orfs.left(c);
                assertThat(stop).isEqualTo(orfs.forward(orf) ? orfs.right(first) : orfs.left(first));
                assertThat(orfs.length(c)).isLessThanOrEqualTo(orfs.length(Math.max(first, c - 1)));
            }
        }
        assertThat(orfs.firstOfOrf(orfs.orfs())).isEqualTo(orfs.size());
    }

    @Test
    void theStartCodonIsWhereTranslationBegins() {
        Sequence contig = new RandomSequences(3).contig("c", 20_000, 0.5);
        OrfIndex orfs = scan(contig, false);
        for (int c = 0; c < orfs.size(); c++) {
            int at = orfs.startCodonPosition(c);
            int codon = orfs.strand(c) == Strand.FORWARD
                    ? GeneticCode.codonAt(contig, at)
                    : GeneticCode.reverseCodonAt(contig, at);
            assertThat(GeneticCode.letters(codon)).isIn("ATG", "GTG", "TTG");
        }
        assertThat(orfs.size()).isPositive();
    }

    @Test
    void closedEndsLeaveNoPartialCandidates() {
        OrfIndex orfs = scan(new RandomSequences(4).contig("c", 5000, 0.7), false);
        assertThat(texts(orfs)).isNotEmpty().noneMatch(text -> text.contains("no"));
    }

    @Test
    void aFrameWithoutStartAndStopIsOneCandidateOfOpenEnds() {
        Sequence contig = Sequence.of("c", "C".repeat(200));
        assertThat(texts(scan(contig, true)))
                .contains("0-198+ no start no stop", "2-200+ no start no stop", "2-200- no start no stop")
                .hasSize(6);
        assertThat(scan(contig, false).size()).isZero();
    }

    @Test
    void theShortestGeneIsTakenAndOneCodonLessIsNot() {
        String gene = "ATG" + "GCC".repeat(28) + "TAA";
        assertThat(texts(scan(Sequence.of("c", "TAG" + gene), false))).containsExactly("3-93+");
        assertThat(scan(Sequence.of("c", "TAG" + gene.replaceFirst("GCC", "")), false)
                        .size())
                .isZero();
    }

    @Test
    void anUnknownNucleotideInACodonNeitherStartsNorStops() {
        String inner = "GCC".repeat(40);
        assertThat(scan(Sequence.of("c", "ANG" + inner + "TAA"), false).size()).isZero();
        assertThat(texts(scan(Sequence.of("c", "ATG" + inner + "TNA" + inner + "TAA"), false)))
                .containsExactly("0-249+");
    }

    @Test
    void contigsTooShortForACodonHaveNoCandidates() {
        for (int length = 0; length <= 10; length++) {
            Sequence contig = new RandomSequences(length).contig("c", length, 0.5);
            assertThat(new OrfScanner(GeneticCode.byNumber(11), 90)
                            .scan(contig, new Segment(0, length, true, true))
                            .size())
                    .isZero();
        }
    }

    private static OrfIndex scan(Sequence contig, boolean open) {
        return new OrfScanner(GeneticCode.byNumber(11), 90).scan(contig, new Segment(0, contig.length(), open, open));
    }
}
