package org.cistron.io.sequence;

import java.util.List;
import org.biojava.nbio.core.sequence.compound.NucleotideCompound;
import org.biojava.nbio.core.sequence.io.template.SequenceCreatorInterface;
import org.biojava.nbio.core.sequence.template.AbstractSequence;
import org.biojava.nbio.core.sequence.template.ProxySequenceReader;

/** Makes BioJava's reader keep letters instead of one object for each nucleotide. */
final class PackedSequenceCreator implements SequenceCreatorInterface<NucleotideCompound> {
    @Override
    public AbstractSequence<NucleotideCompound> getSequence(String letters, long index) {
        return new PackedSequence(letters);
    }

    @Override
    public AbstractSequence<NucleotideCompound> getSequence(
            ProxySequenceReader<NucleotideCompound> loader, long index) {
        throw new UnsupportedOperationException("FASTA is read from a stream");
    }

    @Override
    public AbstractSequence<NucleotideCompound> getSequence(List<NucleotideCompound> compounds) {
        throw new UnsupportedOperationException("FASTA is read from a stream");
    }
}
