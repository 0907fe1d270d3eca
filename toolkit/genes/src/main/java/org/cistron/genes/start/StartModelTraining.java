package org.cistron.genes.start;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.genes.orf.StartCodons;

/** Collects the true starts of a genome and, as their contrast, other start codons of the same reading frames. */
public final class StartModelTraining {
    private static final double PSEUDOCOUNT = 8;
    /**
     * What composition says of a start is in part what the coding model says as well: before a start there is no coding sequence,
     * after it there is. So it counts for less than its log-odds, as fitted by conditional logistic regression over the start
     * codons of each gene of the training set, beside coding log-odds, motif and start codon.
     */
    private static final double FAR_WEIGHT = 0.22;

    private static final double NEAR_WEIGHT = 0.33;
    private static final double DOWNSTREAM_WEIGHT = 0.3;

    private final GeneticCode code;
    private final List<byte[]> genuine = new ArrayList<>();
    private final List<byte[]> contrast = new ArrayList<>();
    private final List<byte[]> outside = new ArrayList<>();

    /** Starts with nothing. */
    public StartModelTraining(GeneticCode code) {
        this.code = code;
    }

    /** Adds the start of a gene; {@code position} is the leftmost of its start codon. */
    public void addGenuine(Sequence contig, int position, Strand strand) {
        genuine.add(StartContext.of(contig, position, strand));
    }

    /**
     * Adds a start codon of the same frame at which the gene does not start.
     *
     * @param before whether it lies before the true start, outside the gene
     */
    public void addContrast(Sequence contig, int position, Strand strand, boolean before) {
        byte[] context = StartContext.of(contig, position, strand);
        contrast.add(context);
        if (before) {
            outside.add(context);
        }
    }

    /** Adds what another has collected, after what this one has. */
    public void add(StartModelTraining other) {
        genuine.addAll(other.genuine);
        contrast.addAll(other.contrast);
        outside.addAll(other.outside);
    }

    /** Returns how many true starts were added. */
    public int size() {
        return genuine.size();
    }

    /** Learns the model. */
    public StartModel learn() {
        MotifSearch search = new MotifSearch(genuine);
        return new StartModel(code, kindLogOdds(), search.search(), search.composition(), placeLogOdds());
    }

    /**
     * Which codons start genes is compared with start codons outside genes only: within, the coding model speaks of how rare
     * a codon is, and would be counted twice.
     */
    private float[] kindLogOdds() {
        double[] seen = kindCounts(genuine);
        double[] other = kindCounts(outside);
        float[] logOdds = new float[seen.length];
        for (int kind = 0; kind < seen.length; kind++) {
            logOdds[kind] = (float) (Math.log(seen[kind] / sum(seen)) - Math.log(other[kind] / sum(other)));
        }
        return logOdds;
    }

    private double[] kindCounts(List<byte[]> contexts) {
        byte[] kinds = StartCodons.kinds(code);
        double[] counts = {1, 1, 1};
        for (byte[] context : contexts) {
            int codon = GeneticCode.codon(
                    context[StartContext.UPSTREAM],
                    context[StartContext.UPSTREAM + 1],
                    context[StartContext.UPSTREAM + 2]);
            if (codon >= 0 && kinds[codon] >= 0) {
                counts[kinds[codon]]++;
            }
        }
        return counts;
    }

    /**
     * Composition by place: one by one near the start codon, the region before the ribosome-binding site as a whole; the
     * site itself is left to the motifs.
     */
    private float[][] placeLogOdds() {
        float[][] logOdds = new float[StartContext.LENGTH][4];
        int farEnd = StartContext.UPSTREAM - 17;
        float[] far = compare(0, farEnd, FAR_WEIGHT);
        for (int place = 0; place < farEnd; place++) {
            logOdds[place] = far;
        }
        for (int place = StartContext.UPSTREAM - 4; place < StartContext.UPSTREAM; place++) {
            logOdds[place] = compare(place, place + 1, NEAR_WEIGHT);
        }
        for (int place = StartContext.UPSTREAM + 3; place < StartContext.LENGTH; place++) {
            logOdds[place] = compare(place, place + 1, DOWNSTREAM_WEIGHT);
        }
        return logOdds;
    }

    private float[] compare(int from, int to, double weight) {
        double[] seen = baseCounts(genuine, from, to);
        double[] other = baseCounts(contrast, from, to);
        float[] logOdds = new float[4];
        for (int base = 0; base < 4; base++) {
            logOdds[base] = (float) (weight * (Math.log(seen[base] / sum(seen)) - Math.log(other[base] / sum(other))));
        }
        return logOdds;
    }

    private static double[] baseCounts(List<byte[]> contexts, int from, int to) {
        double[] counts = {PSEUDOCOUNT, PSEUDOCOUNT, PSEUDOCOUNT, PSEUDOCOUNT};
        for (byte[] context : contexts) {
            for (int place = from; place < to; place++) {
                if (context[place] < 4) {
                    counts[context[place]]++;
                }
            }
        }
        return counts;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
