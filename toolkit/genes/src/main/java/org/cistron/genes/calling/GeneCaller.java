package org.cistron.genes.calling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calibration.Calibration;
import org.cistron.genes.orf.OrfIndex;
import org.cistron.genes.orf.OrfScanner;
import org.cistron.genes.orf.Segment;

/** The shared decoder: turns the evidence for a contig, whoever gave it, into genes with probabilities. */
public final class GeneCaller {
    static final Comparator<ReadingFrame> ORDER = Comparator.comparingInt(
                    (ReadingFrame frame) -> frame.gene().region().start())
            .thenComparingInt(frame -> frame.gene().region().end())
            .thenComparing(frame -> frame.gene().region().strand());

    private final CallingOptions options;
    private final OrfScanner scanner;
    private final GeneStructure structure = GeneStructure.standard();
    private final DecodingWeights weights = DecodingWeights.standard();

    private final Calibration calibration;

    /** Makes a decoder for a genetic code, with the calibration for evidence that nobody has measured. */
    public GeneCaller(GeneticCode code, CallingOptions options) {
        this(code, options, Calibration.standard());
    }

    /** Makes a decoder for a genetic code and evidence that was measured. */
    public GeneCaller(GeneticCode code, CallingOptions options, Calibration calibration) {
        this.options = options;
        this.scanner = new OrfScanner(code, options.minimumLength());
        this.calibration = calibration;
    }

    /** Makes a decoder whose probabilities are the model's own posteriors: for training. */
    public static GeneCaller uncalibrated(GeneticCode code, CallingOptions options) {
        return new GeneCaller(code, options, Calibration.none());
    }

    /**
     * Returns the genes of a contig, ordered by start, then end, then strand.
     *
     * @param contig the contig; for a circular one see {@link CircularContig}
     * @param evidence what a plugin says of the whole contig
     */
    public List<Gene> call(Sequence contig, Evidence evidence) {
        return frames(contig, evidence).stream()
                .filter(ReadingFrame::called)
                .map(ReadingFrame::gene)
                .toList();
    }

    /**
     * Returns all reading frames of a contig that have a chance, called or not, in the same order.
     *
     * @param contig the contig; for a circular one see {@link CircularContig}
     * @param evidence what a plugin says of the whole contig
     */
    public List<ReadingFrame> frames(Sequence contig, Evidence evidence) {
        return frames(contig, evidence, Integer.MAX_VALUE);
    }

    /**
     * Returns all reading frames that have a chance, none longer than allowed: a gene of a circular contig goes around no more
     * than once.
     *
     * @param contig the contig; for a circular one its layout
     * @param evidence what a plugin says of the whole contig
     * @param longest nucleotides of the longest gene, stop codon included
     */
    public List<ReadingFrame> frames(Sequence contig, Evidence evidence, int longest) {
        CodingSums sums = new CodingSums(evidence);
        List<ReadingFrame> frames = new ArrayList<>();
        for (Segment segment : Segment.of(contig, options.openEnds())) {
            OrfIndex orfs = scanner.scan(contig, segment);
            CandidateScores scores = new CandidateScores(orfs, segment, sums, structure, weights, longest);
            frames.addAll(new SegmentFrames(contig.id(), orfs, scores, sums, structure, calibration).all());
        }
        frames.sort(ORDER);
        return frames;
    }
}
