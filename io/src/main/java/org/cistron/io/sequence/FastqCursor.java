package org.cistron.io.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.biojava.nbio.genome.io.fastq.Fastq;
import org.biojava.nbio.genome.io.fastq.SangerFastqReader;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.SequenceBuilder;

/**
 * FASTQ records through BioJava. Its reader pushes all records of a stream at once, so it is given a stream for every few
 * records.
 */
final class FastqCursor implements RecordCursor {
    private static final int TEXT = 1 << 16;

    private final InputStream in;
    private final FastqRecords records;
    private final UnaryOperator<Title> naming;
    private final SangerFastqReader reader = new SangerFastqReader();
    private final Deque<Sequence> ready = new ArrayDeque<>();

    FastqCursor(InputStream in, String file, UnaryOperator<Title> naming) throws IOException {
        this.in = in;
        LineReader lines = new LineReader(in, FastaGate.PIECE);
        lines.wholeLines();
        this.records = new FastqRecords(lines, file, new Tally());
        this.naming = naming;
    }

    @Override
    public Optional<Sequence> next() throws IOException {
        if (ready.isEmpty()) {
            StringBuilder text = new StringBuilder();
            while (text.length() < TEXT && records.nextTitle()) {
                records.readBody();
                records.appendTo(text);
            }
            reader.stream(new StringReader(text.toString()), fastq -> ready.add(packed(fastq)));
        }
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Sequence packed(Fastq fastq) {
        Title title = naming.apply(Title.of(fastq.getDescription()));
        return new SequenceBuilder(title.id(), title.description())
                .append(fastq.getSequence())
                .build();
    }
}
