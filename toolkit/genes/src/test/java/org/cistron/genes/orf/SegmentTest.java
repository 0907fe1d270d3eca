package org.cistron.genes.orf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class SegmentTest {
    private static final Pattern GAP = Pattern.compile("N{10,}");

    @Test
    void tenUnknownNucleotidesAreAGapAndNineAreNot() {
        assertThat(Segment.of(contig(20, 9, 20), true)).containsExactly(new Segment(0, 49, true, true));
        assertThat(Segment.of(contig(20, 10, 20), true))
                .containsExactly(new Segment(0, 20, true, true), new Segment(30, 50, true, true));
    }

    @Test
    void gapsAtTheEndsAreNoSegments() {
        assertThat(Segment.of(Sequence.of("c", "N".repeat(12) + "ACGT" + "N".repeat(30)), true))
                .containsExactly(new Segment(12, 16, true, true));
        assertThat(Segment.of(Sequence.of("c", "N".repeat(500)), true)).isEmpty();
        assertThat(Segment.of(Sequence.of("c", ""), true)).isEmpty();
    }

    @Test
    void closedEndsCloseGapsToo() {
        assertThat(Segment.of(contig(20, 10, 20), false))
                .containsExactly(new Segment(0, 20, false, false), new Segment(30, 50, false, false));
    }

    @Test
    void noGeneRunsIntoAMaskedRegion() {
        assertThat(Segment.of(contig(50, 0, 0).withMasked(List.of(region(20, 30))), true))
                .containsExactly(new Segment(0, 20, true, false), new Segment(30, 50, false, true));
    }

    @Test
    void aMaskThatBeginsOrEndsWithAGapStillCloses() {
        assertThat(Segment.of(contig(20, 10, 20).withMasked(List.of(region(20, 35))), true))
                .containsExactly(new Segment(0, 20, true, false), new Segment(35, 50, false, true));
        assertThat(Segment.of(contig(20, 10, 20).withMasked(List.of(region(25, 30))), true))
                .containsExactly(new Segment(0, 20, true, true), new Segment(30, 50, false, true));
    }

    @Test
    void segmentsAreWhatNeitherGapNorMaskCovers() {
        RandomSequences random = new RandomSequences(11);
        for (int round = 0; round < 500; round++) {
            Sequence contig = random.contigWithGaps("c", 40 + random.below(200), 0.5);
            List<Region> masks = new ArrayList<>();
            for (int i = random.below(5); i > 0; i--) {
                int start = random.below(contig.length());
                masks.add(region(start, start + random.below(contig.length() - start + 1)));
            }
            boolean openEnds = round % 4 > 0;
            Sequence masked = contig.withMasked(masks);
            assertThat(Segment.of(masked, openEnds)).as("round %d", round).isEqualTo(naive(masked, openEnds));
        }
    }

    /** Paints the contig: gaps first, masks over them; what stays bare is a segment. */
    private static List<Segment> naive(Sequence contig, boolean openEnds) {
        String letters = contig.letters(0, contig.length());
        StringBuilder paint = new StringBuilder(".".repeat(contig.length()));
        Matcher gaps = GAP.matcher(letters);
        while (gaps.find()) {
            paint.replace(gaps.start(), gaps.end(), "g".repeat(gaps.end() - gaps.start()));
        }
        for (Region mask : contig.masked()) {
            paint.replace(mask.start(), mask.end(), "m".repeat(mask.length()));
        }
        List<Segment> segments = new ArrayList<>();
        Matcher bare = Pattern.compile("\\.+").matcher(paint);
        while (bare.find()) {
            boolean left = bare.start() == 0 || paint.charAt(bare.start() - 1) == 'g';
            boolean right = bare.end() == paint.length() || paint.charAt(bare.end()) == 'g';
            segments.add(new Segment(bare.start(), bare.end(), openEnds && left, openEnds && right));
        }
        return segments;
    }

    private static Region region(int start, int end) {
        return new Region("c", start, end);
    }

    private static Sequence contig(int left, int gap, int right) {
        return Sequence.of("c", "A".repeat(left) + "N".repeat(gap) + "A".repeat(right));
    }
}
