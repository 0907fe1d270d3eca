package org.cistron.classifier.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.classifier.cases.NamedPlace.Untranslated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPlaceTest {
    @Test
    void namesTellWhereInTheTranscript() {
        assertThat(NamedPlace.of("NM_1.2:c.123-12dup")).contains(new NamedPlace(Untranslated.NOT, 123, -12));
        assertThat(NamedPlace.of("c.123+5G>A")).contains(new NamedPlace(Untranslated.NOT, 123, 5));
        assertThat(NamedPlace.of("NM_000451.3:c.124-12_124-10del"))
                .contains(new NamedPlace(Untranslated.NOT, 124, -12));
        assertThat(NamedPlace.of("c.-646_-645insTGT")).contains(new NamedPlace(Untranslated.BEFORE, 646, 0));
        assertThat(NamedPlace.of("c.*7A>G")).contains(new NamedPlace(Untranslated.BEHIND, 7, 0));
        assertThat(NamedPlace.of("n.77C>T")).contains(new NamedPlace(Untranslated.NOT, 77, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p.Ser450Leu", "c.?", "frameshift", "c.99999999999999999999A>G", "c.12+99999999999G>A"})
    void whatIsNoPlaceHasNone(String name) {
        assertThat(NamedPlace.of(name)).isEmpty();
    }
}
