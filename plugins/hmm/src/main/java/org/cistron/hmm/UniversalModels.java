package org.cistron.hmm;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.coding.CodingCounts;
import org.cistron.genes.coding.CodingModel;
import org.cistron.genes.coding.LocalCodingModel;
import org.cistron.genes.start.StartModel;

/**
 * Models for genomes of every G+C content, learned from annotated genomes by {@link UniversalTraining}: the seed of
 * self-training, and all there is for sequence too short to learn from.
 */
final class UniversalModels {
    /** The name of the file that holds them. */
    static final String FILE = "models.bin.gz";
    /** G+C content of the first model. */
    static final double LOWEST = 0.15;
    /** From one model to the next. */
    static final double STEP = 0.025;
    /** How many there are: up to 75 %. */
    static final int COUNT = 25;

    /** What the universal counts are worth beside a genome's own, in coding nucleotides, at each content. */
    private static final double PRIOR_NUCLEOTIDES = 400_000;

    private final List<CodingCounts> counts;
    private final List<StartModel> starts;
    private final LocalCodingModel local;

    UniversalModels(List<CodingCounts> counts, List<StartModel> starts) {
        this.counts = List.copyOf(counts);
        this.starts = List.copyOf(starts);
        this.local =
                new LocalCodingModel(counts.stream().map(CodingModel::estimate).toList(), LOWEST, STEP);
    }

    /** Reads what {@link UniversalTraining} wrote. */
    static UniversalModels read(InputStream from, GeneticCode code) throws IOException {
        List<CodingCounts> counts = new ArrayList<>();
        List<StartModel> starts = new ArrayList<>();
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(from, 1 << 16))) {
            for (int i = 0; i < COUNT; i++) {
                counts.add(CodingCounts.read(data));
                starts.add(StartModel.read(data, code));
            }
            if (data.read() >= 0) {
                throw new IOException("more than " + COUNT + " models");
            }
        }
        return new UniversalModels(counts, starts);
    }

    LocalCodingModel local() {
        return local;
    }

    /** Returns the model for sequence of a G+C content that there is too little of to learn from. */
    HmmModel model(double content, GeneticCode code) {
        return new HmmModel(code, Optional.empty(), local, starts.get(nearest(content)));
    }

    /** Returns what self-training begins with. */
    HmmModel seed(double content, GeneticCode code) {
        CodingModel typical = local.at(content);
        return new HmmModel(code, Optional.of(typical), local, starts.get(nearest(content)));
    }

    /** Returns hexamer counts worth so many coding nucleotides. */
    CodingCounts prior(double content, double nucleotides) {
        CodingCounts prior = new CodingCounts();
        CodingCounts of = counts.get(nearest(content));
        prior.add(of, nucleotides / of.codingNucleotides());
        return prior;
    }

    static int nearest(double content) {
        return (int) Math.max(0, Math.min(COUNT - 1, Math.round((content - LOWEST) / STEP)));
    }

    /** Returns the local model with what the genome itself teaches: the universal counts stand in where that is little. */
    LocalCodingModel adapted(LocalCounts own) {
        List<CodingModel> models = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            CodingCounts together = new CodingCounts();
            together.add(counts.get(i), PRIOR_NUCLEOTIDES / counts.get(i).codingNucleotides());
            own.addTo(together, i);
            models.add(CodingModel.estimate(together));
        }
        return new LocalCodingModel(models, LOWEST, STEP);
    }

    /** Returns the share of G and C among the known nucleotides of contigs, one half where there are none. */
    static double content(Iterable<Sequence> contigs) {
        double strong = 0;
        double known = 0;
        for (Sequence contig : contigs) {
            double length = contig.length();
            strong += content(contig, 0, contig.length()) * length;
            known += length;
        }
        return known == 0 ? 0.5 : strong / known;
    }

    /** Returns the share of G and C among the known nucleotides of [start, end), one half where there are none. */
    static double content(Sequence contig, int start, int end) {
        int strong = 0;
        int known = 0;
        for (int i = start; i < end; i++) {
            byte base = contig.base(i);
            strong += base == Sequence.C || base == Sequence.G ? 1 : 0;
            known += base == Sequence.N ? 0 : 1;
        }
        return known == 0 ? 0.5 : (double) strong / known;
    }
}
