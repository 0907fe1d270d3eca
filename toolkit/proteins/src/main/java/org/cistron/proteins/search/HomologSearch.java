package org.cistron.proteins.search;

import java.util.Comparator;
import java.util.List;
import org.cistron.proteins.alignment.QueryScores;
import org.cistron.proteins.alignment.ScoredAlignment;
import org.cistron.proteins.sequence.Protein;

/**
 * Finds the homologs of proteins. Similar seeds of the query that hit a target twice on one diagonal are extended without gaps; what is
 * good enough is aligned with gaps; what chance would hardly give is reported. One search may serve many threads: a query's result
 * depends on nothing else.
 */
public final class HomologSearch {
    /** Alignments of one query have the order of their scores, also where E-values are too small to tell apart. */
    private static final Comparator<Homolog> BEST_FIRST = Comparator.comparingInt(Homolog::score)
            .reversed()
            .thenComparing(homolog -> homolog.target().id());

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
        KarlinAltschul statistics = new KarlinAltschul(query.length(), index.residueCount(), index.size());
        CandidateAligner aligner = new CandidateAligner(index, scores, statistics, options.maximumEValue());
        return new SegmentSearch(index, scores)
                .candidates().stream()
                        .flatMap(candidate -> aligner
                                .align(candidate)
                                .map(aligned -> homolog(query, index.protein(candidate.target()), aligned, statistics))
                                .stream())
                        .sorted(BEST_FIRST)
                        .limit(options.maximumTargets())
                        .toList();
    }

    private static Homolog homolog(Protein query, Protein target, ScoredAlignment aligned, KarlinAltschul statistics) {
        return new Homolog(
                query,
                target,
                aligned.alignment(),
                aligned.score(),
                KarlinAltschul.bitScore(aligned.score()),
                statistics.eValue(aligned.score()));
    }
}
