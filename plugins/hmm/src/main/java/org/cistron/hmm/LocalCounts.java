package org.cistron.hmm;

import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.coding.CodingCounts;

/** A genome's hexamers by the G+C content around them: what it teaches of genes whose composition is not its own. */
final class LocalCounts {
    /** Background is counted in tiles of this many nucleotides, each by its own content. */
    private static final int TILE = 600;

    private final CodingCounts[] byContent = new CodingCounts[UniversalModels.COUNT];

    void addBackground(Sequence contig) {
        for (int start = 0; start < contig.length(); start += TILE) {
            int end = Math.min(contig.length(), start + TILE);
            at(contig, start, end).addBackground(contig, start, end);
        }
    }

    void addCoding(Sequence contig, CodingRegion region) {
        at(contig, region.start(), region.end())
                .addCoding(contig, region.start() + 3, region.end() - 3, region.strand(), 1);
    }

    void add(LocalCounts other) {
        for (int i = 0; i < byContent.length; i++) {
            if (other.byContent[i] != null) {
                make(i).add(other.byContent[i], 1);
            }
        }
    }

    /** Adds what was counted at a content, and half of what was at its neighbours, to other counts. */
    void addTo(CodingCounts counts, int content) {
        for (int i = Math.max(0, content - 1); i <= Math.min(byContent.length - 1, content + 1); i++) {
            if (byContent[i] != null) {
                counts.add(byContent[i], i == content ? 1 : 0.5);
            }
        }
    }

    private CodingCounts at(Sequence contig, int start, int end) {
        return make(UniversalModels.nearest(UniversalModels.content(contig, start, end)));
    }

    private CodingCounts make(int content) {
        if (byContent[content] == null) {
            byContent[content] = new CodingCounts();
        }
        return byContent[content];
    }
}
