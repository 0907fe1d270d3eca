package org.cistron.io.genbank;

import java.io.IOException;
import java.util.regex.Pattern;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.TextOutput;

/** The lines of a record before its features. */
final class GenBankHeader {
    /** Columns 13 to 40 hold the name and, to their right, the length. */
    private static final int NAME_AND_LENGTH = 28;

    private static final Pattern ACCESSION_VERSION = Pattern.compile("[A-Z]{1,6}_?[A-Z]{0,4}\\d{5,}\\.\\d+");

    private GenBankHeader() {}

    static void write(TextOutput text, GenBankText lines, Sequence contig) throws IOException {
        locus(text, contig);
        String description = contig.description().isEmpty() ? contig.id() : contig.description();
        lines.keyword("DEFINITION", description.endsWith(".") ? description : description + ".");
        lines.unbroken("ACCESSION", accession(contig.id()));
        lines.unbroken("VERSION", contig.id());
        lines.keyword("KEYWORDS", ".");
        lines.keyword("SOURCE", "unidentified");
        lines.keyword("  ORGANISM", "unidentified");
        lines.keyword("", "unclassified sequences.");
    }

    /** Names that leave the length no room push the rest of the line to the right: no name is cut. */
    private static void locus(TextOutput text, Sequence contig) throws IOException {
        int room = NAME_AND_LENGTH - contig.id().length();
        text.text("LOCUS       ").text(contig.id());
        if (room > Integer.toString(contig.length()).length()) {
            text.padded(contig.length(), room);
        } else {
            text.letter(' ').number(contig.length());
        }
        text.text(" bp    DNA     ").text(contig.circular() ? "circular" : "linear  ");
        text.text(" UNK 01-JAN-1980").newLine();
    }

    /** Takes the version off what looks like an INSDC or RefSeq accession; other ids may differ in nothing else. */
    private static String accession(String id) {
        return ACCESSION_VERSION.matcher(id).matches() ? id.substring(0, id.lastIndexOf('.')) : id;
    }
}
