package org.cistron.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextOutputTest {

    private static String written(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TextOutput text = new TextOutput(bytes)) {
            content.to(text);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private interface Content {
        void to(TextOutput text) throws IOException;
    }

    @Test
    void wholeNumbersAreWrittenAsJavaWritesThem() throws IOException {
        for (long number : new long[] {0, 7, 10, 99, 100, 4_641_652, Long.MAX_VALUE, -1, Long.MIN_VALUE}) {
            assertThat(written(text -> text.number(number))).isEqualTo(Long.toString(number));
        }
    }

    @Test
    void paddedNumbersAreAsFormatWritesThem() throws IOException {
        for (long number : new long[] {0, 1, 9, 10, 11, 61, 99_999, 123_456_789, 12_345_678_901L}) {
            assertThat(written(text -> text.padded(number, 9))).isEqualTo(String.format("%9d", number));
        }
    }

    @Test
    void decimalsAreRoundedHalfUpAwayFromZero() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double number = random.nextInt(2_000_000) / 1024.0 - 900;
            String exact =
                    new BigDecimal(number).setScale(4, RoundingMode.HALF_UP).toPlainString();
            assertThat(TextOutput.rounded(number, 4)).isEqualTo(exact);
        }
    }

    @Test
    void zeroHasNoSignAndWhatIsNotFiniteIsNamed() {
        assertThat(TextOutput.rounded(-0.001, 2)).isEqualTo("0.00");
        assertThat(TextOutput.rounded(-0.006, 2)).isEqualTo("-0.01");
        assertThat(TextOutput.rounded(0.99999, 4)).isEqualTo("1.0000");
        assertThat(TextOutput.rounded(Double.NaN, 2)).isEqualTo("NaN");
        assertThat(TextOutput.rounded(Double.POSITIVE_INFINITY, 2)).isEqualTo("Inf");
        assertThat(TextOutput.rounded(Double.NEGATIVE_INFINITY, 2)).isEqualTo("-Inf");
        assertThat(TextOutput.rounded(-1e300, 2)).isEqualTo("-1.0E300");
    }

    @Test
    void numbersDoNotFollowTheLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written(text -> text.number(1234)
                            .letter(' ')
                            .decimal(0.5, 4)
                            .letter(' ')
                            .number(-5)))
                    .isEqualTo("1234 0.5000 -5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void textOfAnyLengthAndScriptIsWhole() throws IOException {
        String text = "plain ".repeat(20_000) + "Å–𝄞 " + "x".repeat(70_000);
        assertThat(written(output -> output.text("head ").text(text).text("tail")))
                .isEqualTo("head " + text + "tail");
    }
}
