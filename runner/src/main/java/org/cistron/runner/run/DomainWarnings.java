package org.cistron.runner.run;

import java.util.List;
import java.util.Optional;
import org.cistron.runner.domain.DomainCheck;
import org.cistron.runner.domain.InputSurvey;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.model.ModelCatalogue;

/** Warns where an input is unlike what the models of a run were trained on. */
final class DomainWarnings {
    private final PluginHost host;
    private final AnnotateOptions options;
    private final RunLog log;

    DomainWarnings(PluginHost host, AnnotateOptions options, RunLog log) {
        this.host = host;
        this.options = options;
        this.log = log;
    }

    /** Warns of the input. */
    void ofInput(InputSurvey input, boolean mixed) {
        options.plugins().stream()
                .flatMap(plugin -> check(plugin).stream())
                .flatMap(check -> check.unlike(input, mixed, options.code()).stream())
                .forEach(log::warning);
    }

    /** Warns of the genes that were found. */
    void ofGenes(InputSurvey input, List<PluginWork> works) {
        for (PluginWork work : works) {
            check(work.name())
                    .flatMap(check -> check.unlikeGenes(input, work.inGenes()))
                    .ifPresent(log::warning);
        }
    }

    private Optional<DomainCheck> check(String plugin) {
        ModelCatalogue models = host.models();
        return models.names().contains(plugin)
                ? models.manifest(plugin).domain().map(domain -> new DomainCheck(plugin, domain))
                : Optional.empty();
    }
}
