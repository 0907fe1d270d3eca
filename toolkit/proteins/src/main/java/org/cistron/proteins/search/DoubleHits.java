package org.cistron.proteins.search;

import java.util.Arrays;

/**
 * Finds hits that follow another one on the same diagonal within a window (the two-hit method of Altschul et al. 1997, <em>Gapped BLAST
 * and PSI-BLAST</em>, Nucleic Acids Res 25:3389), which chance seldom makes.
 *
 * <p>Hits are first sorted into buckets of neighbouring diagonals, so that what is remembered for each diagonal stays in the
 * processor's cache.
 */
final class DoubleHits {
    /** How far apart two hits may be. */
    static final int WINDOW = 40;

    private static final int BUCKET_BITS = 12;
    private static final int BUCKET = 1 << BUCKET_BITS;
    private static final int POSITION_BITS = 16;

    /** Takes the second hit of a pair and returns the query position up to which its diagonal has been dealt with. */
    interface Extension {
        int extend(int queryPosition, int diagonal);
    }

    private final int[] bucketEnds;
    private int[] sorted = new int[1 << 16];

    /** By diagonal of the bucket: position of the last hit, and up to where it was extended; both plus a stamp that rises. */
    private final int[] last = new int[BUCKET];

    private final int[] extended = new int[BUCKET];
    private int stamp;

    /** Prepares for a number of diagonals. */
    DoubleHits(int diagonals) {
        bucketEnds = new int[(diagonals >>> BUCKET_BITS) + 2];
    }

    /**
     * Passes on the pairs among hits.
     *
     * @param hits of at most 65,536 successive query positions
     * @param firstPosition the first of these positions
     * @param extension is called bucket by bucket, in each by rising position
     */
    void find(SeedHits hits, int firstPosition, Extension extension) {
        sort(hits);
        int start = 0;
        for (int bucket = 0; bucket < bucketEnds.length - 1; bucket++) {
            scan(bucket, start, bucketEnds[bucket], firstPosition, extension);
            start = bucketEnds[bucket];
        }
    }

    /** Distributes the hits over the buckets, keeping their order of query positions. */
    private void sort(SeedHits hits) {
        Arrays.fill(bucketEnds, 0);
        for (int hit = 0; hit < hits.size(); hit++) {
            bucketEnds[(hits.diagonal(hit) >>> BUCKET_BITS) + 1]++;
        }
        for (int bucket = 1; bucket < bucketEnds.length; bucket++) {
            bucketEnds[bucket] += bucketEnds[bucket - 1];
        }
        if (sorted.length < hits.size()) {
            sorted = new int[hits.size() + hits.size() / 4];
        }
        int hit = 0;
        for (int position = 0; position < hits.positions(); position++) {
            for (; hit < hits.end(position); hit++) {
                int diagonal = hits.diagonal(hit);
                sorted[bucketEnds[diagonal >>> BUCKET_BITS]++] = (diagonal & (BUCKET - 1)) << POSITION_BITS | position;
            }
        }
    }

    private void scan(int bucket, int start, int end, int firstPosition, Extension extension) {
        if (stamp > Integer.MAX_VALUE / 2) {
            Arrays.fill(last, 0);
            Arrays.fill(extended, 0);
            stamp = 0;
        }
        stamp += 2 << POSITION_BITS;
        int top = stamp;
        for (int i = start; i < end; i++) {
            int inBucket = sorted[i] >>> POSITION_BITS;
            int position = sorted[i] & ((1 << POSITION_BITS) - 1);
            int distance = stamp + position - last[inBucket];
            last[inBucket] = stamp + position;
            if (distance > 0 && distance <= WINDOW && extended[inBucket] <= stamp + position) {
                int diagonal = (bucket << BUCKET_BITS) + inBucket;
                int done = extension.extend(firstPosition + position, diagonal) - firstPosition;
                extended[inBucket] = stamp + done;
                top = Math.max(top, stamp + done);
            }
        }
        stamp = top;
    }
}
