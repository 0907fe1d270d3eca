package org.cistron.runner.train;

import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.sequence.SequenceInput;

/**
 * A genome to learn from; read anew from its file each time it is opened.
 *
 * @param name its name
 * @param input its file
 * @param geneticCode the code that its annotation says
 */
record TrainingGenome(String name, SequenceInput input, GeneticCode geneticCode) implements Genome {

    @Override
    public long length() {
        return input.check().nucleotides();
    }

    @Override
    public int contigCount() {
        return input.check().records();
    }

    @Override
    public boolean openEnds() {
        return true;
    }

    @Override
    public Stream<Sequence> contigs() {
        return input.open();
    }
}
