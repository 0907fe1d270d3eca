package org.cistron.proteins.search;

import java.util.Optional;
import org.cistron.proteins.alignment.Alignment;
import org.cistron.proteins.alignment.Anchor;
import org.cistron.proteins.alignment.GappedAligner;
import org.cistron.proteins.alignment.QueryScores;
import org.cistron.proteins.alignment.ScoredAlignment;
import org.cistron.proteins.sequence.Protein;

/** Aligns candidates with gaps: quickly what has one segment, as chance has, and with care what stands that, or has several. */
final class CandidateAligner {
    /** How far the score may fall in the quick alignment. */
    private static final int QUICK_DROP_OFF = 35;
    /** The quick alignment may be this many times likelier to be chance than what is reported. */
    private static final double MARGIN = 1000;
    /** How far the score may fall in the other: between domains there may be stretches that have drifted far apart. */
    private static final int DROP_OFF = 100;

    private final ProteinIndex index;
    private final QueryScores scores;
    private final KarlinAltschul statistics;
    private final double maximumEValue;
    private final GappedAligner quick;
    private final GappedAligner careful;

    CandidateAligner(ProteinIndex index, QueryScores scores, KarlinAltschul statistics, double maximumEValue) {
        this.index = index;
        this.scores = scores;
        this.statistics = statistics;
        this.maximumEValue = maximumEValue;
        quick = new GappedAligner(scores, index.residues(), QUICK_DROP_OFF);
        careful = new GappedAligner(scores, index.residues(), DROP_OFF);
    }

    /** Returns the best alignment from any of a candidate's segments, if chance would hardly give it. */
    Optional<ScoredAlignment> align(Candidate candidate) {
        Protein target = index.protein(candidate.target());
        Optional<ScoredAlignment> best = Optional.empty();
        for (Segment segment : candidate.segments()) {
            Anchor anchor = anchor(segment, candidate.target());
            boolean known = best.isPresent() && contains(best.get().alignment(), anchor);
            if (!known && isPromising(anchor)) {
                ScoredAlignment aligned = careful.align(anchor, target);
                best = best.filter(other -> other.score() >= aligned.score()).or(() -> Optional.of(aligned));
            }
        }
        return best.filter(aligned -> statistics.eValue(aligned.score()) <= maximumEValue);
    }

    private boolean isPromising(Anchor anchor) {
        return statistics.eValue(quick.score(anchor)) <= MARGIN * maximumEValue;
    }

    private Anchor anchor(Segment segment, int target) {
        int position = segment.anchor(scores, index.residues());
        return new Anchor(position, position + segment.shift(), index.start(target), index.end(target));
    }

    /** Returns whether an alignment goes through an anchor: then the anchor would lead to the same. */
    private static boolean contains(Alignment alignment, Anchor anchor) {
        return anchor.queryPosition() >= alignment.queryStart()
                && anchor.queryPosition() < alignment.queryEnd()
                && alignment.targetPosition(anchor.queryPosition()) == anchor.targetPosition() - anchor.targetStart();
    }
}
