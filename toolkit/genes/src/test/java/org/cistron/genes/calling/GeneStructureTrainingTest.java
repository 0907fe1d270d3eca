package org.cistron.genes.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

class GeneStructureTrainingTest {
    private static final AnnotatedCds LEFT = cds("c", 0, 300, true);
    private static final AnnotatedCds RIGHT = cds("c", 310, 610, true);

    @Test
    void orderInTheFileMakesNoDifference() throws IOException {
        List<AnnotatedCds> backwards = new ArrayList<>(List.of(LEFT, RIGHT, cds("c", 900, 1200, true)));
        String inOrder = table(backwards);
        Collections.reverse(backwards);
        assertThat(table(backwards)).isEqualTo(inOrder);
    }

    @Test
    void neighboursAreOnOneContig() throws IOException {
        AnnotatedCds elsewhere = cds("d", 310, 610, true);
        assertThat(table(List.of(LEFT, RIGHT))).isNotEqualTo(table(List.of(LEFT, elsewhere)));
        assertThat(near(List.of(LEFT, RIGHT), 10)).isGreaterThan(near(List.of(LEFT, elsewhere), 10));
    }

    @Test
    void brokenNeighbourGivesNoSpacerAndHidesTheNext() throws IOException {
        AnnotatedCds broken = cds("c", 303, 306, false);
        assertThat(near(List.of(LEFT, broken, RIGHT), 10)).isLessThan(near(List.of(LEFT, RIGHT), 10));
    }

    @Test
    void cdsOverTheOriginIsNobodysNeighbour() throws IOException {
        AnnotatedCds over = new AnnotatedCds(
                "c",
                List.of(new Region("c", 900_000, 900_300), new Region("c", 5, 30)),
                List.of(0, 0),
                Strand.FORWARD,
                Double.NaN,
                true,
                false,
                Map.of());
        assertThat(table(List.of(LEFT, over, RIGHT))).isEqualTo(table(List.of(LEFT, RIGHT)));
    }

    @Test
    void genesOfPartCodonsAndShortOnesHaveNoLength() {
        GeneStructureTraining training = new GeneStructureTraining();
        training.add(new Annotation(
                List.of(cds("c", 0, 301, true), cds("c", 400, 487, true), cds("c", 500, 590, true)), Map.of()));
        assertThat(training.genes()).isEqualTo(1);
    }

    @Test
    void tableCanBeReadBack() throws IOException {
        assertThat(GeneStructure.read(new StringReader(table(List.of(LEFT, RIGHT)))))
                .isNotNull();
    }

    @Test
    void nothingLearnedIsNotWritten() {
        assertThatThrownBy(() -> new GeneStructureTraining().write(new StringBuilder()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static double near(List<AnnotatedCds> all, int distance) throws IOException {
        return table(all)
                .lines()
                .filter(line -> line.startsWith("near\t0\t" + distance + "\t"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf('\t'))))
                .sum();
    }

    private static String table(List<AnnotatedCds> all) throws IOException {
        GeneStructureTraining training = new GeneStructureTraining();
        training.add(new Annotation(all, Map.of()));
        StringBuilder table = new StringBuilder();
        training.write(table);
        return table.toString();
    }

    private static AnnotatedCds cds(String contig, int start, int end, boolean complete) {
        return new AnnotatedCds(
                contig,
                List.of(new Region(contig, start, end)),
                List.of(0),
                Strand.FORWARD,
                Double.NaN,
                complete,
                false,
                Map.of());
    }
}
