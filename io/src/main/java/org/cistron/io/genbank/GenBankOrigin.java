package org.cistron.io.genbank;

import java.io.IOException;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.TextOutput;

/** The sequence of a record: lines of six blocks of ten, each with the 1-based position of its first nucleotide. */
final class GenBankOrigin {
    private static final int LINE = 60;
    private static final int BLOCK = 10;
    private static final int NUMBER_WIDTH = 9;

    private GenBankOrigin() {}

    static void write(TextOutput text, Sequence contig) throws IOException {
        text.text("ORIGIN").newLine();
        for (int i = 0; i < contig.length(); i += LINE) {
            text.padded(i + 1L, NUMBER_WIDTH);
            line(text, contig, i, (int) Math.min(i + (long) LINE, contig.length()));
            text.newLine();
        }
    }

    private static void line(TextOutput text, Sequence contig, int start, int end) throws IOException {
        for (int i = start; i < end; i++) {
            if ((i - start) % BLOCK == 0) {
                text.letter(' ');
            }
            text.letter((char) (Sequence.letter(contig.base(i)) | ' '));
        }
    }
}
