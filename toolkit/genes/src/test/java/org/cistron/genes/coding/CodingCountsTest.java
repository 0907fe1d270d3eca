package org.cistron.genes.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class CodingCountsTest {
    private final Sequence contig = new RandomSequences(1).contigWithGaps("c", 3000, 0.45);

    @Test
    void aReverseGeneCountsAsItsReverseComplementDoesForward() {
        for (int[] gene : new int[][] {{300, 900}, {0, 600}, {2400, 3000}, {1002, 1005}}) {
            CodingCounts reverse = new CodingCounts();
            reverse.addCoding(contig, gene[0], gene[1], Strand.REVERSE, 1);
            CodingCounts forward = new CodingCounts();
            forward.addCoding(contig.reverseComplement(), 3000 - gene[1], 3000 - gene[0], Strand.FORWARD, 1);
            assertSame(reverse, forward);
        }
    }

    @Test
    void aGeneCountsEachHexamerAtItsCodonPosition() {
        Sequence gene = Sequence.of("g", "ATGGCCAAA");
        CodingCounts counts = new CodingCounts();
        counts.addCoding(gene, 0, 9, Strand.FORWARD, 2);
        assertThat(counts.codingNucleotides()).isEqualTo(8);
        short[] hexamers = Hexamers.endingAt(gene, 0, 9);
        for (int i = 5; i < 9; i++) {
            assertThat(counts.coding(i % 3)[hexamers[i]]).isEqualTo(2);
        }
    }

    @Test
    void theBackgroundIsThatOfBothStrands() {
        CodingCounts counts = new CodingCounts();
        counts.addBackground(contig, 0, contig.length());
        CodingCounts turned = new CodingCounts();
        turned.addBackground(contig.reverseComplement(), 0, contig.length());
        assertThat(turned.background()).isEqualTo(counts.background());
        assertThat(counts.background()[0]).isEqualTo(counts.background()[Hexamers.COUNT - 1]);
    }

    @Test
    void countsAddUpByWeight() {
        CodingCounts twice = new CodingCounts();
        twice.add(CodingModels.counts(1, 0.5), 2);
        CodingCounts once = CodingModels.counts(1, 0.5);
        assertThat(twice.codingNucleotides()).isCloseTo(2 * once.codingNucleotides(), within(1e-6));
        assertThat(twice.background()[77]).isEqualTo(2 * once.background()[77]);
    }

    @Test
    void countsReadBackAsWritten() throws IOException {
        CodingCounts counts = CodingModels.counts(1, 0.5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        counts.write(new DataOutputStream(bytes));
        assertSame(CodingCounts.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))), counts);
    }

    private static void assertSame(CodingCounts counts, CodingCounts expected) {
        assertThat(counts.background()).isEqualTo(expected.background());
        for (int position = 0; position < 3; position++) {
            assertThat(counts.coding(position)).isEqualTo(expected.coding(position));
        }
    }
}
