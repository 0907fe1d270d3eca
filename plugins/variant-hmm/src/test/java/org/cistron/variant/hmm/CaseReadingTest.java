package org.cistron.variant.hmm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.classifier.cases.OrientedAllele;
import org.cistron.classifier.cases.ResiduePair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReadingTest {

    @ParameterizedTest
    @CsvSource({
        "c.123+5G>A,donor+3",
        "c.123-2A>G,acceptor-1",
        "c.-12+1G>T,donor+1",
        "c.*5-30del,acceptor-21",
        "n.77+12_77+14del,donor+7",
        "c.123G>A,none",
        "c.-12G>A,none",
        "c.12+99999999999G>A,none",
        "'',none",
        "c.5+0G>A,none"
    })
    void placesInIntronsAreReadFromNames(String name, String place) {
        assertThat(SplicePlace.of(name).map(SplicePlace::word).orElse("none")).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "p.Ser450Leu,SL",
        "p.(Ser450Leu),SL",
        "p.Trp651Ter,none",
        "p.Gly21=,none",
        "p.Lys261fs,none",
        "'',none",
        "p.Ser450Ser,none",
        "p.Sec5Cys,none"
    })
    void substitutionsAreReadFromNames(String name, String letters) {
        VariantCase subject = subject("", name, Optional.empty());
        assertThat(ResiduePair.of(subject).map(ResiduePair::letters).orElse("none"))
                .isEqualTo(letters);
    }

    @Test
    void allelesAreTurnedIntoReadingDirection() {
        OrientedAllele turned = new OrientedAllele("CCT", "G", "A", "NTT");
        assertThat(OrientedAllele.of(subject("", "", Optional.of(Strand.REVERSE))))
                .contains(turned);
        assertThat(OrientedAllele.of(subject("c.5G>A", "", Optional.empty()))).contains(turned);
        assertThat(OrientedAllele.of(subject("c.5C>T", "", Optional.empty())))
                .contains(new OrientedAllele("AAN", "C", "T", "AGG"));
    }

    private static VariantCase subject(String nucleotides, String protein, Optional<Strand> strand) {
        return new VariantCase(
                "",
                List.of("missense_variant"),
                nucleotides,
                protein,
                Optional.of(new Variant("X", 9, "C", "T")),
                strand,
                Optional.of(new SequenceContext("AAN", "AGG")),
                Optional.empty());
    }
}
