package org.cistron.io.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.cistron.api.error.InputException;

/** Tells the format of an input by its first line that is not blank. */
final class FormatDetector {
    private static final String EXPECTED = ", expected FASTA ('>'), FASTQ ('@') or GenBank (LOCUS)";

    private final String file;
    private final LineReader lines;

    /** Begins to read the unpacked bytes. */
    FormatDetector(InputStream in, String file) throws IOException {
        this.file = file;
        this.lines = new LineReader(in, FastaGate.PIECE);
    }

    /** Returns the format; the lines stand before the first that is not blank. */
    SequenceFormat format() throws IOException {
        do {
            if (!lines.next()) {
                throw empty();
            }
        } while (lines.blank());
        lines.again();
        return switch (lines.bytes()[lines.start()]) {
            case '>', ';' -> SequenceFormat.FASTA;
            case '@' -> fastq();
            default -> other();
        };
    }

    /** Returns the lines, whole ones but for FASTA. */
    LineReader lines() {
        return lines;
    }

    private SequenceFormat fastq() {
        lines.wholeLines();
        if (text().matches("@(HD|SQ|RG|PG|CO)\t.*")) {
            throw unknown("a SAM header", "Write the reads as FASTA first, for example with samtools fasta.");
        }
        return SequenceFormat.FASTQ;
    }

    private SequenceFormat other() {
        String text = text();
        if (text.startsWith("LOCUS ")) {
            lines.wholeLines();
            return SequenceFormat.GENBANK;
        }
        int legal = new Tally().count(lines.bytes(), lines.start(), lines.end());
        if (legal == lines.end()) {
            throw FastaGate.noHeader(file, lines.number());
        }
        throw unknown("'" + printable(text) + "'", remedy(text));
    }

    private static String remedy(String text) {
        if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) {
            return "The file is UTF-16: save it as plain text (UTF-8).";
        }
        if (text.startsWith("\u001f\u008b")) {
            return "The file is packed twice: unpack it once.";
        }
        if (text.startsWith("BAM\u0001") || text.startsWith("CRAM")) {
            return "Write the reads as FASTA first, for example with samtools fasta.";
        }
        return text.startsWith("##") || text.startsWith("ID   ")
                ? "Give the genome's sequence as FASTA or GenBank."
                : "Name a file with sequences; FASTA headers begin with '>'.";
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(20, text.length()); i++) {
            char symbol = text.charAt(i);
            shown.append(
                    symbol >= ' ' && symbol < 0x7f ? String.valueOf(symbol) : String.format("\\x%02X", (int) symbol));
        }
        return shown.toString();
    }

    private InputException unknown(String found, String remedy) {
        return new InputException(file, lines.number(), "found " + found + EXPECTED, remedy);
    }

    private InputException empty() {
        return new InputException(
                file,
                lines.number() == 0 ? "found nothing in it" + EXPECTED : "found only blank lines" + EXPECTED,
                "Check how the file was made: whatever wrote it may have failed.");
    }

    private String text() {
        return new String(
                lines.bytes(), lines.start(), Math.min(60, lines.end() - lines.start()), StandardCharsets.ISO_8859_1);
    }
}
