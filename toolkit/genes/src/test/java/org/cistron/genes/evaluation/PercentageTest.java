package org.cistron.genes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

    @ParameterizedTest
    @CsvSource({"0.125,0.12", "0.375,0.38", "50.125,50.12", "50.375,50.38", "2.675,2.67", "100,100.00", "0,0.00"})
    void tiesGoToTheEvenDigitAndWhatIsNoTieInBinaryIsNone(double percent, String rounded) {
        assertThat(Percentage.of(percent)).hasToString(rounded);
    }

    @ParameterizedTest
    @CsvSource({"97.5,97.5", "97.55,97.55", "100,100.0", "0,0.0", "10,10.0"})
    void jsonHasAsFewPlacesAsNeededButOne(double percent, String number) {
        assertThat(Percentage.of(percent).shortest().toPlainString()).isEqualTo(number);
    }

    @Test
    void shareOfNothingIsUndefined() {
        assertThat(Percentage.share(0, 0)).isEmpty();
        assertThat(Percentage.share(1, 8).orElseThrow()).hasToString("12.50");
    }
}
