package org.cistron.runner.run;

import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.sequence.InputSummary;
import org.cistron.io.sequence.SequenceInput;

/** A whole input as one genome. A small one is parsed once and kept; a large one is read again each time. */
final class InputGenome implements Genome {
    /** Nucleotides up to which an input is kept in memory, a byte each. */
    private static final long KEPT = 64L << 20;

    private final SequenceInput input;
    private final InputSummary summary;
    private final ContigView view;
    private final AnnotateOptions options;
    private List<Sequence> kept = List.of();

    InputGenome(SequenceInput input, ContigView view, AnnotateOptions options) {
        this.input = input;
        this.summary = input.check();
        this.view = view;
        this.options = options;
    }

    @Override
    public String name() {
        return input.displayName();
    }

    @Override
    public GeneticCode geneticCode() {
        return options.code();
    }

    @Override
    public long length() {
        return summary.nucleotides();
    }

    @Override
    public int contigCount() {
        return summary.records();
    }

    @Override
    public boolean openEnds() {
        return options.openEnds();
    }

    @Override
    public Stream<Sequence> contigs() {
        return summary.nucleotides() > KEPT ? input.open().map(view) : keptContigs().stream();
    }

    private synchronized List<Sequence> keptContigs() {
        if (kept.isEmpty()) {
            try (Stream<Sequence> contigs = input.open()) {
                kept = contigs.map(view).toList();
            }
        }
        return kept;
    }
}
