package org.cistron.ensemble;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.InputException;
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

/** The weighted sum of other plugins' evidence. */
public final class EnsembleEvidence implements CodingEvidence, Trainable {
    static final String NAME = "ensemble";

    private static final String FILE = "weights.tsv";
    private static final String PATH = "models/" + NAME + "/" + FILE;

    private final EnsembleConfiguration configuration;
    private final Compute compute;
    private final Progress progress;
    private final ReferenceData data;
    private final EvidenceSource source;

    /** Made by the host. */
    @Inject
    public EnsembleEvidence(
            EnsembleConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            EvidenceSource source) {
        this.configuration = configuration;
        this.compute = compute;
        this.progress = progress;
        this.data = data;
        this.source = source;
    }

    @Override
    public GenomeModel fit(Genome genome) {
        try (InputStream from = data.open(PATH)) {
            return new EnsembleModel(genome, MemberWeights.read(from));
        } catch (IOException | NumberFormatException e) {
            throw new InputException(
                    PATH,
                    0,
                    "cannot be read as an ensemble's weights (" + e.getMessage() + ")",
                    "Train them again by 'cistron train gene-finder --plugin ensemble', or leave --model out.",
                    e);
        }
    }

    @Override
    public GenomeModel read(Genome genome, InputStream from) throws IOException {
        return new EnsembleModel(genome, MemberWeights.read(from));
    }

    @Override
    public Evidence evidence(GenomeModel model, Sequence contig, Window window) {
        EnsembleModel ensemble = (EnsembleModel) model;
        List<Evidence> members = ensemble.weights().members().stream()
                .map(member -> source.evidence(member.name(), ensemble.genome(), contig))
                .toList();
        return WeighedEvidence.of(ensemble.weights(), members, window);
    }

    @Override
    public Map<String, byte[]> train(TrainingTask task) {
        List<String> names = configuration.names();
        Lessons lessons = new Lessons(source, progress, names, (int) (configuration.megabases() * 1e6));
        MemberWeights weights = new WeightFitting(compute, lessons.of(task.genomes()), names.size())
                .fit(MemberWeights.equal(names), configuration.rounds());
        return Map.of(FILE, weights.write());
    }
}
