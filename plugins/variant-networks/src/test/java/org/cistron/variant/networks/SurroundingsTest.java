package org.cistron.variant.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void onTheReverseStrandTheyAreReadBackward() {
        Surroundings around =
                Surroundings.of(subject(Optional.of(Strand.REVERSE), "")).orElseThrow();
        assertThat(around).isEqualTo(new Surroundings("NGG", "C", "T", "TTT"));
        assertThat(around.reference()).isEqualTo("NGGCTTT");
        assertThat(around.alternative()).isEqualTo("NGGTTTT");
    }

    @Test
    void whereTheStrandIsNotKnownASubstitutionsNameTellsIt() {
        assertThat(Surroundings.of(subject(Optional.empty(), "c.5C>T"))
                        .orElseThrow()
                        .allele())
                .isEqualTo("C");
        assertThat(Surroundings.of(subject(Optional.empty(), "c.5G>A"))
                        .orElseThrow()
                        .allele())
                .isEqualTo("G");
        assertThat(Surroundings.of(subject(Optional.empty(), "")).orElseThrow().allele())
                .isEqualTo("G");
    }

    @Test
    void withoutAnAlleleThereAreNone() {
        VariantCase bare = new VariantCase(
                "gene",
                List.of("intron_variant"),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new SequenceContext("A", "C")),
                Optional.empty());
        assertThat(Surroundings.of(bare)).isEmpty();
    }

    private static VariantCase subject(Optional<Strand> strand, String name) {
        return new VariantCase(
                "gene",
                List.of("intron_variant"),
                name,
                "",
                Optional.of(new Variant("contig", 3, "G", "A")),
                strand,
                Optional.of(new SequenceContext("AAA", "CCN")),
                Optional.empty());
    }
}
