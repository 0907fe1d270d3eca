package org.cistron.classifier.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.junit.jupiter.api.Test;

class OrientedAlleleTest {
    @Test
    void onTheReverseStrandTheyAreReadBackward() {
        OrientedAllele around =
                OrientedAllele.of(subject(Optional.of(Strand.REVERSE), "")).orElseThrow();
        assertThat(around).isEqualTo(new OrientedAllele("NGG", "C", "T", "TTT"));
        assertThat(around.sequence()).isEqualTo("NGGCTTT");
        assertThat(around.changedSequence()).isEqualTo("NGGTTTT");
    }

    @Test
    void whereTheStrandIsNotKnownASubstitutionsNameTellsIt() {
        assertThat(OrientedAllele.of(subject(Optional.empty(), "c.5C>T"))
                        .orElseThrow()
                        .reference())
                .isEqualTo("C");
        assertThat(OrientedAllele.of(subject(Optional.empty(), "c.5G>A"))
                        .orElseThrow()
                        .reference())
                .isEqualTo("G");
        assertThat(OrientedAllele.of(subject(Optional.empty(), ""))
                        .orElseThrow()
                        .reference())
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
        assertThat(OrientedAllele.of(bare)).isEmpty();
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
