package org.cistron.io.vcf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of a VCF as they came, with INFO fields of ours added. All other bytes stay: unknown columns, odd encodings, line
 * ends.
 *
 * <p>Where a file has a field of ours already, as from an earlier run, the old values and the old definition give way to
 * the new, and are counted; refusing would make a second run impossible, and two fields of one name are forbidden.
 *
 * <p>Any thread may ask.
 */
public final class VcfLines {
    private static final String NOTHING = ".";

    private final VcfHeader header;
    private final List<InfoField> fields;
    private final Set<String> ids;
    private final Provenance provenance;

    /**
     * Names what is added.
     *
     * @param header the input's
     * @param fields the fields of ours that records may have
     * @param provenance how they came about
     */
    public VcfLines(VcfHeader header, List<InfoField> fields, Provenance provenance) {
        this.header = header;
        this.fields = List.copyOf(fields);
        this.ids = fields.stream().map(InfoField::id).collect(Collectors.toUnmodifiableSet());
        this.provenance = provenance;
    }

    /** Returns the header. */
    public byte[] header() {
        StringBuilder text = new StringBuilder();
        for (HeaderLine line : header.lines()) {
            if (!(line.key().equals("INFO") && ids.contains(line.id()))) {
                text.append(line.raw()).append(line.end());
            }
        }
        String end = header.columns().end();
        fields.forEach(field ->
                text.append(RawText.encoded(field.headerLine(header.version()))).append(end));
        text.append(RawText.encoded(provenance.headerLine())).append(end);
        text.append(header.columns().raw()).append(end);
        return bytes(text);
    }

    /**
     * Appends a record.
     *
     * @param found the record as it was read
     * @param entries what is added to it; none leaves the line as it came, but for fields of ours that it had
     * @param to a character for each byte, as {@link #bytes} takes it
     * @return how many values of earlier runs gave way
     * @throws IllegalArgumentException if an entry's field is not among those of the header
     */
    public int append(VcfRecord found, List<InfoEntry> entries, StringBuilder to) {
        entries.forEach(this::checkDefined);
        return append(
                found,
                (AddedInfo) column -> {
                    for (int i = 0; i < entries.size(); i++) {
                        column.append(i == 0 ? "" : ";").append(entries.get(i).text());
                    }
                },
                to);
    }

    /**
     * Appends a record.
     *
     * @param found the record as it was read
     * @param added what is added to it, in fields of the header
     * @param to a character for each byte, as {@link #bytes} takes it
     * @return how many values of earlier runs gave way
     */
    public int append(VcfRecord found, AddedInfo added, StringBuilder to) {
        RecordLine line = found.raw();
        to.append(line.beforeInfo());
        int replaced = appendInfo(line.column(RecordLine.INFO), added, to);
        to.append(line.behindInfo()).append(line.end());
        return replaced;
    }

    /** Returns the bytes of what was appended. */
    public static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private int appendInfo(String column, AddedInfo added, StringBuilder to) {
        String kept = column;
        int replaced = 0;
        for (String id : ids) {
            if (InfoText.value(kept, id).isPresent()) {
                kept = InfoText.without(kept, id);
                replaced++;
            }
        }
        int before = to.length();
        if (!kept.equals(NOTHING)) {
            to.append(kept).append(';');
        }
        int first = to.length();
        added.appendTo(to);
        if (to.length() == first) {
            to.setLength(before);
            to.append(kept);
        }
        return replaced;
    }

    private void checkDefined(InfoEntry entry) {
        if (!ids.contains(entry.id())) {
            throw new IllegalArgumentException("the header does not define " + entry.id());
        }
    }
}
