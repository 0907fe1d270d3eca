package org.cistron.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;

/**
 * A genome held in memory.
 *
 * @param name for messages
 * @param geneticCode that all contigs are read by
 * @param openEnds whether genes may run off a contig's end
 * @param all the contigs
 */
public record MemoryGenome(String name, GeneticCode geneticCode, boolean openEnds, List<Sequence> all)
        implements Genome {

    /** Takes an immutable copy. */
    public MemoryGenome {
        all = List.copyOf(all);
    }

    /** Makes a genome with open ends. */
    public static MemoryGenome of(int geneticCode, Sequence... contigs) {
        return new MemoryGenome("test", GeneticCode.byNumber(geneticCode), true, List.of(contigs));
    }

    @Override
    public long length() {
        return all.stream().mapToLong(Sequence::length).sum();
    }

    @Override
    public int contigCount() {
        return all.size();
    }

    @Override
    public Stream<Sequence> contigs() {
        return all.stream();
    }
}
