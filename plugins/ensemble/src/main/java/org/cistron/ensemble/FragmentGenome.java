package org.cistron.ensemble;

import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;

/**
 * A fragment as if it were all that is known of its genome.
 *
 * @param whole the genome that it comes from
 * @param fragment the fragment
 */
record FragmentGenome(Genome whole, Sequence fragment) implements Genome {

    @Override
    public String name() {
        return "a fragment of " + whole.name();
    }

    @Override
    public GeneticCode geneticCode() {
        return whole.geneticCode();
    }

    @Override
    public long length() {
        return fragment.length();
    }

    @Override
    public int contigCount() {
        return 1;
    }

    @Override
    public boolean openEnds() {
        return true;
    }

    @Override
    public Stream<Sequence> contigs() {
        return Stream.of(fragment);
    }
}
