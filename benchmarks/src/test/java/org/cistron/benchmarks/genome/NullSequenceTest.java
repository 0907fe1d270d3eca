package org.cistron.benchmarks.genome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

class NullSequenceTest {

    private static AnnotatedCds call(int start, int end) {
        return new AnnotatedCds(
                "c", List.of(new Region("c", start, end)), List.of(0), Strand.FORWARD, 1, true, false, Map.of());
    }

    @Test
    void onlyCallsThatLieMostlyInTheNullPartCount() {
        Annotation calls =
                new Annotation(List.of(call(0, 90), call(900, 1050), call(980, 1070), call(1500, 1800)), Map.of());
        assertThat(new NullSequence(Path.of("x"), 3, 1000, 1000).calls(calls)).isEqualTo(2);
        assertThat(new NullSequence(Path.of("x"), 3, 0, 2000).calls(calls)).isEqualTo(4);
    }
}
