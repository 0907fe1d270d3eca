package org.cistron.io.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineReaderTest {
    @TempDir
    private Path folder;

    @Test
    void linesOfAnyLengthAndAlphabetComeWhole() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            List<String> lines = new ArrayList<>();
            for (int count = 1 + random.nextInt(20); count > 0; count--) {
                String letter = List.of("a", "\u00e9", "\u4e2d", "").get(random.nextInt(4));
                lines.add(letter.repeat(random.nextInt(random.nextInt(8) == 0 ? 200_000 : 100)) + "|");
            }
            String end = random.nextBoolean() ? "\n" : "\r\n";
            String text = String.join(end, lines) + (random.nextBoolean() ? end : "");

            assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(lines);
        }
    }

    @Test
    void blankLinesCountAndALineEndAtTheEndBeginsNoLine() {
        assertThat(read("\n\na\n".getBytes(StandardCharsets.UTF_8))).containsExactly("", "", "a");
        assertThat(read("\uFEFF\n".getBytes(StandardCharsets.UTF_8))).containsExactly("");
        assertThat(read("\uFEFF\r\n\r".getBytes(StandardCharsets.UTF_8))).containsExactly("", "");
    }

    @Test
    void aByteThatIsNotUtf8IsToldByItsLine() {
        assertThatThrownBy(() -> read(new byte[] {'a', '\n', 'b', (byte) 0xE9, '\n'}))
                .hasMessageContaining(":2: found bytes that are not UTF-8");
    }

    private List<String> read(byte[] bytes) {
        List<String> read = new ArrayList<>();
        try (LineReader lines = LineReader.open(TextFiles.write(folder.resolve("a"), bytes))) {
            while (lines.advance()) {
                read.add(lines.line());
                assertThat(lines.number()).isEqualTo(read.size());
            }
        }
        return read;
    }
}
