package org.cistron.genes.calibration;

import java.util.List;
import java.util.function.Function;

/**
 * Measures a calibration on annotated genomes, each with the same say.
 *
 * <p>Length counts beside log-odds: at the same log-odds a short frame is a gene more rarely than a long one. Starts proven by
 * experiment count alone where there are enough of them; annotated ones are somebody's prediction, and wrong too often to
 * judge another by.
 */
public final class CalibrationFitting {
    private static final double[] GENE_LOG_ODDS = {-12, -6, -3, -1, 1, 3, 6, 10, 16, 22, 30};
    private static final int[] LENGTHS = {90, 150, 210, 300, 450, 900};
    private static final double GENE_BEND = 300;
    private static final double[] START_LOG_ODDS = {-2, 0, 1, 2, 3, 4, 6, 8, 10};
    private static final double START_BEND = 10;
    private static final int ENOUGH_VERIFIED = 300;

    private final LogitGridFitting genes = new LogitGridFitting(GENE_LOG_ODDS, LENGTHS, GENE_BEND);
    private final LogitGridFitting starts = new LogitGridFitting(START_LOG_ODDS, new int[] {1}, START_BEND);

    /**
     * Fits a calibration.
     *
     * @throws IllegalArgumentException if no genome has both frames that are annotated and others that are not, or starts
     */
    public Calibration fit(List<GenomeLessons> genomes) {
        return new Calibration(
                genes.fit(lessons(genomes, GenomeLessons::genes)),
                starts.fit(lessons(
                        genomes, enoughVerified(genomes) ? GenomeLessons::verifiedStarts : GenomeLessons::starts)));
    }

    /** Returns whether there are starts enough that are proven by experiment to fit by those alone. */
    public static boolean enoughVerified(List<GenomeLessons> genomes) {
        return genomes.stream()
                        .mapToInt(genome -> genome.verifiedStarts().size())
                        .sum()
                >= ENOUGH_VERIFIED;
    }

    private static List<List<Lesson>> lessons(List<GenomeLessons> genomes, Function<GenomeLessons, List<Lesson>> kind) {
        return genomes.stream().map(kind).toList();
    }
}
