package org.cistron.genes.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    private static final String TABLE = """
            # words
            gene\tlength\t90\t900
            gene\t-2\t-3\t-1
            gene\t5\t2\t3
            start\tlength\t1
            start\t0\t0.5
            start\t4\t4
            """;

    private static Calibration read(String table) throws IOException {
        return new CalibrationReader("c.tsv", "Measure again.")
                .read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        Calibration one = read(TABLE);
        byte[] bytes = CalibrationWriter.write(one);
        Calibration again = read(new String(bytes, StandardCharsets.UTF_8));
        assertThat(CalibrationWriter.write(again)).isEqualTo(bytes);
        for (double logOdds = -5; logOdds < 8; logOdds += 0.37) {
            assertThat(again.gene(logOdds, 300)).isEqualTo(one.gene(logOdds, 300));
            assertThat(again.start(logOdds)).isEqualTo(one.start(logOdds));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gene_-2_-3_-1 | gene_-2_-3 | c.tsv:3: found 3 columns, expected 4",
                "gene_5_2_3 | gene_5_x_3 | c.tsv:4: found 'x', expected a number",
                "gene_5_2_3 | gene_5_NaN_3 | c.tsv:4: found 'NaN', expected a finite number",
                "gene_5_2_3 | gene_5_-9_3 | found a logit at log-odds 5.0 below that at -2.0",
                "gene_length_90_900 | gene_length_90_90.5 | c.tsv:2: found the length 90.5",
                "gene_length_90_900 | gene_90_900 | c.tsv:2: found no lengths on the first line of gene",
                "start_0_0.5 | stop_0_0.5 | c.tsv:6: found 'stop', expected gene or start",
            })
    void damageIsRefusedWithLineAndRemedy(String whole, String damaged, String message) {
        String table = TABLE.replace(whole.replace('_', '\t'), damaged.replace('_', '\t'));
        assertThat(table).isNotEqualTo(TABLE);
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Measure again.");
    }

    @Test
    void aTableCutShortIsRefused() {
        assertThatThrownBy(() -> read(TABLE.substring(0, TABLE.indexOf("start\t0"))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("without logits of start");
        assertThatThrownBy(() -> read("")).isInstanceOf(InputException.class);
    }

    @Test
    void noneLeavesLogOddsAsTheyAre() {
        for (double logOdds : new double[] {-40, -3, 0, 0.5, 20}) {
            double expected = 1 / (1 + Math.exp(-logOdds));
            assertThat(Calibration.none().gene(logOdds, 200)).isCloseTo(expected, within(1e-12));
            assertThat(Calibration.none().start(logOdds)).isCloseTo(expected, within(1e-12));
        }
        assertThat(Calibration.none().start(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void theStandardOneRisesFromHardlyToAlmostSurely() {
        Calibration standard = Calibration.standard();
        for (int length : new int[] {90, 200, 1000}) {
            assertThat(standard.gene(-12, length)).isLessThan(0.05);
            assertThat(standard.gene(40, length)).isBetween(0.95, 1.0);
            assertThat(standard.gene(18, length)).isGreaterThan(standard.gene(15, length));
        }
        assertThat(standard.gene(1, 100)).isLessThan(standard.gene(1, 600));
        assertThat(standard.start(0)).isBetween(0.3, 0.9);
        assertThat(standard.start(10)).isGreaterThan(0.95);
    }
}
