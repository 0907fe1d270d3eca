package org.cistron.io.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.biojava.nbio.core.sequence.compound.NucleotideCompound;
import org.biojava.nbio.core.sequence.io.FastaReader;
import org.cistron.api.sequence.Sequence;

/** FASTA records through BioJava, one at a time. */
final class FastaCursor implements RecordCursor {
    private final FastaReader<PackedSequence, NucleotideCompound> reader;

    FastaCursor(InputStream in) {
        reader = new FastaReader<>(new AsciiStream(in), PackedSequence::takeHeader, new PackedSequenceCreator());
    }

    @Override
    public Optional<Sequence> next() throws IOException {
        Map<String, PackedSequence> one = reader.process(1);
        if (one == null) {
            return Optional.empty();
        }
        Iterator<PackedSequence> records = one.values().iterator();
        return Optional.of(records.next().packed());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
