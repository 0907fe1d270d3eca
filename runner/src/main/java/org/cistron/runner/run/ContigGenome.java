package org.cistron.runner.run;

import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;

/**
 * A genome of which there is one contig: what a contig of a metagenome is.
 *
 * @param contig the contig
 * @param geneticCode the code it is read by
 * @param openEnds whether genes may run off its ends
 */
record ContigGenome(Sequence contig, GeneticCode geneticCode, boolean openEnds) implements Genome {

    @Override
    public String name() {
        return "contig " + contig.id();
    }

    @Override
    public long length() {
        return contig.length();
    }

    @Override
    public int contigCount() {
        return 1;
    }

    @Override
    public Stream<Sequence> contigs() {
        return Stream.of(contig);
    }
}
