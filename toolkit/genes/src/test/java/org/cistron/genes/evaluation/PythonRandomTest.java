package org.cistron.genes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PythonRandomTest {

    @Test
    void drawsWhatPythonDraws() {
        PythonRandom zero = new PythonRandom(0);

        assertThat(IntStream.range(0, 3).mapToDouble(i -> zero.nextDouble()))
                .containsExactly(0.8444218515250481, 0.7579544029403025, 0.420571580830845);
    }

    @Test
    void drawsWholeNumbersAndWeightedIndicesAsPythonDoes() {
        PythonRandom random = new PythonRandom(42);

        assertThat(IntStream.range(0, 8).map(i -> random.nextBelow(1000)))
                .containsExactly(654, 114, 25, 759, 281, 250, 228, 142);
        assertThat(random.nextIndex(List.of(5, 1, 10))).isEqualTo(2);
        assertThat(random.nextBelow(1)).isZero();
        assertThat(random.nextBelow(Integer.MAX_VALUE)).isEqualTo(1268073012);
    }

    @Test
    void seedsOfMoreThanThirtyTwoBitsCountWhole() {
        PythonRandom random = new PythonRandom((1L << 40) + 7);

        assertThat(IntStream.range(0, 5).map(i -> random.nextBelow(100_000)))
                .containsExactly(80439, 97953, 83823, 74762, 92483);
    }

    @Test
    void goesOnPastTheFirstBlockOfWords() {
        PythonRandom random = new PythonRandom(1);

        assertThat(IntStream.range(0, 2000)
                        .mapToDouble(i -> random.nextDouble())
                        .skip(1999))
                .containsExactly(0.4499663746974547);
    }

    @Test
    void fragmentsLieOnContigsThatAreLongEnough() {
        List<Fragment> fragments = new FragmentCutter().cut(Map.of("a", 299, "b", 300, "c", 900), 300, 200, 7);

        assertThat(fragments).hasSize(200).allSatisfy(fragment -> {
            assertThat(fragment.region().contig()).isNotEqualTo("a");
            assertThat(fragment.region().length()).isEqualTo(300);
            assertThat(fragment.region().end()).isLessThanOrEqualTo(900);
            assertThat(Fragment.parse(fragment.name())).contains(fragment);
        });
        assertThat(fragments).anyMatch(fragment -> fragment.name().equals("b_1_300"));
        assertThatThrownBy(() -> new FragmentCutter().cut(Map.of("a", 299), 300, 1, 7))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
