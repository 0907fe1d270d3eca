package org.cistron.proteins.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cistron.proteins.alignment.Alignment;
import org.cistron.proteins.search.Homolog;
import org.cistron.proteins.search.HomologSearch;
import org.cistron.proteins.search.ProteinIndex;
import org.cistron.proteins.search.SearchOptions;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.RandomProteins;
import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.BackgroundFrequencies;
import org.cistron.proteins.substitution.TargetFrequencies;
import org.junit.jupiter.api.Test;

class ProfileBuilderTest {
    private final RandomProteins random = new RandomProteins(9);
    private final ProfileBuilder builder = new ProfileBuilder();

    @Test
    void everyPositionSumsToOneAndNothingIsImpossible() {
        Protein query = random.protein("q", 300);
        ProteinProfile profile = builder.build(query, family(query, 40), HomologSelection.all());
        for (int position = 0; position < 300; position++) {
            assertThat(Arrays.stream(profile.frequencies(position)).sum()).isEqualTo(1, within(1e-9));
            assertThat(Arrays.stream(profile.probabilities(position)).sum()).isEqualTo(1, within(1e-9));
            assertThat(profile.probabilities(position)).doesNotContain(0.0);
            assertThat(profile.relativeEntropy(position)).isBetween(0.0, 6.3);
            assertThat(profile.effectiveNumber(position)).isBetween(1.0, 21.0);
            for (int residue = 0; residue < Residues.STANDARD; residue++) {
                double odds = profile.probabilities(position)[residue] / BackgroundFrequencies.of(residue);
                assertThat(Math.pow(2, profile.logOdds(position)[residue])).isEqualTo(odds, within(1e-9));
            }
        }
    }

    @Test
    void theOrderOfHomologsMakesNoDifference() {
        Protein query = random.protein("q", 200);
        List<Homolog> homologs = new ArrayList<>(family(query, 30));
        ProteinProfile profile = builder.build(query, homologs, HomologSelection.all());
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(homologs, new Random(round));
            ProteinProfile other = builder.build(query, homologs, HomologSelection.all());
            for (int position = 0; position < query.length(); position++) {
                assertThat(other.frequencies(position)).isEqualTo(profile.frequencies(position));
                assertThat(other.logOdds(position)).isEqualTo(profile.logOdds(position));
                assertThat(other.effectiveNumber(position)).isEqualTo(profile.effectiveNumber(position));
                assertThat(other.highestIdentities(position)).isEqualTo(profile.highestIdentities(position));
            }
        }
    }

    /** Ten copies of one sequence must not outvote two others; the weights are those of the published formula. */
    @Test
    void copiesShareAWeight() {
        Protein query = Protein.of("q", "ACDEF");
        List<Homolog> homologs = new ArrayList<>();
        for (int copy = 0; copy < 9; copy++) {
            homologs.add(paired(query, "ACDEF"));
        }
        homologs.add(paired(query, "WCDKF"));
        ProteinProfile profile = builder.build(query, homologs, HomologSelection.all());
        double[] first = profile.frequencies(0);
        assertThat(first[Residues.code('A')]).isEqualTo(0.5, within(1e-12));
        assertThat(first[Residues.code('W')]).isEqualTo(0.5, within(1e-12));
        assertThat(profile.frequencies(1)[Residues.code('C')]).isEqualTo(1, within(1e-12));
        assertThat(profile.effectiveNumber(0)).isEqualTo(7 / 5.0, within(1e-12));
    }

    @Test
    void weightsOfAReducedAlignmentSumToOne() {
        Protein query = random.protein("q", 120);
        List<AlignedRow> rows = family(query, 25).stream()
                .map(AlignedRow::of)
                .filter(row -> row.start() <= 60 && row.end() > 60)
                .toList();
        double[] weights = new ReducedAlignment(rows).weights();
        assertThat(weights).hasSizeGreaterThan(10);
        assertThat(Arrays.stream(weights).sum()).isEqualTo(1, within(1e-12));
        assertThat(Arrays.stream(weights).min().orElseThrow()).isGreaterThan(0);
    }

    @Test
    void aColumnOfOneResidueIsCertainAndTheMoreSoTheMoreRowsThereAre() {
        Protein query = random.protein("q", 100);
        double before = 0;
        for (int size : new int[] {0, 3, 30}) {
            List<Homolog> homologs = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                String letters = random.relative("", query, 0.4, 0).letters(0, 100);
                homologs.add(paired(query, letters.substring(0, 50) + query.letters(50, 51) + letters.substring(51)));
            }
            ProteinProfile profile = builder.build(query, homologs, HomologSelection.all());
            byte kept = query.residue(50);
            assertThat(profile.frequencies(50)[kept]).isEqualTo(1, within(1e-12));
            assertThat(profile.probabilities(50)[kept]).isGreaterThan(before);
            before = profile.probabilities(50)[kept];
            assertThat(profile.alignedHomologs(50)).isEqualTo(size);
        }
    }

    @Test
    void withoutHomologsAProfileIsTheSubstitutionMatrix() {
        Protein query = random.protein("q", 50);
        ProteinProfile profile = builder.build(query, List.of(), HomologSelection.all());
        TargetFrequencies targets = new TargetFrequencies();
        for (int position = 0; position < 50; position++) {
            for (int residue = 0; residue < Residues.STANDARD; residue++) {
                assertThat(profile.probabilities(position)[residue])
                        .isEqualTo(targets.conditional(residue, query.residue(position)), within(1e-12));
            }
            assertThat(profile.alignedHomologs(position)).isZero();
            assertThat(profile.gapFraction(position)).isZero();
            assertThat(profile.highestIdentities(position)).containsOnly(0);
        }
    }

    @Test
    void countsAreOfThoseThatReachThePosition() {
        Protein query = Protein.of("q", "MKTAYIAKQR");
        Homolog whole = paired(query, "MKTAYLAKQR");
        Homolog gapped = homolog(query, "TAYKQ", 2, 0, 1, 2, Alignment.GAP, Alignment.GAP, 3, 4);
        ProteinProfile profile = builder.build(query, List.of(whole, gapped), HomologSelection.all());
        assertThat(positions(profile).map(profile::alignedHomologs)).containsExactly(1, 1, 2, 2, 2, 1, 1, 2, 2, 1);
        assertThat(positions(profile).mapToDouble(profile::gapFraction))
                .containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.5, 0.0, 0.0, 0.0);
        double[] highest = profile.highestIdentities(5);
        double[] similar = profile.highestSimilarIdentities(5);
        assertThat(highest[Residues.code('L')]).isEqualTo(0.9);
        assertThat(highest[Residues.code('V')]).isZero();
        assertThat(similar[Residues.code('V')]).isEqualTo(0.9);
        assertThat(similar[Residues.code('D')]).isZero();
        assertThat(profile.highestIdentities(3)[Residues.code('A')]).isEqualTo(0.9);
    }

    @Test
    void theCallerChoosesTheHomologs() {
        Protein query = random.protein("q", 200);
        List<Homolog> homologs = new ArrayList<>(family(query, 20));
        homologs.add(paired(query, query.letters(0, 200)));
        ProteinProfile others = builder.build(query, homologs, HomologSelection.others());
        assertThat(positions(others).map(others::alignedHomologs).max().orElseThrow())
                .isEqualTo(20);
        assertThat(highest(others)).isLessThan(1);
        ProteinProfile close =
                builder.build(query, homologs, HomologSelection.others().and(HomologSelection.identityAtLeast(0.999)));
        assertThat(positions(close).map(close::alignedHomologs)).containsOnly(0);
        assertThat(highest(builder.build(query, homologs, HomologSelection.all())))
                .isEqualTo(1);
    }

    @Test
    void hostileQueriesHaveProfilesToo() {
        for (String letters : new String[] {"", "M", "X", "XXXXX", "UOBZJX*", "MKX*"}) {
            Protein query = Protein.of("q", letters);
            List<Homolog> homologs = letters.isEmpty() ? List.of() : List.of(paired(query, "X".repeat(query.length())));
            ProteinProfile profile = builder.build(query, homologs, HomologSelection.all());
            for (int position = 0; position < query.length(); position++) {
                assertThat(Arrays.stream(profile.probabilities(position)).sum()).isEqualTo(1, within(1e-9));
                assertThat(profile.alignedHomologs(position)).isZero();
                if (query.residue(position) >= Residues.STANDARD) {
                    assertThat(profile.relativeEntropy(position)).isLessThan(0.01);
                }
            }
        }
    }

    private static double highest(ProteinProfile profile) {
        return positions(profile)
                .mapToObj(profile::highestIdentities)
                .flatMapToDouble(Arrays::stream)
                .max()
                .orElseThrow();
    }

    private List<Homolog> family(Protein query, int size) {
        List<Protein> relatives = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            relatives.add(random.relative("r" + i, query, 0.5 + 0.4 * i / size, 0.02));
        }
        return new HomologSearch(new ProteinIndex(relatives), SearchOptions.defaults()).homologs(query);
    }

    private static Homolog paired(Protein query, String letters) {
        return homolog(query, letters, 0, IntStream.range(0, letters.length()).toArray());
    }

    private static Homolog homolog(Protein query, String letters, int start, int... positions) {
        Protein target = Protein.of(letters, letters);
        return new Homolog(query, target, Alignment.of(query, target, start, positions), 50, 23, 1e-5);
    }

    private static IntStream positions(ProteinProfile profile) {
        return IntStream.range(0, profile.query().length());
    }
}
