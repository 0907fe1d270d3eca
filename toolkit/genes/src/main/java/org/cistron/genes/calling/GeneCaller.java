package org.cistron.genes.calling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.orf.OrfIndex;
import org.cistron.genes.orf.OrfScanner;
import org.cistron.genes.orf.Segment;

/** The shared decoder: turns the evidence for a contig, whoever gave it, into genes with probabilities. */
public final class GeneCaller {
    private final CallingOptions options;
    private final OrfScanner scanner;
    private final GeneStructure structure = GeneStructure.standard();
    private final DecodingWeights weights = DecodingWeights.standard();

    private final Calibration calibration;

    /** Makes a decoder for a genetic code. */
    public GeneCaller(GeneticCode code, CallingOptions options) {
        this(code, options, Calibration.standard());
    }

    private GeneCaller(GeneticCode code, CallingOptions options, Calibration calibration) {
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
        CodingSums sums = new CodingSums(evidence);
        List<Gene> genes = new ArrayList<>();
        for (Segment segment : Segment.of(contig, options.openEnds())) {
            genes.addAll(call(contig, segment, sums));
        }
        genes.sort(Comparator.comparingInt((Gene g) -> g.region().start())
                .thenComparingInt(g -> g.region().end())
                .thenComparing(g -> g.region().strand()));
        return genes;
    }

    private List<Gene> call(Sequence contig, Segment segment, CodingSums sums) {
        OrfIndex orfs = scanner.scan(contig, segment);
        CandidateScores scores = new CandidateScores(orfs, segment, sums, structure, weights);
        Candidates candidates = scores.candidates();
        GeneLattice lattice = new GeneLattice(candidates, structure.spacers(), structure.logDensity());
        double[] posteriors = lattice.posteriors();
        double[] byOrf = new double[orfs.orfs()];
        for (int i = 0; i < posteriors.length; i++) {
            byOrf[orfs.orf(scores.indexOf(i))] += posteriors[i];
        }
        List<Gene> genes = new ArrayList<>();
        for (int chosen : lattice.bestChain()) {
            int candidate = scores.indexOf(chosen);
            double real = Math.min(1, byOrf[orfs.orf(candidate)]);
            double start = real == 0 ? 0 : Math.min(1, posteriors[chosen] / real);
            genes.add(new Gene(
                    contig.id(),
                    region(orfs, candidate),
                    calibration.probability(real),
                    start,
                    sums.coding(orfs, candidate, 1),
                    sums.start(orfs, candidate),
                    Map.of()));
        }
        return genes;
    }

    private static CodingRegion region(OrfIndex orfs, int candidate) {
        return new CodingRegion(
                orfs.left(candidate),
                orfs.right(candidate),
                orfs.strand(candidate),
                orfs.partialStart(candidate),
                orfs.partialStop(orfs.orf(candidate)));
    }
}
