package org.cistron.testkit;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.report.TruthGene;
import org.cistron.api.sequence.Strand;

/** Makes truths up that calls are held against: some are right, some start elsewhere, some are extra, and some genes are missed. */
public final class MadeTruth {
    private static final int KINDS = 5;

    private MadeTruth() {}

    /** Returns a comparison of calls, which may bear any names: the first is right, the next starts elsewhere, and so on. */
    public static TruthComparison against(List<ReportedGene> calls) {
        List<TruthComparison.Match> exact = new ArrayList<>();
        List<TruthComparison.Match> wrongStart = new ArrayList<>();
        List<TruthGene> missed = new ArrayList<>();
        List<ReportedGene> extra = new ArrayList<>();
        List<TruthGene> uncounted = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            ReportedGene call = calls.get(i);
            switch (i % KINDS) {
                case 1 -> wrongStart.add(new TruthComparison.Match(truth(call, 30), call));
                case 2 -> {
                    extra.add(call);
                    missed.add(opposite(call));
                }
                case 3 -> uncounted.add(truth(call, 0));
                default -> exact.add(new TruthComparison.Match(truth(call, 0), call));
            }
        }
        int found = exact.size() + wrongStart.size();
        return new TruthComparison(
                "truth of " + (calls.isEmpty() ? "nothing" : calls.get(0).gene().contig()) + ".gff3",
                exact,
                wrongStart,
                missed,
                extra,
                uncounted,
                new TruthComparison.Figures(
                        found + missed.size(), found, calls.size(), found, found, exact.size(), extra.size(), 0.8765));
    }

    private static TruthGene truth(ReportedGene call, int shorter) {
        CodingRegion region = call.gene().region();
        boolean forward = region.strand() == Strand.FORWARD;
        return new TruthGene(
                "truth-" + call.locusTag(),
                "product of " + call.gene().contig(),
                call.gene().contig(),
                region.start() + (forward ? shorter : 0),
                region.end() - (forward ? 0 : shorter),
                region.strand());
    }

    private static TruthGene opposite(ReportedGene call) {
        CodingRegion region = call.gene().region();
        Strand strand = region.strand() == Strand.FORWARD ? Strand.REVERSE : Strand.FORWARD;
        return new TruthGene(
                "missed-" + call.locusTag(), "", call.gene().contig(), region.start(), region.end(), strand);
    }
}
