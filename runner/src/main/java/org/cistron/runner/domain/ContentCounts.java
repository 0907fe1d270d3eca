package org.cistron.runner.domain;

import java.math.BigDecimal;

/** Contigs by G+C content, in steps of a tenth of a per cent; those too short to have one to speak of are left out. */
public final class ContentCounts {
    /** Nucleotides of the shortest contig that is counted. */
    public static final int SHORTEST = 1_000;

    private static final int STEPS = 1_000;

    private final long[] contigs = new long[STEPS + 1];
    private final long[] nucleotides = new long[STEPS + 1];

    /** Counts a contig. */
    public void add(BaseCount bases) {
        if (bases.known() >= SHORTEST) {
            int step = (int) Math.round(STEPS * bases.content());
            contigs[step]++;
            nucleotides[step] += bases.known();
        }
    }

    /** Returns how many contigs were counted. */
    public long contigs() {
        return sum(contigs, 0, STEPS);
    }

    /** Returns how many contigs lie outside a range. */
    public long contigsOutside(PercentRange range) {
        return contigs() - sum(contigs, step(range.lowest()), step(range.highest()));
    }

    /** Returns the share of nucleotides, 0 to 1, in contigs outside a range that is widened by percentage points. */
    public double shareOutside(PercentRange range, double margin) {
        double all = sum(nucleotides, 0, STEPS);
        int widened = (int) Math.round(STEPS * margin / 100);
        double inside = sum(nucleotides, step(range.lowest()) - widened, step(range.highest()) + widened);
        return all == 0 ? 0 : 1 - inside / all;
    }

    private static int step(BigDecimal percent) {
        return percent.movePointRight(1).intValue();
    }

    private static long sum(long[] of, int first, int last) {
        long sum = 0;
        for (int i = Math.max(0, first); i <= Math.min(STEPS, last); i++) {
            sum += of[i];
        }
        return sum;
    }
}
