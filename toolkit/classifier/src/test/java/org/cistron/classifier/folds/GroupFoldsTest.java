package org.cistron.classifier.folds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupFoldsTest {
    private static final List<String> GROUPS = groups();

    @Test
    void noGroupIsInTwoFolds() {
        int[] folds = GroupFolds.of(GROUPS, 5, 1);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < folds.length; i++) {
            seen.putIfAbsent(GROUPS.get(i), folds[i]);
            assertThat(folds[i]).isEqualTo(seen.get(GROUPS.get(i)));
        }
        assertThat(seen).hasSize(60);
    }

    @Test
    void foldsAreAboutEquallyLarge() {
        int[] cases = new int[5];
        for (int fold : GroupFolds.of(GROUPS, 5, 1)) {
            cases[fold]++;
        }
        for (int count : cases) {
            assertThat(count).isBetween(GROUPS.size() / 5 - 3, GROUPS.size() / 5 + 3);
        }
    }

    @Test
    void theOrderOfTheCasesDoesNotMatter() {
        List<String> shuffled = new ArrayList<>(GROUPS);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(byGroup(shuffled, 7)).isEqualTo(byGroup(GROUPS, 7));
    }

    @Test
    void anotherSeedGivesOtherFolds() {
        assertThat(GroupFolds.of(GROUPS, 5, 2)).isNotEqualTo(GroupFolds.of(GROUPS, 5, 1));
    }

    @Test
    void asManyGroupsAsFoldsAreOneEach() {
        assertThat(GroupFolds.of(List.of("a", "b", "c"), 3, 1)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void fewerGroupsThanFoldsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupFolds.of(List.of("a", "a", "b"), 3, 1))
                .withMessage("found 3 folds of 2 groups, expected 2 folds or more and as many groups");
    }

    private static Map<String, Integer> byGroup(List<String> groups, long seed) {
        int[] folds = GroupFolds.of(groups, 5, seed);
        Map<String, Integer> byGroup = new HashMap<>();
        for (int i = 0; i < folds.length; i++) {
            byGroup.put(groups.get(i), folds[i]);
        }
        return byGroup;
    }

    /** Sixty groups, of one case to sixty. */
    private static List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int group = 1; group <= 60; group++) {
            groups.addAll(Collections.nCopies(group, "gene" + group));
        }
        Collections.shuffle(groups, new Random(5));
        return groups;
    }
}
