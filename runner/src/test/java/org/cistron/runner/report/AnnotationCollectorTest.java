package org.cistron.runner.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.io.output.NamedGene;
import org.junit.jupiter.api.Test;

class AnnotationCollectorTest {
    private static final Sequence CONTIG = Sequence.of("c", "ATGGGCNNTAA");
    private static final NamedGene GENE =
            new NamedGene(new Gene("c", CodingRegion.complete(0, 6, Strand.FORWARD), 0.9, 0.8, 1, 1, Map.of()), "T_1");

    private final AnnotationCollector collector = new AnnotationCollector(List.of("one", "other"));

    @Test
    void contigsAreDescribed() {
        collector.contig(CONTIG);
        assertThat(collector.contigs()).containsExactly(new ReportedContig("c", "", 11, false, 4 / 9.0, 2));
    }

    @Test
    void aContigOfWhichNothingIsKnownHasNoContent() {
        collector.contig(Sequence.of("n", "NNN"));
        assertThat(collector.contigs()).containsExactly(new ReportedContig("n", "", 3, false, 0, 3));
    }

    @Test
    void eachFindersGenesAreKeptWithWhatWasSaidOfThem() {
        collector.contig(CONTIG);
        collector.genes("one", CONTIG, List.of(GENE), Optional.of(said("p", 3)));
        collector.genes("other", CONTIG, List.of(GENE), Optional.empty());

        assertThat(collector.finders()).containsExactly("one", "other");
        assertThat(collector.genes("one"))
                .containsExactly(ReportedGene.of("T_1", GENE.gene(), "ATG", Map.of("p", 3.0)));
        assertThat(collector.genes("other")).containsExactly(ReportedGene.of("T_1", GENE.gene(), "ATG", Map.of()));
    }

    @Test
    void evidenceThatTwoWereGivenIsToldOnce() {
        for (String id : List.of("c", "d")) {
            Sequence contig = Sequence.of(id, "ACGT");
            collector.contig(contig);
            collector.genes("one", contig, List.of(), Optional.of(said("p")));
            collector.genes("other", contig, List.of(), Optional.of(said("p")));
        }
        assertThat(collector.evidence()).hasSize(2);
    }

    @Test
    void whoeverFailedIsForgotten() {
        collector.contig(CONTIG);
        collector.genes("one", CONTIG, List.of(GENE), Optional.empty());
        collector.drop("one");
        assertThat(collector.finders()).containsExactly("other");
    }

    @Test
    void genesOfAnotherContigThanTheLastAreAMistake() {
        collector.contig(Sequence.of("other", "ACGT"));
        assertThatThrownBy(() -> collector.genes("one", CONTIG, List.of(GENE), Optional.empty()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static ContigEvidence said(String plugin, double... support) {
        return new ContigEvidence(
                List.of(new EvidenceTrack(plugin, "c", 90, new float[1], new float[1])),
                Arrays.stream(support)
                        .mapToObj(logOdds -> new TreeMap<>(Map.of(plugin, logOdds)))
                        .map(map -> (SortedMap<String, Double>) map)
                        .toList());
    }
}
