package org.cistron.io.vcf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes {@link VcfLines} on a stream. Not for several threads. */
public final class VcfWriter implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream to;
    private final VcfLines lines;
    private final StringBuilder pending = new StringBuilder(BUFFER);
    private long replaced;

    /**
     * Writes the header.
     *
     * @param to plain, or packed by a {@link BlockGzip}; closed with this writer
     * @param header the input's
     * @param fields the fields of ours that records may have
     * @param provenance how they came about
     */
    public VcfWriter(OutputStream to, VcfHeader header, List<InfoField> fields, Provenance provenance)
            throws IOException {
        this.to = to;
        this.lines = new VcfLines(header, fields, provenance);
        to.write(lines.header());
    }

    /**
     * Writes a record.
     *
     * @param found the record as it was read
     * @param entries as for {@link VcfLines#append}
     * @throws IllegalArgumentException if an entry's field is not among those of the header
     */
    public void write(VcfRecord found, List<InfoEntry> entries) throws IOException {
        replaced += lines.append(found, entries, pending);
        if (pending.length() >= BUFFER) {
            writePending();
        }
    }

    /** Returns how many values of earlier runs gave way. */
    public long replacedValues() {
        return replaced;
    }

    @Override
    public void close() throws IOException {
        try (to) {
            writePending();
        }
    }

    private void writePending() throws IOException {
        to.write(VcfLines.bytes(pending));
        pending.setLength(0);
    }
}
