package org.cistron.io.vcf;

import java.util.List;
import java.util.OptionalDouble;

/** Turns data lines into records, and lets none pass that a rule forbids. */
final class RecordGate {
    private final VcfHeader header;
    private final InfoColumn info;
    private final FormatColumn format;
    private final SampleColumn sample = new SampleColumn();
    private final ContigColumn contig = new ContigColumn();

    RecordGate(VcfHeader header) {
        this.header = header;
        this.info = new InfoColumn(header);
        this.format = new FormatColumn(header);
    }

    /** Reads the line at hand. */
    VcfRecord read(RawLines lines) throws LineFault {
        if (lines.end().isEmpty()) {
            throw CutShort.at(lines.text());
        }
        checkIsText(lines.text());
        return record(RecordLine.of(lines.text(), lines.end(), lines.number(), header.columnCount()));
    }

    private VcfRecord record(RecordLine line) throws LineFault {
        String name = contig.name(line);
        int start = SiteColumns.start(line.column(RecordLine.POSITION));
        SiteColumns.checkIds(line.column(RecordLine.ID));
        String reference = AlleleColumns.reference(line.column(RecordLine.REFERENCE));
        List<String> alternates = AlleleColumns.alternates(line.column(RecordLine.ALTERNATE), reference);
        OptionalDouble quality = SiteColumns.quality(line.column(RecordLine.QUALITY));
        SiteColumns.checkFilter(line.column(RecordLine.FILTER));
        info.check(line.column(RecordLine.INFO), alternates.size());
        return new VcfRecord(line, name, start, reference, alternates, quality, layout(line, alternates.size()));
    }

    private FormatColumn.Layout layout(RecordLine line, int alternates) throws LineFault {
        if (line.samples() == 0) {
            return FormatColumn.NONE;
        }
        FormatColumn.Layout layout = format.layout(line.column(RecordLine.FORMAT));
        for (int i = 0; i < line.samples(); i++) {
            checkSample(line, i, layout, alternates);
        }
        return layout;
    }

    private void checkSample(RecordLine line, int index, FormatColumn.Layout layout, int alternates) throws LineFault {
        try {
            sample.check(line.sample(index), layout, alternates);
        } catch (LineFault fault) {
            throw fault.ofSample(header.samples().get(index));
        }
    }

    /** A carriage return within a line is the line end of an old Mac; other control characters are binary data. */
    private static void checkIsText(String line) throws LineFault {
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter < ' ' && letter != '\t') {
                throw new LineFault(
                        FaultKind.COLUMNS,
                        letter == '\r'
                                ? "a carriage return within the line"
                                : "a control character (" + (int) letter + ")",
                        "text in lines that end with LF or CR LF",
                        letter == '\r'
                                ? "Turn carriage returns into line feeds: tr '\\r' '\\n'."
                                : "Get the file again, or write %XX for the character.");
            }
        }
    }
}
