package org.cistron.io.tabix;

import htsjdk.samtools.Bin;
import htsjdk.samtools.BinningIndexContent;
import htsjdk.samtools.Chunk;
import htsjdk.tribble.index.tabix.TabixIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * How many records each contig has, and between which addresses: what {@code bcftools index --stats} tells. Htsjdk leaves it out;
 * it stands in a bin past all those of places (SAM specification, section 5.2).
 */
final class RecordCounts {
    private static final int PAST_ALL_BINS = 37_450;

    private final List<Long> begins = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();

    /** Begins a contig whose first record has an address. */
    void contig(long address) {
        begins.add(address);
        counts.add(0L);
    }

    /** Counts a record of the contig that was begun last. */
    void add() {
        counts.set(counts.size() - 1, counts.get(counts.size() - 1) + 1);
    }

    /**
     * Puts the counts into an index.
     *
     * @param end the address past the last record
     */
    TabixIndex in(TabixIndex index, long end) {
        BinningIndexContent[] contents = index.getIndices();
        BinningIndexContent[] counted = new BinningIndexContent[contents.length];
        for (int contig = 0; contig < contents.length; contig++) {
            long next = contig + 1 < begins.size() ? begins.get(contig + 1) : end;
            Bin bin = new Bin(contig, PAST_ALL_BINS);
            bin.setChunkList(List.of(new Chunk(begins.get(contig), next), new Chunk(counts.get(contig), 0)));
            counted[contig] = with(bin, contig, contents[contig]);
        }
        return new TabixIndex(index.getFormatSpec(), index.getSequenceNames(), counted);
    }

    private static BinningIndexContent with(Bin more, int contig, BinningIndexContent content) {
        Bin[] bins = new Bin[PAST_ALL_BINS + 1];
        for (Bin bin : content.getBins()) {
            bins[bin.getBinNumber()] = bin;
        }
        bins[PAST_ALL_BINS] = more;
        int used = content.getBins().getNumberOfNonNullBins() + 1;
        return new BinningIndexContent(contig, new BinningIndexContent.BinList(bins, used), content.getLinearIndex());
    }
}
