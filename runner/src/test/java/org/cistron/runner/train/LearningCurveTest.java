package org.cistron.runner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearningCurveTest {
    @Test
    void tableHasWholeNumbersWholeAndOthersRounded() {
        LearningCurve curve = new LearningCurve();
        curve.add(row("step", 12_345_678, "loss", 1 / 3.0));
        curve.add(row("step", 12_345_679, "loss", Double.NaN));
        curve.add(row("step", 12_345_680, "loss", -1e-12 / 3));
        assertThat(CurveTable.of(curve)).isEqualTo("""
                        step\tloss
                        12345678\t0.3333333
                        12345679\tNaN
                        12345680\t-3.333333E-13
                        """);
    }

    @Test
    void lastRowLeavesOutWhatIsNotFinite() {
        LearningCurve curve = new LearningCurve();
        assertThat(curve.last()).isEmpty();
        curve.add(row("loss", 1, "score", 2));
        curve.add(row("loss", Double.POSITIVE_INFINITY, "score", 93.25));
        assertThat(curve.last()).containsExactly(Map.entry("score", new BigDecimal("93.25")));
    }

    @Test
    void rowsOfOtherColumnsAreRefused() {
        LearningCurve curve = new LearningCurve();
        refused(curve, Map.of(), "one or more columns");
        refused(curve, Map.of("a\tb", 1.0), "without control characters");
        curve.add(row("epoch", 1, "loss", 2));
        refused(curve, row("loss", 2, "epoch", 1), "[epoch, loss], in this order");
        refused(curve, Map.of("epoch", 1.0), "[epoch, loss], in this order");
        Map<String, Double> missing = row("epoch", 2, "loss", 0);
        missing.put("loss", null);
        refused(curve, missing, "a figure for each");
        assertThat(curve.size()).isEqualTo(1);
    }

    private static void refused(LearningCurve curve, Map<String, Double> row, String words) {
        assertThatThrownBy(() -> curve.add(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    private static Map<String, Double> row(String first, double value, String second, double other) {
        Map<String, Double> row = new LinkedHashMap<>();
        row.put(first, value);
        row.put(second, other);
        return row;
    }
}
