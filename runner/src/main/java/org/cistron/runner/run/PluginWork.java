package org.cistron.runner.run;

import java.util.List;
import java.util.Optional;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.NamedGene;
import org.cistron.runner.domain.Coverage;
import org.cistron.runner.report.AnnotationCollector;

/** One plugin's part in a run: how it finds genes, where they go, and whether it has failed. */
final class PluginWork {
    private final String name;
    private final ContigCaller caller;
    private final GeneOutputs outputs;
    private final boolean keepGoing;
    private final Optional<AnnotationCollector> collector;
    private long inGenes;
    private volatile Optional<PluginException> failure = Optional.empty();

    PluginWork(
            String name,
            ContigCaller caller,
            GeneOutputs outputs,
            boolean keepGoing,
            Optional<AnnotationCollector> collector) {
        this.collector = collector;
        this.name = name;
        this.caller = caller;
        this.outputs = outputs;
        this.keepGoing = keepGoing;
    }

    /** What a plugin made of a contig, or a failure. */
    record Outcome(Found found, Optional<PluginException> failure) {}

    String name() {
        return name;
    }

    Optional<PluginException> failure() {
        return failure;
    }

    GeneOutputs outputs() {
        return outputs;
    }

    /** Returns how many nucleotides of the contigs taken so far lie in genes. */
    long inGenes() {
        return inGenes;
    }

    /** Finds a contig's genes, by any thread. */
    Outcome find(Genome genome, Sequence contig) {
        if (failure.isPresent()) {
            return new Outcome(Found.NOTHING, failure);
        }
        try {
            return new Outcome(caller.find(genome, contig), Optional.empty());
        } catch (PluginException e) {
            return new Outcome(Found.NOTHING, Optional.of(e));
        }
    }

    /** Writes a contig's genes, in input order; or ends the plugin's part, and the run unless it is to keep going. */
    void take(Sequence contig, Outcome outcome) {
        outcome.failure().ifPresent(this::fail);
        if (failure.isEmpty()) {
            Coverage coverage = new Coverage(contig);
            outcome.found()
                    .genes()
                    .forEach(gene ->
                            coverage.add(gene.region().start(), gene.region().end()));
            inGenes += coverage.nucleotides();
            List<NamedGene> named = outputs.write(contig, outcome.found());
            collector.ifPresent(
                    to -> to.genes(name, contig, named, outcome.found().evidence()));
        }
    }

    /** Does what may fail before the first contig. */
    void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (PluginException e) {
            fail(e);
        }
    }

    private void fail(PluginException thrown) {
        if (!keepGoing) {
            throw thrown;
        }
        if (failure.isEmpty()) {
            failure = Optional.of(thrown);
            outputs.discard();
            collector.ifPresent(to -> to.drop(name));
        }
    }
}
