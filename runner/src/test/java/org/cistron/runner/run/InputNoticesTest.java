package org.cistron.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.io.sequence.InputSummary;
import org.cistron.io.sequence.SequenceFormat;
import org.junit.jupiter.api.Test;

class InputNoticesTest {

    private static InputSummary summary(long ambiguous, long uracil) {
        return new InputSummary(SequenceFormat.FASTQ, 2000, 300_000, 150, ambiguous, uracil, 0, "");
    }

    @Test
    void whatWasReadAsItStandsIsNotSpokenOf() {
        assertThat(InputNotices.of(summary(0, 0), 0)).isEmpty();
    }

    @Test
    void whatWasChangedIsCounted() {
        assertThat(InputNotices.of(summary(1, 2), 1000))
                .containsExactly(
                        "1 of 300,000 nucleotides are IUPAC codes for several (R, Y, ...) and were read as N.",
                        "2 of 300,000 nucleotides are U and were read as T.",
                        "1,000 of 2,000 reads have the id of an earlier read, as mates of a pair do: _2 (_3, ...) was put"
                                + " behind the id.");
    }
}
