package org.cistron.proteins.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.cistron.proteins.alignment.QueryScores;
import org.cistron.proteins.alignment.UngappedExtension;
import org.cistron.proteins.sequence.Protein;

/** Finds for one query the targets that have a good alignment without gaps, from two similar seeds on one diagonal. */
final class SegmentSearch {
    /** Least score of similar seeds. One less finds half a percent more homologs and takes a quarter longer or more. */
    private static final int SEED_THRESHOLD = 20;
    /** Least score of an alignment without gaps, 20 bits: below it, one with gaps is not tried. */
    private static final int SEGMENT_THRESHOLD = 42;
    /** How far an alignment's score may fall before it ends. */
    private static final int DROP_OFF = 16;
    /** Query positions whose hits are held in memory together. */
    private static final int CHUNK = 512;

    private final ProteinIndex index;
    private final byte[] query;
    private final SeedHits hits;
    private final SimilarSeeds similar;
    private final UngappedExtension extension;
    /** By target; null where there is no segment. */
    private final Candidate[] candidates;

    SegmentSearch(ProteinIndex index, QueryScores scores) {
        this.index = index;
        this.query = codes(scores.query());
        this.hits = new SeedHits(query.length, CHUNK + DoubleHits.WINDOW);
        this.similar = new SimilarSeeds(index.seeds(), hits, SEED_THRESHOLD);
        this.extension = new UngappedExtension(scores, index.residues(), DROP_OFF);
        this.candidates = new Candidate[index.size()];
    }

    /** Returns the targets that have segments. */
    List<Candidate> candidates() {
        BitSet masked = new BitSet(query.length);
        LowComplexity.mark(query, 0, query.length, masked);
        DoubleHits doubles = new DoubleHits(index.residues().length + query.length);
        int seeds = query.length - Seeds.SPAN + 1;
        for (int chunk = 0; chunk < seeds; chunk += CHUNK) {
            int first = Math.max(0, chunk - DoubleHits.WINDOW);
            collect(first, Math.min(seeds, chunk + CHUNK), masked);
            doubles.find(hits, first, this::extend);
        }
        return Arrays.stream(candidates).filter(Objects::nonNull).toList();
    }

    private void collect(int start, int end, BitSet masked) {
        hits.clear();
        for (int position = start; position < end; position++) {
            if (Seeds.at(query, position, masked) != Seeds.NONE) {
                similar.find(query, position);
            }
            hits.endPosition();
        }
    }

    private int extend(int queryPosition, int diagonal) {
        int shift = diagonal - query.length;
        int score = extension.extend(queryPosition, queryPosition + shift);
        if (score >= SEGMENT_THRESHOLD) {
            int target = index.proteinAt(queryPosition + shift);
            if (candidates[target] == null) {
                candidates[target] = new Candidate(target);
            }
            candidates[target].add(new Segment(score, extension.start(), extension.end(), shift));
        }
        return extension.end();
    }

    private static byte[] codes(Protein protein) {
        byte[] codes = new byte[protein.length()];
        protein.copyTo(codes, 0);
        return codes;
    }
}
