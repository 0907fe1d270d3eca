package org.cistron.benchmarks.genome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

class GenomePartTest {

    private static AnnotatedCds cds(String contig, int start, int end, boolean complete) {
        List<Region> parts = List.of(new Region(contig, start, end));
        return new AnnotatedCds(contig, parts, List.of(0), Strand.FORWARD, 1, complete, false, Map.of());
    }

    private static Annotation annotation(AnnotatedCds... all) {
        return new Annotation(List.of(all), Map.of());
    }

    @Test
    void geneIsLostIfItsStopIsNoLongerCalled() {
        Annotation truth = annotation(
                cds("chr", 0, 90, true),
                cds("chr", 100, 200, true),
                cds("chr", 300, 420, true),
                cds("chr", 900, 1100, true),
                cds("other", 500, 620, true));
        Annotation alone = annotation(
                cds("a", 30, 90, true), cds("a", 100, 200, true), cds("a", 500, 620, true), cds("a", 900, 1000, false));
        Annotation beside = annotation(cds("b", 0, 90, true), cds("b", 900, 1100, true));
        GenomePart.Loss loss = new GenomePart(Path.of("x"), "chr", 1000).loss(truth, alone, beside);
        assertThat(loss.foundAlone()).isEqualTo(2);
        assertThat(loss.lost()).extracting(AnnotatedCds::start).containsExactly(100);
        assertThat(loss.callsAlone()).isEqualTo(3);
        assertThat(loss.callsLost()).isEqualTo(2);
    }
}
