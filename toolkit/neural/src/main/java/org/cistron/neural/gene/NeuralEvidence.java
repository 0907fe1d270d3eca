package org.cistron.neural.gene;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.plugin.Trainable;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.api.sequence.Sequence;
import org.cistron.neural.engine.DeviceChoice;
import org.cistron.neural.engine.MemoryBackOff;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.OnDemand;
import org.cistron.neural.model.Importance;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.model.Weights;
import org.cistron.neural.network.Parameters;

/**
 * Evidence of a network, and its training: what neural plugins are made of. A plugin's own classes name the network and its
 * settings.
 */
public abstract class NeuralEvidence implements CodingEvidence, Trainable {
    /** Whose evidence adapted networks correct. */
    public static final String BASELINE = "hmm";

    /** Added to an adapted network's name, the name of the one that reads sequence alone. */
    public static final String UNIVERSAL = "-universal";

    private static final String DESIGN = "network.txt";

    private final Services services;
    private final InputKind kind;
    private final NetworkMaker maker;
    private final NetworkConfiguration configuration;
    private final OnDemand<GeneNetworkModel> model;

    /**
     * What the host gives.
     *
     * @param name of the offer, under which its model is found
     */
    public record Services(
            String name, Compute compute, Progress progress, ReferenceData data, EvidenceSource evidence) {}

    /** Makes evidence of one kind of input. */
    protected NeuralEvidence(
            Services services, InputKind kind, NetworkMaker maker, NetworkConfiguration configuration) {
        this.services = services;
        this.kind = kind;
        this.maker = maker;
        this.configuration = configuration;
        this.model = new OnDemand<>(this::load);
    }

    /** Gets the network ready, or the universal one where the baseline could not learn from the genome either. */
    @Override
    public GenomeModel fit(Genome genome) {
        boolean adapted = kind == InputKind.ADAPTED && services.evidence().adapted(BASELINE, genome);
        if (kind == InputKind.UNIVERSAL || adapted) {
            model.get();
        } else {
            services.evidence().adapted(services.name() + UNIVERSAL, genome);
        }
        return new NeuralGenomeModel(genome, kind, adapted);
    }

    @Override
    public GenomeModel read(Genome genome, InputStream from) {
        return fit(genome);
    }

    @Override
    public Evidence evidence(GenomeModel genomeModel, Sequence contig, Window window) {
        NeuralGenomeModel fitted = (NeuralGenomeModel) genomeModel;
        if (kind == InputKind.ADAPTED && !fitted.adapted()) {
            Evidence universal = services.evidence().evidence(services.name() + UNIVERSAL, fitted.genome(), contig);
            return EvidenceMix.empty(window).with(Optional.of(universal));
        }
        return model.get().evidence(contig, seen(fitted.genome(), contig), window);
    }

    /** An adapted network's genes are explained by what it corrects. */
    @Override
    public Map<String, String> explain(GenomeModel genomeModel, Sequence contig, CodingRegion region) {
        return kind == InputKind.ADAPTED
                ? services.evidence().explain(BASELINE, ((NeuralGenomeModel) genomeModel).genome(), contig, region)
                : Map.of();
    }

    private Optional<Evidence> seen(Genome genome, Sequence contig) {
        return kind == InputKind.ADAPTED
                ? Optional.of(services.evidence().evidence(BASELINE, genome, contig))
                : Optional.empty();
    }

    @Override
    public Map<String, byte[]> train(TrainingTask task) {
        try (NDManager manager =
                NeuralEngine.open(DeviceChoice.of(services.compute().device()))) {
            NetworkDesign design = design(task);
            GeneNetworkLearning learning = new GeneNetworkLearning(
                    manager,
                    maker,
                    design,
                    configuration.plan(kind.structureFrom()),
                    task,
                    services.compute(),
                    services.progress(),
                    contigs(task.genomes()),
                    contigs(task.validation()));
            Map<String, byte[]> files = new TreeMap<>();
            files.put(GeneNetworkLearning.WEIGHTS, Weights.write(learning.learn()));
            files.put(GeneNetworkLearning.IMPORTANCE, Importance.write(learning.importance()));
            files.put(DESIGN, design.settings().write());
            return files;
        } catch (IOException e) {
            throw new InputException(
                    "--from", 0, "cannot be trained on (" + e.getMessage() + ")", "Name a model of this plugin.", e);
        }
    }

    /** A model to start from brings its own. */
    private NetworkDesign design(TrainingTask task) throws IOException {
        Optional<InputStream> base = task.base(DESIGN);
        if (base.isEmpty()) {
            return NetworkDesign.of(kind, configuration.shape());
        }
        try (InputStream from = base.get()) {
            return NetworkDesign.read(NetworkSettings.read(from));
        }
    }

    private List<TrainingContig> contigs(List<AnnotatedGenome> genomes) {
        List<Callable<List<TrainingContig>>> tasks = genomes.stream()
                .<Callable<List<TrainingContig>>>map(genome -> () -> contigs(genome))
                .toList();
        return services.compute().all(tasks).stream().flatMap(List::stream).toList();
    }

    private List<TrainingContig> contigs(AnnotatedGenome annotated) {
        services.progress().activity("looking at " + annotated.genome().name());
        try (Stream<Sequence> sequences = annotated.genome().contigs()) {
            return sequences
                    .map(sequence -> TrainingContig.of(annotated, sequence, seen(annotated.genome(), sequence)))
                    .toList();
        }
    }

    private GeneNetworkModel load() {
        String folder = "models/" + services.name() + "/";
        try (InputStream design = services.data().open(folder + DESIGN);
                InputStream weights = services.data().open(folder + GeneNetworkLearning.WEIGHTS)) {
            NetworkDesign read = NetworkDesign.read(NetworkSettings.read(design));
            NDManager manager =
                    NeuralEngine.open(DeviceChoice.of(services.compute().device()));
            Parameters parameters = Parameters.of(manager, 0, Weights.read(weights));
            return new GeneNetworkModel(
                    manager,
                    maker.make(parameters, read.kind().channels(), read.shape()),
                    read.kind(),
                    read.grid(),
                    read.logitShare(),
                    new MemoryBackOff(services.progress()::warning));
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException(
                    folder,
                    0,
                    "cannot be read as a network of '" + services.name() + "' (" + e.getMessage() + ")",
                    "Train it again with this version of the plugin, or leave --model out.",
                    e);
        }
    }
}
