package org.cistron.hmm;

import java.util.List;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.genes.calling.CallingOptions;
import org.cistron.genes.calling.GeneCaller;
import org.cistron.genes.coding.CodingCounts;
import org.cistron.genes.coding.CodingModel;
import org.cistron.genes.orf.StartCodons;
import org.cistron.genes.start.StartModel;
import org.cistron.genes.start.StartModelTraining;

/** Learns a genome's own model: find genes, learn from the certain ones, find again (Viterbi training). */
final class SelfTraining {
    private static final double CERTAIN = 0.95;
    private static final int LONG_ENOUGH = Integer.getInteger("le", 240);

    private final GeneticCode code;
    private final GeneCaller caller;

    SelfTraining(GeneticCode code) {
        this.code = code;
        this.caller = new GeneCaller(code, new CallingOptions(90, true));
    }

    HmmModel train(List<Sequence> contigs, HmmModel seed, int rounds) {
        HmmModel model = seed;
        for (int round = 0; round < rounds; round++) {
            model = improve(contigs, model);
        }
        return model;
    }

    private HmmModel improve(List<Sequence> contigs, HmmModel model) {
        CodingCounts counts = new CodingCounts();
        StartModelTraining starts = new StartModelTraining(code);
        for (Sequence contig : contigs) {
            counts.addBackground(contig, 0, contig.length());
            for (Gene gene : caller.call(contig, model.evidence(contig, new Window(0, contig.length())))) {
                learn(contig, gene, counts, starts);
            }
        }
        CodingModel coding = CodingModel.estimate(counts);
        StartModel start = starts.size() < 50 ? model.start() : starts.learn();
        return new HmmModel(coding, model.local(), start);
    }

    private void learn(Sequence contig, Gene gene, CodingCounts counts, StartModelTraining starts) {
        CodingRegion region = gene.region();
        if (gene.probability() < CERTAIN || region.length() < LONG_ENOUGH) {
            return;
        }
        boolean forward = region.strand() == Strand.FORWARD;
        counts.addCoding(contig, region.start() + (forward ? 3 : 3), region.end() - 3, region.strand(), 1);
        if (region.partial()) {
            return;
        }
        starts.addGenuine(contig, forward ? region.start() : region.end() - 3, region.strand());
        addContrast(contig, region, starts);
    }

    private void addContrast(Sequence contig, CodingRegion region, StartModelTraining starts) {
        byte[] kinds = StartCodons.kinds(code);
        boolean forward = region.strand() == Strand.FORWARD;
        for (int offset = 3; offset < Math.min(region.length() - 90, 300); offset += 3) {
            int at = forward ? region.start() + offset : region.end() - 3 - offset;
            int codon = forward ? GeneticCode.codonAt(contig, at) : GeneticCode.reverseCodonAt(contig, at);
            if (codon >= 0 && kinds[codon] >= 0) {
                starts.addContrast(contig, at, region.strand());
            }
        }
    }
}
