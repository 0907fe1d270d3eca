package org.cistron.genes.evaluation;

/**
 * Calls on fragments scored against the annotation of the genome that they were cut from.
 *
 * @param fragments fragments seen
 * @param truth parts of annotated CDS on them, pseudo ones left out
 * @param found those that a right call covers
 * @param called calls, those on pseudo parts left out
 * @param right right calls
 */
public record FragmentScore(int fragments, int truth, int found, int called, int right) {
    private static final double NEXT_TO_NOTHING = 1e-9;

    /** Returns the share of parts found, in per cent; 0 where there are none. */
    public Percentage sensitivityPercent() {
        return Percentage.of(100 * sensitivity());
    }

    /** Returns the share of right calls, in per cent; 0 where there are none. */
    public Percentage precisionPercent() {
        return Percentage.of(100 * precision());
    }

    /** Returns the harmonic mean of sensitivity and precision, in per cent. */
    public Percentage f1Percent() {
        double sum = Math.max(NEXT_TO_NOTHING, sensitivity() + precision());
        return Percentage.of(200 * sensitivity() * precision() / sum);
    }

    private double sensitivity() {
        return (double) found / Math.max(1, truth);
    }

    private double precision() {
        return (double) right / Math.max(1, called);
    }

    /** Returns the counts of both together. */
    FragmentScore plus(FragmentScore other) {
        return new FragmentScore(
                fragments + other.fragments,
                truth + other.truth,
                found + other.found,
                called + other.called,
                right + other.right);
    }
}
