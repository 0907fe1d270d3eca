package org.cistron.io.gff3;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.sequence.Region;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.annotation.WholeNumber;

/** Reads lines that begin with {@code #}: the version, and what they say of a contig's length. */
final class Gff3Header {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ENDLESS = Pattern.compile("[1-9]\\d{9,18}");
    private static final Pattern PRODIGAL_CONTIG =
            Pattern.compile("# Sequence Data:.*seqlen=(\\d+);seqhdr=\"([^\\s\"]+).*");

    private final LineReader lines;

    Gff3Header(LineReader lines) {
        this.lines = lines;
    }

    /** Reads the line at hand and returns what it says the file describes of a contig, if it does. */
    Optional<Region> parse() {
        String line = lines.line();
        if (line.startsWith("##gff-version")) {
            checkVersion(line);
        }
        if (line.startsWith("##sequence-region")) {
            return sequenceRegion(line);
        }
        Matcher prodigal = PRODIGAL_CONTIG.matcher(line);
        OptionalInt length = prodigal.matches() ? WholeNumber.parse(prodigal.group(1), 1) : OptionalInt.empty();
        return length.isPresent() ? Optional.of(new Region(prodigal.group(2), 0, length.getAsInt())) : Optional.empty();
    }

    private void checkVersion(String line) {
        String version = line.substring("##gff-version".length()).strip();
        if (!version.equals("3") && !version.startsWith("3.")) {
            throw lines.fault("found GFF version '" + version + "', expected 3", "Convert the file to GFF3.");
        }
    }

    /** An end beyond what any contig has is written where the length is not known: it says nothing. */
    private Optional<Region> sequenceRegion(String line) {
        String[] fields = BLANKS.split(line.strip(), -1);
        int start = fields.length == 4 ? WholeNumber.parse(fields[2], 1).orElse(0) : 0;
        int end = fields.length == 4 ? WholeNumber.parse(fields[3], 1).orElse(0) : 0;
        if (start > 0 && end == 0 && ENDLESS.matcher(fields[3]).matches()) {
            return Optional.empty();
        }
        if (start < 1 || end < start) {
            throw lines.fault(
                    "found '" + line + "', expected ##sequence-region, contig, start and end",
                    "Correct the line; coordinates count from 1.");
        }
        return Optional.of(new Region(PercentDecoder.decode(fields[1]), start - 1, end));
    }
}
