package org.cistron.io.tabix;

import htsjdk.tribble.index.tabix.TabixFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.cistron.io.vcf.BlockGzip;

/**
 * An index in the making, as tabix lays it out. Of a contig that is done there are packed bytes and its name: htsjdk's own has room
 * for every bin of every contig until the end, 150 KB each, and there are inputs of a hundred thousand contigs.
 */
final class IndexContent {
    private static final byte[] MAGIC = {'T', 'B', 'I', 1};
    private static final int HEADER_NUMBERS = 8;

    private final TabixFormat format;
    private final Set<String> contigs = new LinkedHashSet<>();
    private final ByteArrayOutputStream done = new ByteArrayOutputStream();
    private final OutputStream packing = new BlockGzip(done);
    private Optional<ContigIndex> current = Optional.empty();

    /** Begins an index that says how lines are to be read. */
    IndexContent(TabixFormat format) {
        this.format = format;
    }

    /** Returns whether a contig was begun. */
    boolean has(String contig) {
        return contigs.contains(contig);
    }

    /** Begins a contig, one that it has not, whose first record has an address. */
    void contig(String contig, long address) throws IOException {
        endContig(address);
        contigs.add(contig);
        current = Optional.of(new ContigIndex(address));
    }

    /** Takes a record of the contig that was begun last. */
    void add(LinePlace place, long address) {
        current.orElseThrow().add(place, address);
    }

    /**
     * Writes all of it, packed; once.
     *
     * @param to closed when it is whole
     * @param end the address past the last record
     */
    void write(OutputStream to, long end) throws IOException {
        try (to) {
            endContig(end);
            packing.close();
            to.write(BlockGzip.packed(header()));
            done.writeTo(to);
        }
    }

    private void endContig(long end) throws IOException {
        if (current.isPresent()) {
            packing.write(current.get().end(end));
            current = Optional.empty();
        }
    }

    private byte[] header() {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        for (String contig : contigs) {
            names.writeBytes(contig.getBytes(StandardCharsets.UTF_8));
            names.write(0);
        }
        return ByteBuffer.allocate(MAGIC.length + HEADER_NUMBERS * Integer.BYTES + names.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putInt(contigs.size())
                .putInt(format.flags)
                .putInt(format.sequenceColumn)
                .putInt(format.startPositionColumn)
                .putInt(format.endPositionColumn)
                .putInt(format.metaCharacter)
                .putInt(format.numHeaderLinesToSkip)
                .putInt(names.size())
                .put(names.toByteArray())
                .array();
    }
}
