package org.cistron.proteins.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.RandomProteins;
import org.junit.jupiter.api.Test;

class SameProteinTest {
    private final RandomProteins random = new RandomProteins(21);
    private final String letters = random.protein("", 400).letters(0, 400);

    @Test
    void aQueryWithUnknownResiduesIsFoundAgain() {
        String unknown = letters.substring(0, 100) + "XXXXX" + letters.substring(105);
        assertThat(isQuery(unknown, unknown)).isTrue();
        assertThat(isQuery(unknown, letters)).isTrue();
        assertThat(isQuery(letters, unknown)).isTrue();
    }

    @Test
    void anEndOfPoorCompositionThatIsTrimmedOffDoesNotHideIt() {
        String tail = "GSGSGSGGSGSGGGSGSGSS".repeat(25);
        assertThat(isQuery(letters + tail, letters + tail)).isTrue();
        assertThat(isQuery(tail + letters + tail, tail + letters + tail)).isTrue();
    }

    @Test
    void formsAndFragmentsOfItAreItself() {
        String skipped = letters.substring(0, 200) + letters.substring(230);
        assertThat(isQuery(letters, skipped)).isTrue();
        assertThat(isQuery(letters, letters.substring(150, 250))).isTrue();
        assertThat(isQuery(letters, random.protein("", 60).letters(0, 60) + letters))
                .isTrue();
    }

    @Test
    void oneDifferenceMakesAHomologOfAProteinOfFourHundred() {
        char other = letters.charAt(200) == 'W' ? 'C' : 'W';
        assertThat(isQuery(letters, letters.substring(0, 200) + other + letters.substring(201)))
                .isFalse();
    }

    @Test
    void aSharedDomainAloneDoesNot() {
        String domain = letters.substring(0, 100);
        String one = domain + random.protein("", 300).letters(0, 300);
        assertThat(isQuery(letters, one)).isFalse();
    }

    private static boolean isQuery(String query, String target) {
        Optional<Homolog> found = new HomologSearch(
                        new ProteinIndex(List.of(Protein.of("t", target))), SearchOptions.defaults())
                .homologs(Protein.of("q", query)).stream().findFirst();
        assertThat(found).isPresent();
        return found.get().isQuery();
    }
}
