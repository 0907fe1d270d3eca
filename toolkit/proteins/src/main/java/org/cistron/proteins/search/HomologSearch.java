package org.cistron.proteins.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cistron.proteins.alignment.Anchor;
import org.cistron.proteins.alignment.GappedAligner;
import org.cistron.proteins.alignment.QueryScores;
import org.cistron.proteins.sequence.Protein;

/**
 * Finds the homologs of proteins. Similar seeds of the query that hit a target twice on one diagonal are extended without gaps; what is
 * good enough is aligned with gaps; what chance would hardly give is reported. One search may serve many threads: a query's result
 * depends on nothing else.
 */
public final class HomologSearch {
    /** How far a gapped alignment's score may fall before a path is given up. */
    private static final int DROP_OFF = 50;

    /** Alignments of one query have the order of their scores, also where E-values are too small to tell apart. */
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingInt(Scored::score).reversed().thenComparing(Scored::id);

    private record Scored(int score, int target, String id, Anchor anchor) {}

    private final ProteinIndex index;
    private final SearchOptions options;

    /** Prepares searches. */
    public HomologSearch(ProteinIndex index, SearchOptions options) {
        this.index = index;
        this.options = options;
    }

    /**
     * Returns a query's homologs, the lowest E-value first, then by name. The query itself is among them if it was indexed, see {@link
     * Homolog#isQuery}. A query shorter than ten residues has none.
     */
    public List<Homolog> homologs(Protein query) {
        QueryScores scores = QueryScores.corrected(query);
        GappedAligner aligner = new GappedAligner(scores, index.residues(), DROP_OFF);
        KarlinAltschul statistics = new KarlinAltschul(query.length(), index.residueCount(), index.size());
        List<Scored> found = new ArrayList<>();
        for (Candidate candidate : new SegmentSearch(index, scores).candidates()) {
            Anchor anchor = anchor(candidate, scores);
            int score = aligner.score(anchor);
            if (statistics.eValue(score) <= options.maximumEValue()) {
                int target = candidate.target();
                found.add(new Scored(score, target, index.protein(target).id(), anchor));
            }
        }
        return found.stream()
                .sorted(BEST_FIRST)
                .limit(options.maximumTargets())
                .map(scored -> homolog(query, scored, aligner, statistics))
                .toList();
    }

    private Anchor anchor(Candidate candidate, QueryScores scores) {
        Segment segment = candidate.segment();
        int position = segment.anchor(scores, index.residues());
        int target = candidate.target();
        return new Anchor(position, position + segment.shift(), index.start(target), index.end(target));
    }

    private Homolog homolog(Protein query, Scored scored, GappedAligner aligner, KarlinAltschul statistics) {
        Protein target = index.protein(scored.target());
        return new Homolog(
                query,
                target,
                aligner.align(scored.anchor(), target),
                scored.score(),
                KarlinAltschul.bitScore(scored.score()),
                statistics.eValue(scored.score()));
    }
}
