package org.cistron.io.vcf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a VCF as it came, with INFO fields of ours added. All other bytes stay: unknown columns, odd encodings, line ends.
 *
 * <p>Where a file has a field of ours already, as from an earlier run, the old values and the old definition give way to
 * the new, and are counted; refusing would make a second run impossible, and two fields of one name are forbidden.
 *
 * <p>Not for several threads.
 */
public final class VcfWriter implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream to;
    private final Set<String> ids;
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
        this.ids = fields.stream().map(InfoField::id).collect(Collectors.toUnmodifiableSet());
        for (HeaderLine line : header.lines()) {
            if (!(line.key().equals("INFO") && ids.contains(line.id()))) {
                pending.append(line.raw()).append(line.end());
            }
        }
        String end = header.columns().end();
        fields.forEach(field -> pending.append(RawText.encoded(field.headerLine(header.version())))
                .append(end));
        pending.append(RawText.encoded(provenance.headerLine())).append(end);
        pending.append(header.columns().raw()).append(end);
        writeWhenFull();
    }

    /**
     * Writes a record.
     *
     * @param found the record as it was read
     * @param entries what is added to it; none leaves the line as it came, but for fields of ours that it had
     * @throws IllegalArgumentException if an entry's field is not among those of the header
     */
    public void write(VcfRecord found, List<InfoEntry> entries) throws IOException {
        RecordLine line = found.raw();
        pending.append(line.text(), 0, line.infoStart());
        appendInfo(line.column(RecordLine.INFO), entries);
        pending.append(line.text(), line.infoEnd(), line.text().length()).append(line.end());
        writeWhenFull();
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

    private void appendInfo(String column, List<InfoEntry> entries) {
        String kept = column;
        for (String id : ids) {
            if (InfoText.value(kept, id).isPresent()) {
                kept = InfoText.without(kept, id);
                replaced++;
            }
        }
        boolean nothing = kept.equals(".");
        if (!nothing || entries.isEmpty()) {
            pending.append(kept);
        }
        for (int i = 0; i < entries.size(); i++) {
            pending.append(nothing && i == 0 ? "" : ";").append(text(entries.get(i)));
        }
    }

    private String text(InfoEntry entry) {
        if (!ids.contains(entry.id())) {
            throw new IllegalArgumentException("the header does not define " + entry.id());
        }
        return entry.text();
    }

    private void writeWhenFull() throws IOException {
        if (pending.length() >= BUFFER) {
            writePending();
        }
    }

    private void writePending() throws IOException {
        to.write(pending.toString().getBytes(StandardCharsets.ISO_8859_1));
        pending.setLength(0);
    }
}
