package org.cistron.runner.run;

import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;
import org.cistron.runner.domain.DomainCheck;
import org.cistron.runner.domain.InputSurvey;
import org.cistron.runner.host.EngineParts;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.model.ModelDescription.Asked;
import org.cistron.runner.model.ModelManifest;

/**
 * Settles what finds the genes where the user named nothing: the plugin whose model the user brings, if it is one; else the
 * ensemble where it is installed, its model fits the input and it can be started, else the hidden Markov model alone.
 */
final class FinderChoice {
    /** What is used where it can be. */
    static final String BEST = "ensemble";
    /** What is used where that cannot be. */
    static final String ALONE = "hmm";

    private final PluginHost host;
    private final AnnotateOptions options;

    /**
     * What was settled.
     *
     * @param plugin the offer's name
     * @param why it is not the best; empty where it is
     */
    record Choice(String plugin, Optional<String> why) {
        /** Returns it in words, for {@code run.json}. */
        String words() {
            return plugin + why.map(reason -> ": " + reason).orElse("");
        }
    }

    FinderChoice(PluginHost host, AnnotateOptions options) {
        this.host = host;
        this.options = options;
    }

    /** Chooses for an input. */
    Choice choose(Genome genome, InputSurvey survey, boolean mixed) {
        Optional<String> own = offerOfTheUsersModel();
        if (own.isPresent() && !own.get().equals(BEST)) {
            return new Choice(own.get(), Optional.of("--model names a model of it, and --plugin nothing else"));
        }
        Optional<String> why = missing()
                .or(() -> misfit(survey, mixed))
                .or(() -> mixed ? failureOfFirstContig(genome) : failure(genome));
        return new Choice(why.isPresent() ? ALONE : BEST, why);
    }

    /** Returns whether the best is there at all, so that a user may wonder why it is not used. */
    boolean installed() {
        return host.registry().offers().containsKey(BEST)
                && host.models().names().contains(BEST);
    }

    /** A single model is meant to be seen at work; several are for each other. */
    private Optional<String> offerOfTheUsersModel() {
        return Optional.of(options.models())
                .filter(models -> models.size() == 1)
                .map(models -> models.get(0).name())
                .filter(name -> host.registry().offers().containsKey(name));
    }

    private Optional<String> missing() {
        SortedMap<String, PluginRegistry.Offered> offers = host.registry().offers();
        if (!offers.containsKey(BEST)) {
            return Optional.of("the plugin '" + BEST + "' is not installed");
        }
        if (!host.models().names().contains(BEST)) {
            return Optional.of("no model of '" + BEST + "' is installed");
        }
        return manifest().asked().stream()
                .filter(member -> !offers.containsKey(member.name()) || lacksModel(member))
                .findFirst()
                .map(member -> "'" + BEST + "' needs '" + member.name() + "', of which no "
                        + (offers.containsKey(member.name()) ? "model" : "plugin") + " is installed");
    }

    private boolean lacksModel(Asked member) {
        return member.modelSha256().isPresent() && !host.models().names().contains(member.name());
    }

    private Optional<String> misfit(InputSurvey survey, boolean mixed) {
        return manifest().domain().flatMap(domain -> new DomainCheck(BEST, domain)
                .misfit(survey, mixed, options.code()));
    }

    private ModelManifest manifest() {
        return host.models().manifest(BEST);
    }

    private Optional<String> failureOfFirstContig(Genome genome) {
        try (Stream<Sequence> contigs = genome.contigs()) {
            return contigs.findFirst().flatMap(contig -> {
                Genome first = new ContigGenome(contig, options.code(), options.openEnds());
                try {
                    return failure(first);
                } finally {
                    host.end(first);
                }
            });
        }
    }

    /** Lets the ensemble get ready for a genome, which starts the neural engine; returns what went wrong. */
    private Optional<String> failure(Genome genome) {
        try {
            host.model(BEST, genome);
            return Optional.empty();
        } catch (PluginException e) {
            EngineParts parts = EngineParts.of(FinderChoice.class.getClassLoader(), System.getenv());
            return Optional.of(
                    parts.engine() && parts.library().isPresent()
                            ? "'" + BEST + "' cannot be started (" + e.getMessage() + ")"
                            : "the neural engine that '" + BEST + "' needs is not installed");
        }
    }
}
