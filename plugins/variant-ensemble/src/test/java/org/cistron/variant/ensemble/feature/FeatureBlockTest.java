package org.cistron.variant.ensemble.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.VariantCase;
import org.junit.jupiter.api.Test;

class FeatureBlockTest {
    private static final List<FeatureBlock> BLOCKS = List.of(
            new SubstitutionFeatures(), new SurroundingFeatures(), new ConsequenceFeatures(), new NucleotideFeatures());

    @Test
    void noTwoNumbersHaveTheSameName() {
        List<String> names =
                BLOCKS.stream().flatMap(block -> block.names().stream()).toList();

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void blocksStayWithinTheirNumbers() {
        VariantCase both = Cases.missense("G", "MKTAYIAKQR", 4, 'W');
        for (FeatureBlock block : BLOCKS) {
            double[] row = new double[block.names().size() + 2];
            Arrays.fill(row, -77);

            block.fill(both, row, 1);
            block.fill(Cases.allele(Strand.FORWARD, "ACG", "T", "A", "GGA", "c.12+5T>A"), row, 1);

            assertThat(row[0]).isEqualTo(-77);
            assertThat(row[row.length - 1]).isEqualTo(-77);
        }
    }

    @Test
    void substitutionIsTheSameByProteinAndByName() {
        VariantCase named = new VariantCase(
                "G",
                List.of("missense_variant"),
                "",
                "p.Tyr5Trp",
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty());

        assertThat(numbers(new SubstitutionFeatures(), named))
                .isEqualTo(numbers(new SubstitutionFeatures(), Cases.missense("G", "MKTAYIAKQR", 4, 'W')))
                .containsEntry("blosum62", 2.0)
                .containsEntry("reference_Y", 1.0)
                .containsEntry("alternative_W", 1.0)
                .containsEntry("alternative_Y", 0.0);
    }

    @Test
    void neighboursBeyondTheProteinAreUnknown() {
        Map<String, Double> numbers = numbers(new SurroundingFeatures(), Cases.missense("G", "MKTAYIAKQR", 1, 'W'));

        assertThat(numbers.get("charge_before_1")).isZero();
        assertThat(numbers.get("charge_before_2")).isNaN();
        assertThat(numbers).containsEntry("acid_base_within_3", 0.0).containsEntry("from_start", Math.log(2));
    }

    @Test
    void alleleReadsTheSameOnBothStrands() {
        VariantCase forward = Cases.allele(Strand.FORWARD, "TTACC", "G", "A", "AATCC", "c.10G>A");
        VariantCase reverse = Cases.allele(Strand.REVERSE, "GGATT", "C", "T", "GGTAA", "c.10G>A");

        assertThat(numbers(new NucleotideFeatures(), reverse))
                .isEqualTo(numbers(new NucleotideFeatures(), forward))
                .containsEntry("in_cpg", 1.0)
                .containsEntry("makes_cpg", 0.0)
                .containsEntry("transition", 1.0)
                .containsEntry("repeat_before", 2.0)
                .containsEntry("nucleotide_after_3_T", 1.0);
    }

    private static Map<String, Double> numbers(FeatureBlock block, VariantCase subject) {
        double[] row = new double[block.names().size()];
        Arrays.fill(row, Double.NaN);
        block.fill(subject, row, 0);
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            numbers.put(block.names().get(i), row[i]);
        }
        return numbers;
    }
}
