package org.cistron.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationRuleTest {

    @ParameterizedTest
    @CsvSource({
        "p.Trp122*, p.Trp122Ter",
        "c.-8delC, c.-8del",
        "n.1278delAinsTC, n.1278delinsTC",
        "n.160dupT, n.160dup",
        "p.Arg97fs, p.Arg97ProfsTer23",
        "p.Arg97fs, p.Arg97fs",
        "p.Ter559Glnext*?, p.Ter559GlnextTer14",
        "p.Ter628ext*?, p.Ter628ArgextTer?"
    })
    void notationAloneMakesNoDifference(String catalogue, String cistron) {
        assertThat(same(catalogue, cistron)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "p.Trp122*, p.Trp123Ter",
        "p.Trp122*, p.Trp122fs",
        "c.-8delC, c.-7del",
        "c.-8delC, n.-8del",
        "n.160_161insT, n.160dup",
        "p.Arg97fs, p.Arg98ProfsTer23",
        "p.Arg97fs, p.Arg97Ter",
        "p.Ter559Glnext*?, p.Ter559ArgextTer14",
        "p.Ter559Glnext*?, p.Ter559extTer14",
        "p.Ala12del, ."
    })
    void everyOtherDifferenceCounts(String catalogue, String cistron) {
        assertThat(same(catalogue, cistron)).isFalse();
    }

    @Test
    void examplesAreOfTheirRuleAlone() {
        for (NotationRule rule : NotationRule.values()) {
            List<NotationRule> concerned = Arrays.stream(NotationRule.values())
                    .filter(any -> any.concerns(rule.catalogue()))
                    .toList();
            assertThat(concerned).containsExactly(rule);
            assertThat(same(rule.catalogue(), rule.cistron())).isTrue();
        }
    }

    private static boolean same(String catalogue, String cistron) {
        return NotationRule.same(HgvsName.parse(catalogue).orElseThrow(), cistron);
    }
}
