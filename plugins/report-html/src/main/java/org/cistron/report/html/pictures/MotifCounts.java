package org.cistron.report.html.pictures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Sequence;

/** Counts the nucleotides of the ribosome-binding motifs that a finder names, laid one over the other by their first core place. */
final class MotifCounts {
    /** The motif that most bacteria's ribosomes bind, by which others are laid over one another. */
    private static final String CORE = "AGGAGG";

    private static final Pattern MOTIF = Pattern.compile("[ACGT]{3,12}");
    private static final int BASES = 4;

    private final long[][] counts = new long[CORE.length()][BASES];
    private long genes;

    private MotifCounts() {}

    /** Counts; nothing where no gene has a motif. */
    static Optional<MotifCounts> of(List<ReportedGene> found) {
        MotifCounts counts = new MotifCounts();
        for (ReportedGene gene : found) {
            Matcher motif = MOTIF.matcher(gene.gene().notes().getOrDefault("rbs_motif", ""));
            if (motif.matches()) {
                counts.add(motif.group());
            }
        }
        return counts.genes == 0 ? Optional.empty() : Optional.of(counts);
    }

    /** Returns how many motifs were counted. */
    long genes() {
        return genes;
    }

    /** Returns the counts by place of the core, [place][A, C, G, T]. */
    long[][] byPlace() {
        return counts;
    }

    private void add(String motif) {
        int shift = shift(motif);
        for (int i = 0; i < motif.length(); i++) {
            int place = i + shift;
            if (place >= 0 && place < counts.length) {
                counts[place][Sequence.code(motif.charAt(i))]++;
            }
        }
        genes++;
    }

    /** Returns where in the core a motif begins so that the most nucleotides agree; the first such place. */
    private static int shift(String motif) {
        int best = 0;
        int most = -1;
        for (int shift = 1 - motif.length(); shift < CORE.length(); shift++) {
            int agreeing = 0;
            for (int i = 0; i < motif.length(); i++) {
                int place = i + shift;
                agreeing += place >= 0 && place < CORE.length() && CORE.charAt(place) == motif.charAt(i) ? 1 : 0;
            }
            if (agreeing > most) {
                most = agreeing;
                best = shift;
            }
        }
        return best;
    }
}
