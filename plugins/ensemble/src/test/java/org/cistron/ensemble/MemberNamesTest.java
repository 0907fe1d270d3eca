package org.cistron.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNamesTest {

    @Test
    void eachSituationHasItsOwnMembers() {
        MemberNames names = new MemberNames("s", "hmm, tcn/tcn-universal,late/,/early");
        assertThat(names.names(Situation.ADAPTED)).containsExactly("hmm", "tcn", "late");
        assertThat(names.names(Situation.UNIVERSAL)).containsExactly("hmm", "tcn-universal", "early");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/hmm", "hmm/", "hmm,hmm", "a/hmm,b/hmm"})
    void somethingMustBeWeighedInEachSituation(String text) {
        assertThatThrownBy(() -> new MemberNames("ensemble.members", text))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("ensemble.members is '" + text + "', expected");
    }

    @Test
    void theFullEnsembleHasAllThatTheQuickOneHas() {
        EnsembleConfiguration defaults = EnsembleConfiguration.defaults();
        for (Situation situation : Situation.values()) {
            assertThat(defaults.complete().names(situation))
                    .containsAll(defaults.quick().names(situation))
                    .hasSizeGreaterThan(defaults.quick().names(situation).size());
        }
    }
}
