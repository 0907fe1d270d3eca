package org.cistron.neural.masked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WindowCourseTest {
    private static final int LENGTH = 10;
    private static final int ROUNDS = 40;

    @Test
    void inEachRoundEverySequenceIsSeenAndOverRoundsEveryPlace() {
        List<byte[]> sequences = sequences();
        WindowCourse course = new WindowCourse(Alphabet.DNA, sequences, LENGTH, 1);
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<byte[]> windows = course.windows(round, course.size());
            assertThat(windows).hasSize(course.size());
            windows.forEach(window -> seen.add(Arrays.toString(window)));
        }
        for (byte[] sequence : sequences) {
            for (int place = 0; place < sequence.length; place++) {
                String wanted = holds(sequence, place);
                assertThat(seen).anyMatch(window -> window.contains(wanted));
            }
        }
    }

    @Test
    void aStepsWindowsDoNotDependOnWhatWasAskedBefore() {
        WindowCourse course = new WindowCourse(Alphabet.DNA, sequences(), LENGTH, 1);
        List<byte[]> first = course.windows(17, 3);
        course.windows(2, 3);
        assertThat(course.windows(17, 3)).usingRecursiveComparison().isEqualTo(first);
        assertThat(new WindowCourse(Alphabet.DNA, sequences(), LENGTH, 1).windows(17, 3))
                .usingRecursiveComparison()
                .isEqualTo(first);
    }

    @Test
    void outsideOfASequenceThereIsNothing() {
        byte[] cut = WindowBatch.cut(Alphabet.DNA, new byte[] {0, 1, 2}, -2, 6);
        byte outside = Alphabet.DNA.outside();
        assertThat(cut).containsExactly(outside, outside, outside, 0, 1, 2, outside, outside);
        assertThat(WindowBatch.cut(Alphabet.DNA, new byte[] {0, 1, 2}, 50, 2)).containsOnly(outside);
        assertThat(WindowBatch.cut(Alphabet.DNA, new byte[] {0, 1, 2}, 1, 1)).containsExactly(0, 1, 2);
    }

    /** Two neighbours that the sequence alone has, as they stand in a window. */
    private static String holds(byte[] sequence, int place) {
        int from = Math.min(place, sequence.length - 2);
        return sequence[from] + ", " + sequence[from + 1];
    }

    private static List<byte[]> sequences() {
        Random random = new Random(1);
        List<byte[]> sequences = new ArrayList<>();
        for (int length : new int[] {3, 10, 11, 57}) {
            byte[] sequence = new byte[length];
            for (int i = 0; i < length; i++) {
                sequence[i] = (byte) random.nextInt(4);
            }
            sequences.add(sequence);
        }
        return sequences;
    }
}
