package org.cistron.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cistron.api.feature.Window;
import org.junit.jupiter.api.Test;

class FragmentGridTest {

    @Test
    void fragmentsAreOfAllLengthsAndLieOneAfterTheOther() {
        List<Window> windows = FragmentGrid.windows(1_000_000, 1);
        assertThat(windows).isEqualTo(FragmentGrid.windows(1_000_000, 1)).hasSizeBetween(450, 750);
        assertThat(windows).allMatch(window -> window.length() >= 299 && window.length() <= 5_001);
        assertThat(windows.stream().filter(window -> window.length() < 1_200).count())
                .isBetween(windows.size() / 3L, 2L * windows.size() / 3);
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).start())
                    .isBetween(windows.get(i - 1).end() - 1, windows.get(i - 1).end() + 1);
        }
    }

    @Test
    void aLongGenomeIsSkippedThrough() {
        long nucleotides = FragmentGrid.windows(4_000_000, 8).stream()
                .mapToLong(Window::length)
                .sum();
        assertThat(nucleotides).isBetween(350_000L, 650_000L);
    }

    @Test
    void aContigShorterThanAnyFragmentGivesNone() {
        assertThat(FragmentGrid.windows(299, 1)).isEmpty();
        assertThat(FragmentGrid.windows(300, 1)).hasSize(1);
    }
}
