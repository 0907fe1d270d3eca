package org.cistron.report.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.cistron.api.sequence.Sequence;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

final class TwoBitTest {
    /** Reads a file as the format's description has it, and no other way. */
    private static String read(byte[] bytes, int wanted) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getInt()).isEqualTo(0x1A412743);
        assertThat(file.getInt()).isZero();
        int sequences = file.getInt();
        assertThat(file.getInt()).isZero();
        int offset = 0;
        for (int i = 0; i < sequences; i++) {
            file.position(file.position() + 1 + file.get(file.position()));
            int found = file.getInt();
            offset = i == wanted ? found : offset;
        }
        file.position(offset);
        int length = file.getInt();
        int[] unknown = new int[2 * file.getInt()];
        for (int i = 0; i < unknown.length; i++) {
            unknown[i] = file.getInt();
        }
        file.position(file.position() + 8);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append("TCAG".charAt(file.get(file.position() + i / 4) >> (6 - i % 4 * 2) & 3));
        }
        for (int i = 0; i < unknown.length / 2; i++) {
            int start = unknown[i];
            int end = start + unknown[i + unknown.length / 2];
            letters.replace(start, end, "N".repeat(end - start));
        }
        return letters.toString();
    }

    @Test
    void sequencesComeBackLetterByLetter() {
        RandomSequences random = new RandomSequences(3);
        for (int length = 1; length < 40; length++) {
            Sequence first = random.contigWithGaps("a", length, 0.5);
            Sequence second = random.contigWithGaps("b", 50 - length, 0.4);
            TwoBit file = new TwoBit();
            file.add("a", first);
            file.add("longer_name", second);
            assertThat(read(file.bytes(), 0)).isEqualTo(first.letters(0, first.length()));
            assertThat(read(file.bytes(), 1)).isEqualTo(second.letters(0, second.length()));
        }
    }
}
