package org.cistron.proteins.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cistron.api.variant.AlignedProtein;
import org.cistron.proteins.sequence.RandomProteins;
import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.TargetFrequencies;
import org.junit.jupiter.api.Test;

class ConservationProfileTest {
    private static final String PROTEIN = "MKTAYIAKQRQISFVK";
    private static final List<AlignedProtein> HOMOLOGS = List.of(
            new AlignedProtein("a", true, 0.9, "MKTAYLAKQRQISFVK"),
            new AlignedProtein("b", false, 0.5, "..TAYVA-QRQISF.."),
            new AlignedProtein("c", false, 0.3, "MKTAYEAKQRQISFVX"));

    private final ConservationProfile profile = ConservationProfile.of(PROTEIN, HOMOLOGS);

    @Test
    void theClosestThatCarriesTheAlternativeOrASimilarResidueIsTold() {
        double[] toValine = profile.features(5, 'I', 'V');
        assertThat(value(toValine, "all.alternative_identity")).isEqualTo(0.5);
        assertThat(value(toValine, "all.similar_identity")).isEqualTo(0.9);
        assertThat(value(toValine, "all.different_identity")).isEqualTo(0.9);
        assertThat(value(toValine, "other.similar_identity")).isEqualTo(0.5);
        assertThat(value(toValine, "kin.alternative_identity")).isZero();
        double[] toTryptophan = profile.features(5, 'I', 'W');
        assertThat(value(toTryptophan, "all.alternative_identity")).isZero();
        assertThat(value(toTryptophan, "all.similar_identity")).isZero();
        assertThat(value(profile.features(3, 'A', 'V'), "all.different_identity"))
                .isZero();
    }

    @Test
    void eachSetCountsItsOwn() {
        double[] features = profile.features(5, 'I', 'V');
        assertThat(value(features, "all.aligned")).isEqualTo(3);
        assertThat(value(features, "close.aligned")).isEqualTo(2);
        assertThat(value(features, "other.aligned")).isEqualTo(2);
        assertThat(value(features, "kin.aligned")).isEqualTo(1);
        assertThat(value(features, "all.distinct")).isEqualTo(3);
        double[] atGap = profile.features(7, 'K', 'R');
        assertThat(value(atGap, "all.gap_fraction")).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(value(atGap, "close.gap_fraction")).isEqualTo(0.5);
        assertThat(value(profile.features(15, 'K', 'R'), "other.aligned")).isZero();
    }

    @Test
    void whatHomologsHaveIsLikelierThanWhatNoneHas() {
        assertThat(logRatio(5, 'I', 'L')).isGreaterThan(logRatio(5, 'I', 'M'));
        assertThat(logRatio(3, 'A', 'W')).isLessThan(logRatio(3, 'A', 'S'));
        assertThat(value(profile.features(3, 'A', 'W'), "all.information"))
                .isGreaterThan(value(profile.features(5, 'I', 'W'), "all.information"));
        assertThat(value(profile.features(3, 'A', 'W'), "all.reference_frequency"))
                .isEqualTo(1, within(1e-12));
    }

    @Test
    void withoutHomologsTheMatrixSpeaksAndTheRestIsMissing() {
        double[] features = ConservationProfile.of(PROTEIN, List.of()).features(5, 'I', 'V');
        TargetFrequencies targets = new TargetFrequencies();
        byte i = Residues.code('I');
        byte v = Residues.code('V');
        assertThat(value(features, "all.log_ratio"))
                .isEqualTo(Math.log(targets.conditional(v, i) / targets.conditional(i, i)), within(1e-9));
        assertThat(value(features, "all.aligned")).isZero();
        for (String missing :
                List.of("gap_fraction", "alternative_identity", "similar_identity", "reference_frequency")) {
            assertThat(value(features, "kin." + missing)).isNaN();
        }
    }

    @Test
    void whatIsNoStandardResidueOrNoPositionHasNoFeatures() {
        for (double[] features : List.of(
                profile.features(5, 'I', '*'),
                profile.features(5, 'I', '-'),
                profile.features(5, 'X', 'V'),
                profile.features(-1, 'I', 'V'),
                profile.features(16, 'I', 'V'))) {
            assertThat(features).hasSize(ConservationProfile.names().size()).containsOnly(Double.NaN);
        }
        assertThat(ConservationProfile.of("M", List.of()).features(0, 'M', 'V')[0])
                .isNegative();
        assertThat(ConservationProfile.names()).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfHomologsMakesNoDifference() {
        RandomProteins random = new RandomProteins(4);
        List<AlignedProtein> rows = new ArrayList<>();
        String query = random.protein("", 80).letters(0, 80);
        for (int i = 0; i < 40; i++) {
            String row = random.protein("", 80).letters(0, 80 - i) + ".".repeat(i);
            rows.add(new AlignedProtein("r" + i, i % 3 == 0, i / 40.0, row));
        }
        double[] features = ConservationProfile.of(query, rows).features(30, query.charAt(30), 'W');
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertThat(ConservationProfile.of(query, rows).features(30, query.charAt(30), 'W'))
                    .isEqualTo(features);
        }
    }

    @Test
    void rowsThatAreNoRowsOfItAreRefused() {
        assertThatThrownBy(() -> ConservationProfile.of(PROTEIN, List.of(new AlignedProtein("a", false, 1, "MKT"))))
                .hasMessageContaining("not as long");
        String odd = PROTEIN.replace('T', '?');
        assertThatThrownBy(() -> ConservationProfile.of(PROTEIN, List.of(new AlignedProtein("a", false, 1, odd))))
                .hasMessageContaining("'?'");
        AlignedProtein nothing = new AlignedProtein("a", false, 0, ".".repeat(PROTEIN.length()));
        assertThat(value(ConservationProfile.of(PROTEIN, List.of(nothing)).features(5, 'I', 'V'), "all.aligned"))
                .isZero();
    }

    private double logRatio(int position, char reference, char alternative) {
        return value(profile.features(position, reference, alternative), "all.log_ratio");
    }

    private static double value(double[] features, String name) {
        return features[ConservationProfile.names().indexOf(name)];
    }
}
