package org.cistron.variant.networks;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.api.host.Compute;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.neural.engine.MemoryBackOff;
import org.cistron.neural.engine.OnDemand;

/** A classifier on what masked networks say of a variant's surroundings, and its training; the two offers differ in the network. */
abstract class NetworkVariant implements TrainableClassifier {
    private static final String HEADS = "heads.bin";

    private final Services services;
    private final VariantNetworksConfiguration configuration;
    private final Pretraining pretraining;
    private final OnDemand<LearnedModel> model;
    private Optional<Frozen> frozen = Optional.empty();

    /** What the host gives. */
    record Services(String name, Compute compute, Progress progress, ReferenceData data) {}

    /** Networks that were put to work for a training, kept for the next one that has the same. */
    private record Frozen(String digest, Encoders encoders) {}

    NetworkVariant(Services services, VariantNetworksConfiguration configuration, boolean attention) {
        this.services = services;
        this.configuration = configuration;
        this.pretraining =
                new Pretraining(configuration, attention, services.compute().device(), services.progress());
        this.model = new OnDemand<>(this::load);
    }

    @Override
    public List<String> questions(VariantCase subject) {
        return model.get().questions(subject);
    }

    @Override
    public double[] logOdds(List<VariantQuestion> questions) {
        return model.get().logOdds(questions);
    }

    @Override
    public Map<String, String> explain(VariantQuestion question) {
        return model.get().explain(question);
    }

    @Override
    public synchronized Map<String, byte[]> train(VariantTrainingTask task) {
        try {
            List<TrainedEncoder> encoders = pretraining.encoders(task);
            Map<String, byte[]> files = new TreeMap<>();
            TrainedEncoder.write(encoders, files);
            services.progress().activity("learning from " + task.cases().size() + " answers");
            Heads heads = new HeadTraining(
                            atWork(files, encoders), services.compute(), configuration.trees(), configuration.seed())
                    .learn(task.cases());
            files.put(HEADS, heads.write());
            return files;
        } catch (IOException e) {
            throw new InputException(
                    "--from", 0, "cannot be trained on (" + e.getMessage() + ")", "Name a model of this plugin.", e);
        }
    }

    /** Numbers of cases are the networks' alone, so they may be kept as long as the networks are the same. */
    private Encoders atWork(Map<String, byte[]> files, List<TrainedEncoder> encoders) {
        String digest = digest(files);
        if (frozen.isEmpty() || !frozen.get().digest().equals(digest)) {
            frozen.ifPresent(old -> old.encoders().close());
            frozen = Optional.of(new Frozen(digest, encoders(encoders)));
        }
        return frozen.get().encoders();
    }

    private Encoders encoders(List<TrainedEncoder> encoders) {
        return new Encoders(encoders, services.compute().device(), new MemoryBackOff(services.progress()::warning));
    }

    private LearnedModel load() {
        String folder = "models/" + services.name() + "/";
        try (InputStream heads = services.data().open(folder + HEADS)) {
            List<TrainedEncoder> encoders =
                    TrainedEncoder.readAll(file -> Optional.of(services.data().open(folder + file)));
            return new LearnedModel(encoders(encoders), Heads.read(heads));
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException(
                    folder,
                    0,
                    "cannot be read as a model of '" + services.name() + "' (" + e.getMessage() + ")",
                    "Train it again with this version of the plugin, or leave --model out.",
                    e);
        }
    }

    private static String digest(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has no SHA-256", e);
        }
    }
}
