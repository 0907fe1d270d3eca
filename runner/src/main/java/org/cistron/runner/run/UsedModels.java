package org.cistron.runner.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.io.output.RunRecord;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.model.ModelCatalogue;
import org.cistron.runner.model.ModelManifest;

/** Says for run records who found genes: those that were named and those that they asked, and all their models. */
final class UsedModels {
    private final PluginHost host;
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * Takes those that have been at work.
     *
     * @param named the offers that were named; whom they have asked so far is added
     */
    UsedModels(PluginHost host, Collection<String> named) {
        this.host = host;
        names.addAll(named);
        named.forEach(name -> names.addAll(host.askedBy(name)));
    }

    /** Returns their plugins. */
    List<RunRecord.Plugin> plugins() {
        return names.stream()
                .map(name -> host.registry().offer(name).plugin())
                .distinct()
                .map(plugin -> new RunRecord.Plugin(plugin.name(), plugin.version(), Checksums.ofJar(plugin)))
                .toList();
    }

    /**
     * Returns their models: those that were trained before, then what was learned in this run.
     *
     * @param genome the genome that all of them were shown; empty where every contig was one
     */
    List<RunRecord.Model> models(Optional<Genome> genome) {
        ModelCatalogue catalogue = host.models();
        List<String> trained = catalogue.names();
        List<RunRecord.Model> models = new ArrayList<>();
        names.stream()
                .filter(trained::contains)
                .map(name -> trained(catalogue, name))
                .forEach(models::add);
        genome.ifPresent(shown -> names.stream()
                .flatMap(name -> learned(name, shown, trained.contains(name)))
                .forEach(models::add));
        return models;
    }

    private RunRecord.Model trained(ModelCatalogue catalogue, String name) {
        ModelManifest manifest = catalogue.manifest(name);
        return new RunRecord.Model(
                name,
                plugin(name),
                manifest.plugin().version(),
                catalogue.sha256(name).orElse(""),
                "trained on " + manifest.trainedOn());
    }

    /** Nothing where all is in the model that was trained before. */
    private Stream<RunRecord.Model> learned(String name, Genome genome, boolean trained) {
        PluginHost.Learned learned = host.learned(name, genome);
        return learned.sha256().isEmpty() && trained
                ? Stream.empty()
                : Stream.of(new RunRecord.Model(genome.name(), plugin(name), "", learned.sha256(), learned.summary()));
    }

    private String plugin(String name) {
        return host.registry().offer(name).plugin().name();
    }
}
