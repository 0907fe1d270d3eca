package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbabilityClassTest {

    @ParameterizedTest
    @CsvSource({
        "1, LIKELY",
        "0.99, LIKELY",
        "0.95, LIKELY",
        "0.8, PROBABLE",
        "0.5, POSSIBLE",
        "0.49999, DOUBTFUL",
        "0, DOUBTFUL",
        "NaN, UNKNOWN"
    })
    void aClassBeginsAtItsLeastProbability(double probability, ProbabilityClass expected) {
        assertThat(ProbabilityClass.of(probability)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"LIKELY,false", "PROBABLE,false", "POSSIBLE,true", "DOUBTFUL,true", "UNKNOWN,false"})
    void whatIsBelowFourFifthsIsUnsure(ProbabilityClass sureness, boolean unsure) {
        assertThat(sureness.unsure()).isEqualTo(unsure);
    }
}
