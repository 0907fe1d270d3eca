package org.cistron.io.genbank;

import java.io.IOException;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.TextOutput;

/** The sequence of a record: lines of six blocks of ten, each with the 1-based position of its first nucleotide. */
final class GenBankOrigin {
    private static final int LINE = 60;
    private static final int BLOCK = 10;
    private static final int NUMBER_WIDTH = 9;

    private static final byte[] LETTERS = {'a', 'c', 'g', 't', 'n'};

    private GenBankOrigin() {}

    static void write(TextOutput text, Sequence contig) throws IOException {
        byte[] line = new byte[LINE + LINE / BLOCK + 1];
        text.text("ORIGIN").newLine();
        for (int i = 0; i < contig.length(); i += LINE) {
            int count = fill(line, contig, i, (int) Math.min(i + (long) LINE, contig.length()));
            text.padded(i + 1L, NUMBER_WIDTH).bytes(line, count);
        }
    }

    private static int fill(byte[] line, Sequence contig, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if ((i - start) % BLOCK == 0) {
                line[count++] = ' ';
            }
            line[count++] = LETTERS[contig.base(i)];
        }
        line[count++] = '\n';
        return count;
    }
}
