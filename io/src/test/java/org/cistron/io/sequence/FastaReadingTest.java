package org.cistron.io.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FASTA that is odd but plain in meaning is read whole. */
class FastaReadingTest {
    private static final String TEXT = ">a first one\nACGT\nAC\n>b\nGGNN\n";
    private static final List<String> RECORDS = List.of("a first one=ACGTAC", "b=GGNN");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\n \t\n", " \n", "\n; a comment\n"})
    void lineEndsBlankLinesAndCommentsChangeNothing(String lineEnd) {
        String text = TEXT.replace("\n", lineEnd);
        assertThat(Inputs.shown(Inputs.read(text))).isEqualTo(RECORDS);
        assertThat(Inputs.shown(Inputs.read(text.stripTrailing()))).isEqualTo(RECORDS);
        assertThat(Inputs.shown(Inputs.read(lineEnd + text))).isEqualTo(RECORDS);
        assertThat(Inputs.shown(Inputs.read("\ufeff" + text))).isEqualTo(RECORDS);
    }

    @Test
    void lowerCaseIsKeptAsSoftMask() {
        Sequence read = Inputs.read(">a\nacGT\nACgg\nttNn\n").get(0);
        assertThat(read.letters(0, 12)).isEqualTo("ACGTACGGTTNN");
        assertThat(read.softMasked())
                .containsExactly(new Region("a", 0, 2), new Region("a", 6, 10), new Region("a", 11, 12));
    }

    @Test
    void conversionsAreCounted() {
        InputSummary summary = Inputs.check(">a\nACGTUuRYKMSWBDHVryN\n>b\nnnNNa\n");
        assertThat(summary.format()).isEqualTo(SequenceFormat.FASTA);
        assertThat(summary.records()).isEqualTo(2);
        assertThat(summary.nucleotides()).isEqualTo(24);
        assertThat(summary.longestRecord()).isEqualTo(19);
        assertThat(summary.uracilToThymine()).isEqualTo(2);
        assertThat(summary.ambiguousToN()).isEqualTo(12);
        assertThat(summary.gapNucleotides()).isEqualTo(5);
        assertThat(Inputs.shown(Inputs.read(">a\nACGUuRYN\n"))).containsExactly("a=ACGTTNNN");
    }

    @Test
    void theChecksumIsThatOfTheBytesAsGiven() {
        assertThat(Inputs.check(">a\nACGT\n").sha256())
                .isEqualTo("ec93753459551ffadb17f616d5e6bd45de641c045083fac84c4fa223987b232b");
    }

    @Test
    void idsStayAsWritten() {
        assertThat(Inputs.shown(Inputs.read(">gi|1|ref|NC_1.1| phage  x \nAC\n>sp|P1|X\tdesc\nGT\n>a;b=c%20\nTT\n")))
                .containsExactly("gi|1|ref|NC_1.1| phage  x=AC", "sp|P1|X desc=GT", "a;b=c%20=TT");
    }

    @Test
    void headersBeyondAsciiAreKept() {
        assertThat(Inputs.shown(Inputs.read(">é1 Señor 生物\nAC\n"))).containsExactly("é1 Señor 生物=AC");
        byte[] latin = ">x Señor\nAC\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Inputs.shown(Inputs.read(latin))).containsExactly("x Señor=AC");
    }

    @Test
    void aVeryLongHeaderIsRead() {
        String words = "word ".repeat(60_000).strip();
        List<Sequence> read = Inputs.read(">a " + words + "\nACGT\n>b\nAC\n");
        assertThat(read.get(0).description()).isEqualTo(words);
        assertThat(read).extracting(Sequence::id).containsExactly("a", "b");
    }

    @Test
    void splittingLinesAtRandomWidthsChangesNothing() {
        Random random = new Random(42);
        String letters = randomLetters(random, 300_000);
        Sequence whole = Inputs.read(">a\n" + letters + "\n").get(0);
        assertThat(whole.letters(0, whole.length())).isEqualTo(letters.toUpperCase(Locale.ROOT));
        for (int i = 0; i < 10; i++) {
            List<Sequence> read = Inputs.read(">a\n" + split(letters, random, 1 << (2 * i)) + ">z\nA\n");
            assertThat(read.get(0).bases(0, read.get(0).length())).isEqualTo(whole.bases(0, whole.length()));
            assertThat(read.get(0).softMasked()).isEqualTo(whole.softMasked());
        }
    }

    @Test
    void theStreamCanBeOpenedAgainAndLeftEarly() {
        try (SequenceInput input = Inputs.of(TEXT.getBytes(StandardCharsets.UTF_8))) {
            assertThat(input.name()).isEqualTo("test");
            assertThat(input.displayName()).isEqualTo("standard input");
            try (Stream<Sequence> records = input.open()) {
                assertThat(records.findFirst().orElseThrow().id()).isEqualTo("a");
            }
            assertThat(Inputs.shown(Inputs.read(input))).isEqualTo(RECORDS);
            assertThat(Inputs.shown(Inputs.read(input))).isEqualTo(RECORDS);
        }
    }

    private static String randomLetters(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        String alphabet = "ACGTNACGT";
        boolean lower = false;
        for (int i = 0; i < length; i++) {
            lower ^= random.nextInt(500) == 0;
            char letter = alphabet.charAt(random.nextInt(alphabet.length()));
            text.append(lower ? Character.toLowerCase(letter) : letter);
        }
        return text.toString();
    }

    private static String split(String letters, Random random, int widest) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters.length(); ) {
            int end = Math.min(letters.length(), i + 1 + random.nextInt(widest));
            text.append(letters, i, end).append(random.nextBoolean() ? "\n" : "\r\n");
            i = end;
        }
        return text.toString();
    }
}
