package org.cistron.proteins.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.RandomProteins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomologSearchTest {
    private final RandomProteins random = new RandomProteins(8);

    @ParameterizedTest
    @CsvSource({"0.9,100", "0.7,100", "0.5,100", "0.4,97", "0.3,80"})
    void plantedRelativesAreFoundAmongStrangers(double identity, int atLeast) {
        List<Protein> queries = new ArrayList<>();
        List<Protein> targets = strangers(500);
        for (int i = 0; i < 100; i++) {
            Protein query = random.protein("q" + i, 250);
            queries.add(query);
            targets.add(random.containing("of q" + i, random.relative("", query, identity, 0.01), 100, 100));
        }
        HomologSearch search = search(targets);
        int found = 0;
        for (Protein query : queries) {
            for (Homolog homolog : search.homologs(query)) {
                assertThat(homolog.target().id()).isEqualTo("of " + query.id());
                assertThat(homolog.identity()).isBetween(identity - 0.15, identity + 0.15);
                found++;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void theAlignmentCoversWhatIsShared() {
        Protein domain = random.protein("", 200);
        Protein target = random.containing("t", domain, 300, 50);
        Homolog homolog = search(List.of(target))
                .homologs(random.containing("q", domain, 100, 100))
                .get(0);
        assertThat(homolog.alignment().queryStart()).isBetween(90, 100);
        assertThat(homolog.alignment().targetEnd()).isBetween(500, 510);
        assertThat(homolog.queryCoverage()).isBetween(0.5, 0.55);
        assertThat(homolog.targetCoverage()).isBetween(200 / 550.0, 220 / 550.0);
        assertThat(homolog.isQuery()).isFalse();
    }

    @Test
    void theBestComeFirstThenByNameAndNoMoreThanAskedFor() {
        Protein query = random.protein("q", 200);
        List<Protein> targets = strangers(50);
        for (int i = 0; i < 20; i++) {
            targets.add(random.relative("r" + i, query, 0.4 + 0.03 * i, 0));
        }
        targets.add(Protein.of("same b", query.letters(0, 200)));
        targets.add(Protein.of("same a", query.letters(0, 200)));
        List<Homolog> homologs = search(targets).homologs(query);
        assertThat(homologs).hasSize(22);
        assertThat(homologs).extracting(homolog -> homolog.target().id()).startsWith("same a", "same b");
        assertThat(homologs).extracting(Homolog::isQuery).startsWith(true, true, false);
        assertThat(homologs).isSortedAccordingTo((a, b) -> Double.compare(a.eValue(), b.eValue()));
        assertThat(homologs).allMatch(homolog -> homolog.eValue() <= 1e-3);
        List<Homolog> five = new HomologSearch(new ProteinIndex(targets), new SearchOptions(1e-3, 5)).homologs(query);
        assertThat(described(five)).isEqualTo(described(homologs.subList(0, 5)));
    }

    @Test
    void theOrderOfTargetsAndTheNumberOfThreadsMakeNoDifference() {
        String repeat = random.protein("", 40).letters(0, 40);
        List<Protein> queries = new ArrayList<>();
        List<Protein> targets = strangers(100);
        for (int i = 0; i < 12; i++) {
            queries.add(random.containing("q" + i, Protein.of("", repeat.repeat(i)), 20 * i, 100));
            targets.add(random.relative("r" + i, queries.get(i), 0.7, 0.02));
        }
        HomologSearch search = search(targets);
        List<String> one =
                queries.stream().map(q -> described(search.homologs(q))).toList();
        List<String> many =
                queries.parallelStream().map(q -> described(search.homologs(q))).toList();
        assertThat(many).isEqualTo(one);
        List<Protein> turned = new ArrayList<>(targets);
        Collections.reverse(turned);
        HomologSearch other = search(turned);
        assertThat(queries.stream().map(q -> described(other.homologs(q))).toList())
                .isEqualTo(one);
    }

    @Test
    void hostileProteinsNeitherFailNorHide() {
        Protein domain = random.protein("", 150);
        Protein odd = Protein.of("odd", domain.letters(0, 75) + "UOBZJX*" + domain.letters(75, 150));
        List<Protein> targets = new ArrayList<>(List.of(
                Protein.of("empty", ""),
                Protein.of("one", "M"),
                Protein.of("x", "X".repeat(500)),
                Protein.of("stops", "*".repeat(500)),
                Protein.of("q", "Q".repeat(500)),
                Protein.of("z", "BZJUO".repeat(100)),
                Protein.of("empty too", ""),
                odd));
        HomologSearch search = search(targets);
        for (Protein target : targets.subList(0, 4)) {
            assertThat(search.homologs(target)).isEmpty();
        }
        assertThat(search.homologs(odd)).extracting(h -> h.target().id()).containsExactly("odd");
        assertThat(search.homologs(domain)).extracting(h -> h.target().id()).containsExactly("odd");
        search.homologs(targets.get(4));
        search.homologs(targets.get(5));
        assertThat(search(List.of()).homologs(domain)).isEmpty();
    }

    @Test
    void longProteinsAreSearchedInPartsThatHideNothing() {
        Protein domain = random.protein("d", 60);
        HomologSearch search = search(List.of(domain));
        for (int before = 430; before < 530; before += 7) {
            Protein query = random.containing("q", random.relative("", domain, 0.9, 0), before, 600);
            assertThat(search.homologs(query)).hasSize(1);
        }
    }

    /** The domain that is most alike is paired with the wrong copy: the alignment of the whole goes through another. */
    @Test
    void aBetterMatchOffTheBestPathDoesNotHideIt() {
        Protein domain = random.protein("", 80);
        Protein rest = random.protein("", 300);
        Protein query = Protein.of("q", domain.letters(0, 80) + rest.letters(0, 300));
        Protein target = Protein.of(
                "t",
                random.relative("", domain, 0.5, 0).letters(0, 80)
                        + random.relative("", rest, 0.5, 0.05).letters(0, 250)
                        + domain.letters(0, 50));
        Homolog homolog = search(List.of(target)).homologs(query).get(0);
        assertThat(homolog.alignment().targetStart()).isLessThan(10);
        assertThat(homolog.queryCoverage()).isGreaterThan(0.75);
    }

    @Test
    void repeatsOfLowComplexityAreNoHomologs() {
        List<Protein> targets = strangers(50);
        for (int i = 0; i < 50; i++) {
            targets.add(random.containing("t" + i, Protein.of("", "Q".repeat(60)), 100, 100));
        }
        Protein query = random.containing("query", Protein.of("", "Q".repeat(60)), 100, 100);
        assertThat(search(targets).homologs(query)).isEmpty();
    }

    @Test
    void limitsThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> new SearchOptions(0, 1)).hasMessageContaining("E-value 0");
        assertThatThrownBy(() -> new SearchOptions(Double.NaN, 1)).hasMessageContaining("E-value NaN");
        assertThatThrownBy(() -> new SearchOptions(1, 0)).hasMessageContaining("0 targets");
    }

    private static HomologSearch search(List<Protein> targets) {
        return new HomologSearch(new ProteinIndex(targets), SearchOptions.defaults());
    }

    private List<Protein> strangers(int count) {
        List<Protein> strangers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strangers.add(random.protein("s" + i, 100 + random.below(400)));
        }
        return strangers;
    }

    private static String described(List<Homolog> homologs) {
        StringBuilder text = new StringBuilder();
        for (Homolog homolog : homologs) {
            text.append(homolog.target().id())
                    .append(homolog.score())
                    .append(homolog.alignment().queryStart())
                    .append(homolog.alignment().targetEnd())
                    .append(homolog.alignment().identities())
                    .append('\n');
        }
        return text.toString();
    }
}
