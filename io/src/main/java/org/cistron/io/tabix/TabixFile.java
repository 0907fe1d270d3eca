package org.cistron.io.tabix;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.cistron.io.vcf.BlockGzip;

/**
 * Writes packed lines to a file and gathers its index on the way. Only what is sorted can be indexed: contigs whole, one after the
 * other, starts that never go back, and no place past 512 Mb, which the index's scheme of bins does not reach.
 */
public final class TabixFile implements Closeable {
    /** What an index is called, behind the name of the file it belongs to. */
    public static final String SUFFIX = ".tbi";

    private static final int FARTHEST = 1 << 29;

    private final OutputStream to;
    private final IndexContent index;
    private Optional<String> hindrance = Optional.empty();
    private LinePlace last = new LinePlace("", 0, 0);
    private long written;

    /**
     * Begins a file.
     *
     * @param to closed with this writer
     */
    public TabixFile(OutputStream to, LineFormat format) {
        this.to = to;
        this.index = new IndexContent(format.tabix());
    }

    /** Writes lines, in file order. */
    public void write(PackedLines lines) throws IOException {
        to.write(lines.blocks());
        for (int i = 0; i < lines.places().size() && hindrance.isEmpty(); i++) {
            LinePlace place = lines.places().get(i);
            check(place);
            if (hindrance.isEmpty()) {
                add(place, (written << BlockAddresses.PLACE_BITS) + lines.address(i));
            }
        }
        written += lines.blocks().length;
    }

    /** Ends the file with bgzip's mark. */
    @Override
    public void close() throws IOException {
        try (to) {
            to.write(BlockGzip.endMark());
        }
    }

    /** Returns why what was written so far cannot be indexed, as words that go on after "because"; nothing where it can. */
    public Optional<String> hindrance() {
        return hindrance;
    }

    /**
     * Writes the index, once all lines are written.
     *
     * @param index closed when it is whole
     * @throws IllegalStateException if there can be none
     */
    public void writeIndex(OutputStream index) throws IOException {
        if (hindrance.isPresent()) {
            throw new IllegalStateException("there is no index, because " + hindrance.get());
        }
        this.index.write(index, written << BlockAddresses.PLACE_BITS);
    }

    private void add(LinePlace place, long address) throws IOException {
        if (!index.has(place.contig())) {
            index.contig(place.contig(), address);
        }
        index.add(place, address);
        last = place;
    }

    private void check(LinePlace place) {
        if (!place.contig().equals(last.contig())) {
            if (index.has(place.contig())) {
                hindrance = Optional.of("the records of contig " + place.contig() + " do not stand together");
            }
        } else if (place.start() < last.start()) {
            hindrance = Optional.of("on contig " + place.contig() + " position " + place.start()
                    + " stands after position " + last.start());
        }
        if (Math.max(place.start(), place.end()) > FARTHEST) {
            hindrance = Optional.of(
                    "on contig " + place.contig() + " a record reaches past 512 Mb, where tabix has no places");
        }
    }
}
