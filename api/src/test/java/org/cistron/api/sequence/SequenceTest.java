package org.cistron.api.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceTest {

    private static String letters(Sequence contig) {
        return contig.letters(0, contig.length());
    }

    private static Region region(int start, int end) {
        return new Region("c", start, end);
    }

    private static Sequence random(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder letters = new StringBuilder();
        random.ints(length, 0, 12).forEach(i -> letters.append("ACGTNacgtnAC".charAt(i)));
        return Sequence.of("c", letters);
    }

    @Test
    void lettersAreKeptInUpperCaseAndStrangeOnesBecomeN() {
        assertThat(letters(Sequence.of("c", "AcGtUuNnRYxé*-"))).isEqualTo("ACGTTTNNNNNNNN");
    }

    @Test
    void lowerCaseIsKeptAsSoftMask() {
        assertThat(Sequence.of("c", "aaCCggTTa").softMasked())
                .containsExactly(region(0, 2), region(4, 6), region(8, 9));
        assertThat(Sequence.of("c", "ACGT").softMasked()).isEmpty();
    }

    @Test
    void theReverseComplementOfTheReverseComplementIsTheSequence() {
        for (int seed = 0; seed < 50; seed++) {
            Sequence contig = random(seed, seed * 3).withMasked(List.of(region(0, seed)));
            Sequence twice = contig.reverseComplement().reverseComplement();
            assertThat(letters(twice)).isEqualTo(letters(contig));
            assertThat(twice.softMasked()).isEqualTo(contig.softMasked());
            assertThat(twice.masked()).isEqualTo(contig.masked());
        }
        assertThat(letters(Sequence.of("c", "AACGTN").reverseComplement())).isEqualTo("NACGTT");
    }

    @Test
    void masksTurnWithTheStrand() {
        Sequence turned =
                Sequence.of("c", "aaCCCCCCCC").withMasked(List.of(region(7, 9))).reverseComplement();
        assertThat(turned.softMasked()).containsExactly(region(8, 10));
        assertThat(turned.masked()).containsExactly(region(1, 3));
    }

    @Test
    void masksAreSortedAndJoined() {
        Sequence contig = Sequence.of("c", "A".repeat(100))
                .withMasked(List.of(region(50, 60), region(0, 10), region(10, 20), region(55, 70), region(80, 80)));
        assertThat(contig.masked()).containsExactly(region(0, 20), region(50, 70));
        assertThat(contig.withMasked(List.of()).masked()).isEmpty();
    }

    @Test
    void aPartTakesItsPartOfTheMasksAlong() {
        Sequence part = Sequence.of("c", "AAaaaaAAAA")
                .withMasked(List.of(region(0, 3), region(9, 10)))
                .withCircular(true)
                .subsequence(2, 9);
        assertThat(letters(part)).isEqualTo("AAAAAAA");
        assertThat(part.softMasked()).containsExactly(region(0, 4));
        assertThat(part.masked()).containsExactly(region(0, 1));
        assertThat(part.circular()).isFalse();
        assertThat(part.id()).isEqualTo("c");
        assertThatThrownBy(() -> part.subsequence(0, 8)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aRepeatGoesOnAtTheBeginning() {
        Sequence contig = Sequence.of("c", "ACGT").withCircular(true);
        assertThat(letters(contig.repeatedBy(3))).isEqualTo("ACGTACG");
        assertThat(letters(contig.repeatedBy(4))).isEqualTo("ACGTACGT");
        assertThat(letters(contig.repeatedBy(0))).isEqualTo("ACGT");
        assertThat(letters(contig.repeatedBy(9))).isEqualTo("ACGTACGTACGTA");
        assertThat(contig.repeatedBy(1).circular()).isFalse();
        assertThatThrownBy(() -> contig.repeatedBy(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void nobodyOutsideCanChangeASequence() {
        Sequence contig = Sequence.of("c", "ACGT");
        contig.bases(0, 4)[0] = Sequence.T;
        assertThat(letters(contig)).isEqualTo("ACGT");
    }

    @Test
    void linesAddUpToTheSameAsLetters() {
        SequenceBuilder builder = new SequenceBuilder("c", "of lines").circular(true);
        StringBuilder all = new StringBuilder();
        for (int seed = 0; seed < 300; seed++) {
            String line = letters(random(seed, seed));
            builder.append(line);
            all.append(line);
        }
        builder.append("acg");
        assertThat(builder.length()).isEqualTo(all.length() + 3);
        Sequence built = builder.build();
        assertThat(letters(built)).isEqualTo(all + "ACG");
        assertThat(built.softMasked()).containsExactly(region(all.length(), all.length() + 3));
        assertThat(built.circular()).isTrue();
        assertThat(built.description()).isEqualTo("of lines");
    }

    @Test
    void complementsPairAndUnknownStaysUnknown() {
        assertThat(Sequence.complement(Sequence.A)).isEqualTo(Sequence.T);
        assertThat(Sequence.complement(Sequence.G)).isEqualTo(Sequence.C);
        assertThat(Sequence.complement(Sequence.N)).isEqualTo(Sequence.N);
    }

    @Test
    void regionsThatLieTheWrongWayRoundAreRefused() {
        assertThatThrownBy(() -> region(5, 4)).hasMessageContaining("[5, 4)");
        assertThatThrownBy(() -> region(-1, 4)).hasMessageContaining("[-1, 4)");
        assertThat(region(5, 5).length()).isZero();
    }
}
