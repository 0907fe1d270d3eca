package org.cistron.ensemble;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.plugin.Trainable;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.api.sequence.Sequence;

/** The weighted sum of other plugins' evidence; which ones speak, and how much they count, depends on the {@link Situation}. */
public abstract class EnsembleEvidence implements CodingEvidence, Trainable {
    private static final String FILE = "weights.tsv";

    private final MemberNames members;
    private final Services services;
    private Optional<EnsembleWeights> read = Optional.empty();

    /**
     * What the host gives.
     *
     * @param name of the offer, under which its model is found
     */
    record Services(
            String name,
            EnsembleConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            EvidenceSource source) {}

    /**
     * Makes an ensemble.
     *
     * @param members whom it is fitted with; a trained one brings its own
     */
    EnsembleEvidence(MemberNames members, Services services) {
        this.members = members;
        this.services = services;
    }

    /** Finds the situation, and lets all that are to speak in it get ready. */
    @Override
    public GenomeModel fit(Genome genome) {
        try {
            EnsembleWeights weights = weights();
            Situation situation =
                    Situation.of(genome, weights.of(Situation.ADAPTED).names(), services.source());
            MemberWeights speaking = weights.of(situation);
            speaking.names().forEach(member -> services.source().adapted(member, genome));
            return new EnsembleModel(genome, situation, speaking);
        } catch (IOException e) {
            throw new InputException(
                    path(),
                    0,
                    "cannot be read as an ensemble's weights (" + e.getMessage() + ")",
                    "Train them again by 'cistron train gene-finder --plugin " + services.name()
                            + "', or leave --model out.",
                    e);
        }
    }

    @Override
    public GenomeModel read(Genome genome, InputStream from) throws IOException {
        return EnsembleModel.read(genome, from);
    }

    @Override
    public Evidence evidence(GenomeModel model, Sequence contig, Window window) {
        EnsembleModel ensemble = (EnsembleModel) model;
        List<Evidence> evidence = ensemble.weights().names().stream()
                .map(member -> services.source().evidence(member, ensemble.genome(), contig))
                .toList();
        return WeighedEvidence.of(ensemble.weights(), evidence, window);
    }

    /** Returns what the members say; of two that speak of the same, what the first says. */
    @Override
    public Map<String, String> explain(GenomeModel model, Sequence contig, CodingRegion region) {
        EnsembleModel ensemble = (EnsembleModel) model;
        Map<String, String> all = new TreeMap<>();
        for (String member : ensemble.weights().names()) {
            services.source().explain(member, ensemble.genome(), contig, region).forEach(all::putIfAbsent);
        }
        return all;
    }

    @Override
    public Map<String, byte[]> train(TrainingTask task) {
        Map<Situation, WeightFitting.Fitted> fitted = new EnumMap<>(Situation.class);
        Map<Situation, MemberWeights> weights = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            fitted.put(situation, fit(situation, task));
            weights.put(situation, fitted.get(situation).best());
        }
        FittingCurve.record(fitted, services.configuration().rounds(), task);
        return Map.of(FILE, new EnsembleWeights(weights).write());
    }

    private WeightFitting.Fitted fit(Situation situation, TrainingTask task) {
        List<String> names = members.names(situation);
        Lessons lessons = new Lessons(services.source(), services.compute(), services.progress(), names, (int)
                (services.configuration().megabases() * 1e6));
        List<WeightFitting.Lesson> learned = lessons.of(situation, task.genomes());
        if (learned.isEmpty()) {
            throw new InputException(
                    "--genomes",
                    "found no genome that members can learn from, expected longer ones",
                    "Add whole genomes to the folder.");
        }
        WeightFitting fitting =
                new WeightFitting(services.compute(), learned, lessons.of(situation, task.validation()));
        services.progress().activity("fitting weights, " + situation.word());
        return fitting.fit(MemberWeights.equal(names), services.configuration().rounds());
    }

    private synchronized EnsembleWeights weights() throws IOException {
        if (read.isEmpty()) {
            try (InputStream from = services.data().open(path())) {
                read = Optional.of(EnsembleWeights.read(from));
            }
        }
        return read.get();
    }

    private String path() {
        return "models/" + services.name() + "/" + FILE;
    }
}
