package org.cistron.io.sequence;

import org.biojava.nbio.core.sequence.AccessionID;
import org.biojava.nbio.core.sequence.compound.NucleotideCompound;
import org.biojava.nbio.core.sequence.template.AbstractSequence;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.SequenceBuilder;

/** What BioJava's FASTA reader fills: letters and then a header make a {@link Sequence}. Nothing else of it is used. */
final class PackedSequence extends AbstractSequence<NucleotideCompound> {
    private String letters;
    private Sequence packed;

    PackedSequence(String letters) {
        this.letters = letters;
    }

    /** Takes the header, as {@link AsciiStream} wrote it, and packs the letters under its id. */
    void takeHeader(String header) {
        Title title = Title.of(AsciiStream.original(header));
        packed = new SequenceBuilder(title.id(), title.description())
                .append(letters)
                .build();
        letters = "";
        setAccession(new AccessionID(title.id()));
    }

    /** Called by BioJava. */
    static void takeHeader(String header, PackedSequence sequence) {
        sequence.takeHeader(header);
    }

    /** Returns the contig; only after the header was taken. */
    Sequence packed() {
        return packed;
    }
}
