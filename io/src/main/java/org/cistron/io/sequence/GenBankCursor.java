package org.cistron.io.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.SequenceBuilder;

/**
 * GenBank records, sequence only, read by ourselves: BioJava 7.2.4 drops a record that is cut short in silence, fails on a
 * VERSION without an ACCESSION and on one odd {@code db_xref} among the features, and is slower by far. Lower case, which
 * GenBank writes throughout, is no soft mask.
 */
final class GenBankCursor implements RecordCursor {
    private final InputStream in;
    private final GenBankRecords records;

    GenBankCursor(InputStream in, String file) throws IOException {
        this.in = in;
        LineReader lines = new LineReader(in, FastaGate.PIECE);
        lines.wholeLines();
        this.records = new GenBankRecords(lines, file, new Tally());
    }

    @Override
    public Optional<Sequence> next() throws IOException {
        if (!records.next()) {
            return Optional.empty();
        }
        SequenceBuilder builder = new SequenceBuilder(records.id(), records.definition()).circular(records.circular());
        byte[] letters = records.sequence().bytes();
        for (int i = 0; i < records.sequence().length(); i++) {
            builder.append((char) (letters[i] & ~0x20));
        }
        return Optional.of(builder.build());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
