package org.cistron.variant.networks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.UsageException;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.classifier.cases.OrientedAllele;
import org.cistron.neural.masked.Alphabet;
import org.cistron.neural.masked.MaskedDesign;
import org.cistron.neural.masked.MaskedLearning;

/**
 * Gets the encoders that a training needs: from the model that it starts from, or by learning from proteins and genomes. What was
 * learned is kept for the next time that the same sequences are given.
 */
final class Pretraining {
    /** Nucleotides of the stretches that genomes are cut into: some are held out whole. */
    private static final int STRETCH = 10_000;

    private final VariantNetworksConfiguration configuration;
    private final boolean attention;
    private final String device;
    private final Progress progress;
    private final Map<Alphabet, Kept> kept = new EnumMap<>(Alphabet.class);

    private record Kept(List<String> sequences, TrainedEncoder encoder) {}

    Pretraining(VariantNetworksConfiguration configuration, boolean attention, String device, Progress progress) {
        this.configuration = configuration;
        this.attention = attention;
        this.device = device;
        this.progress = progress;
    }

    /**
     * Returns the encoders for the cases that there are.
     *
     * @throws UsageException if a protein changes in some, and there is neither a model to start from nor a protein to learn from
     */
    List<TrainedEncoder> encoders(VariantTrainingTask task) throws IOException {
        StagedCheckpoints checkpoints = new StagedCheckpoints(task, progress);
        List<TrainedEncoder> base = TrainedEncoder.readAll(task::base);
        List<TrainedEncoder> encoders = new ArrayList<>();
        encoder(Alphabet.PROTEIN, base, task.proteins(), checkpoints).ifPresent(encoders::add);
        boolean needed = task.cases().stream()
                .anyMatch(labelled -> labelled.asked().subject().isMissense());
        if (needed && encoders.isEmpty()) {
            throw new UsageException("found substitutions of proteins, and no proteins to learn from, expected some."
                    + " Give --pretrain-proteins FASTA, or --from MODEL.");
        }
        encoder(Alphabet.DNA, base, nucleotides(task), checkpoints).ifPresent(encoders::add);
        return encoders;
    }

    private Optional<TrainedEncoder> encoder(
            Alphabet alphabet, List<TrainedEncoder> base, List<String> sequences, StagedCheckpoints checkpoints)
            throws IOException {
        Optional<TrainedEncoder> known = base.stream()
                .filter(encoder -> encoder.design().alphabet() == alphabet)
                .findFirst();
        if (known.isPresent()) {
            return known.filter(this::fits);
        }
        Kept before = kept.get(alphabet);
        if (sequences.isEmpty()) {
            return Optional.empty();
        }
        if (before == null || !before.sequences().equals(sequences)) {
            kept.put(alphabet, new Kept(sequences, learned(alphabet, sequences, checkpoints)));
        }
        return Optional.of(kept.get(alphabet).encoder());
    }

    private boolean fits(TrainedEncoder encoder) {
        if (encoder.design().shape().attention() != attention) {
            throw new UsageException("found a model of the other network to start from, expected one of this."
                    + " Name another by --from.");
        }
        return true;
    }

    private TrainedEncoder learned(Alphabet alphabet, List<String> sequences, StagedCheckpoints checkpoints)
            throws IOException {
        MaskedDesign design = configuration.design(alphabet, attention);
        String name = alphabet.label();
        Optional<Map<String, float[]>> done = checkpoints.done(name);
        if (done.isPresent()) {
            return new TrainedEncoder(design, done.get());
        }
        Map<String, float[]> weights =
                MaskedLearning.learn(device, design, configuration.plan(alphabet), sequences, checkpoints.of(name));
        checkpoints.finish(name, weights);
        return new TrainedEncoder(design, weights);
    }

    /** The surroundings of labelled variants are sequence like any other: their answers are not looked at. */
    private static List<String> nucleotides(VariantTrainingTask task) {
        List<String> stretches = new ArrayList<>();
        for (String genome : task.genomes()) {
            for (int from = 0; from < genome.length(); from += STRETCH) {
                stretches.add(genome.substring(from, Math.min(genome.length(), from + STRETCH)));
            }
        }
        task.cases().stream()
                .map(LabelledVariant::asked)
                .flatMap(asked -> OrientedAllele.of(asked.subject()).stream())
                .map(OrientedAllele::sequence)
                .distinct()
                .forEach(stretches::add);
        return stretches;
    }
}
