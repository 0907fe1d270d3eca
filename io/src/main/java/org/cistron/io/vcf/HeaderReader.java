package org.cistron.io.vcf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.error.InputException;

/** Reads the lines before the first record. The version and the column names must be right whatever the policy is. */
final class HeaderReader {
    private static final String FILE_FORMAT = "##fileformat=";

    private final RawLines lines;
    private final String file;
    private final FaultLog faults;
    private final List<HeaderLine> read = new ArrayList<>();
    private final Definitions definitions = new Definitions();

    HeaderReader(RawLines lines, String file, FaultLog faults) {
        this.lines = lines;
        this.file = file;
        this.faults = faults;
    }

    /** Reads up to the line of column names. */
    VcfHeader read() throws IOException {
        VcfVersion version = version();
        HeaderLineGate gate = new HeaderLineGate(version, definitions);
        while (lines.advance()) {
            if (lines.text().startsWith("#CHROM")) {
                return header(version);
            }
            String id = "";
            try {
                id = gate.check(lines.text());
            } catch (LineFault fault) {
                faults.take(fault, lines.number());
            }
            keep(id);
        }
        throw new InputException(
                file,
                lines.number(),
                "found the end of the file, expected the line of column names (#CHROM POS ID ...)",
                "The file was cut short or is no VCF: get it again.");
    }

    private VcfVersion version() throws IOException {
        String beginning = lines.beginning();
        if (!beginning.startsWith(FILE_FORMAT)) {
            throw noVcf(beginning);
        }
        lines.advance();
        String first = lines.text();
        Optional<VcfVersion> version = VcfVersion.named(first.substring(FILE_FORMAT.length()));
        keep("");
        return version.orElseThrow(() -> new InputException(
                file,
                1,
                "found " + LineFault.quoted(first) + ", expected ##fileformat=VCFv4.1, 4.2 or 4.3",
                "Other versions have other rules: convert the file, or correct the line."));
    }

    private InputException noVcf(String beginning) throws IOException {
        if (beginning.isEmpty() && !lines.advance()) {
            return new InputException(file, "found an empty file, expected a VCF", "Get the file again.");
        }
        return new InputException(
                file,
                1,
                "found " + LineFault.quoted(beginning) + ", expected ##fileformat=VCFv4.1, 4.2 or 4.3",
                "Give a VCF, plain, gzip or bgzip.");
    }

    private VcfHeader header(VcfVersion version) {
        try {
            List<String> samples = ColumnLine.samples(lines.text());
            if (lines.end().isEmpty()) {
                throw CutShort.at(lines.text());
            }
            return new VcfHeader(
                    version,
                    read,
                    new HeaderLine("", "", lines.text(), lines.end()),
                    samples.stream().map(RawText::decoded).toList(),
                    definitions);
        } catch (LineFault fault) {
            throw faults.refusal(fault, lines.number());
        }
    }

    private void keep(String id) {
        String text = lines.text();
        int equals = text.indexOf('=');
        String key = text.startsWith("##") && equals > 0 ? text.substring(2, equals) : "";
        read.add(new HeaderLine(key, id, text, lines.end()));
    }
}
