package org.cistron.runner.host;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.host.ClassifierSource;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.HomologSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.ConsequencePredictor;
import org.cistron.api.plugin.GeneFinder;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.plugin.ReportWriter;
import org.cistron.api.plugin.Trainable;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.api.plugin.VariantClassifier;
import org.cistron.api.sequence.Sequence;
import org.cistron.runner.model.ModelCatalogue;
import org.cistron.runner.model.ModelDescription.Asked;
import org.cistron.runner.model.ModelOverlay;
import org.cistron.runner.model.PluginModels;

/** Plugins at work: makes what they offer, fits each model once a genome and computes each evidence once a contig. */
public final class PluginHost {
    private final PluginRegistry registry;
    private final Configurations configurations;
    private final HostCompute compute;
    private final Progress progress;
    private final ReferenceData referenceData;
    private final HomologSource homologs;
    private final ClassifierSource classifiers;
    private final PluginWiring wiring = new PluginWiring();
    private final AskGraph asks;
    private final Map<String, Hosted> hosted = new ConcurrentHashMap<>();
    private final OnceMap<Genome, GenomeModel> models = new OnceMap<>();
    private final OnceMap<Sequence, Evidence> evidence = new OnceMap<>();
    private final Set<Sequence> inWork =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    /**
     * What a plugin has learned, for {@code run.json}.
     *
     * @param sha256 the checksum of the serialized model, lower-case hexadecimal; empty where there is nothing in it
     * @param summary a few words
     */
    public record Learned(String sha256, String summary) {}

    /** Makes a host without homologs; nothing is made of a plugin before it is asked for. */
    public PluginHost(
            PluginRegistry registry,
            Configurations configurations,
            HostCompute compute,
            Progress progress,
            ReferenceData referenceData) {
        this(registry, configurations, compute, progress, referenceData, new NoHomologs());
    }

    /** Makes a host; nothing is made of a plugin before it is asked for. */
    public PluginHost(
            PluginRegistry registry,
            Configurations configurations,
            HostCompute compute,
            Progress progress,
            ReferenceData referenceData,
            HomologSource homologs) {
        this.registry = registry;
        this.configurations = configurations;
        this.compute = compute;
        this.progress = progress;
        this.referenceData = referenceData;
        this.homologs = homologs;
        this.asks = new AskGraph();
        this.classifiers = (name, questions) -> classifier(name).logOdds(questions);
    }

    private PluginHost(PluginHost other, ReferenceData referenceData, ClassifierSource classifiers) {
        this.registry = other.registry;
        this.configurations = other.configurations;
        this.compute = other.compute;
        this.progress = other.progress;
        this.homologs = other.homologs;
        this.asks = other.asks;
        this.referenceData = referenceData;
        this.classifiers = classifiers;
    }

    /**
     * Returns a host of the same plugins, with nothing made of them yet, that find other models.
     *
     * @param models the reference data
     * @param answers who answers where one classifier asks another
     */
    public PluginHost with(ReferenceData models, ClassifierSource answers) {
        return new PluginHost(this, models, answers);
    }

    /** Returns the threads that all plugins share. */
    public HostCompute compute() {
        return compute;
    }

    /** Returns the plugins there are. */
    public PluginRegistry registry() {
        return registry;
    }

    /** Returns the data that ships with Cistron, the user's own models in their places. */
    public ReferenceData referenceData() {
        return referenceData;
    }

    /**
     * Returns what finds genes under a name, made at the first call.
     *
     * @throws UsageException if nothing of that name finds genes; the message lists what does
     */
    public HostedFinder finder(String name) {
        registry.offer(name, Offer.Kind.CODING_EVIDENCE, Offer.Kind.GENE_FINDER);
        return (HostedFinder) hosted(name);
    }

    /**
     * Returns what tells consequences under a name, made at the first call.
     *
     * @throws UsageException if nothing of that name does; the message lists what does
     */
    public HostedConsequences consequences(String name) {
        registry.offer(name, Offer.Kind.CONSEQUENCES);
        return (HostedConsequences) hosted(name);
    }

    /**
     * Returns what judges variants under a name, made at the first call.
     *
     * @throws UsageException if nothing of that name does; the message lists what does
     */
    public HostedClassifier classifier(String name) {
        registry.offer(name, Offer.Kind.VARIANT_CLASSIFIER);
        return (HostedClassifier) hosted(name);
    }

    /**
     * Returns what writes reports under a name, made at the first call.
     *
     * @throws UsageException if nothing of that name does; the message lists what does
     */
    public HostedReportWriter reportWriter(String name) {
        registry.offer(name, Offer.Kind.REPORT_WRITER);
        return (HostedReportWriter) hosted(name);
    }

    private Hosted hosted(String name) {
        PluginRegistry.Offered offered = registry.offer(name);
        return hosted.computeIfAbsent(name, key -> make(offered));
    }

    /**
     * Returns an offer that can be trained.
     *
     * @throws UsageException if there is no such offer or it cannot be trained; the message says which can
     */
    public HostedTraining training(String name) {
        PluginRegistry.Offered offered = registry.offer(name);
        requireTrainable(offered, Trainable.class);
        return new HostedTraining(offered.plugin(), (Trainable) create(offered), () -> asked(name));
    }

    /**
     * Returns a classifier that can be trained; a new object each time.
     *
     * @throws UsageException if there is no such classifier or it cannot be trained; the message says which can
     */
    public HostedClassifierTraining classifierTraining(String name) {
        PluginRegistry.Offered offered = registry.offer(name, Offer.Kind.VARIANT_CLASSIFIER);
        requireTrainable(offered, TrainableClassifier.class);
        return new HostedClassifierTraining(offered, (TrainableClassifier) create(offered), asks, models());
    }

    private void requireTrainable(PluginRegistry.Offered offered, Class<?> trainable) {
        if (!trainable.isAssignableFrom(offered.offer().type())) {
            List<String> names = registry.offers().values().stream()
                    .map(PluginRegistry.Offered::offer)
                    .filter(offer -> trainable.isAssignableFrom(offer.type()))
                    .map(Offer::name)
                    .toList();
            throw new UsageException("'" + offered.offer().name() + "' cannot be trained, expected "
                    + (names.isEmpty()
                            ? "a plugin that can: none of those installed is one."
                            : "one of " + String.join(", ", names) + "."));
        }
    }

    /** Returns the model that an offer has learned of a genome; it is fitted once. */
    public GenomeModel model(String name, Genome genome) {
        HostedFinder finder = finder(name);
        return models.get(genome, name, () -> finder.fit(genome));
    }

    /** Returns the models there are. */
    public ModelCatalogue models() {
        return new ModelCatalogue(referenceData);
    }

    /** Returns whether the user gave a model of their own of an offer. */
    public boolean hasOwnModel(String offer) {
        return referenceData instanceof ModelOverlay overlay && overlay.holds(offer);
    }

    /** Returns whom an offer has asked for evidence or answers so far, straight or through others; sorted. */
    public List<String> askedBy(String name) {
        return asks.asked(name);
    }

    /** Returns what an offer has learned of a genome. */
    public Learned learned(String name, Genome genome) {
        return ModelDigest.of(registry.offer(name).plugin(), model(name, genome));
    }

    /**
     * Returns an offer's evidence for a whole contig; computed once for a contig between {@link #begin} and {@link #end},
     * and what it is made of once in any case.
     *
     * @throws UsageException if nothing of that name gives evidence; the message lists what does
     */
    public Evidence evidence(String name, Genome genome, Sequence contig) {
        if (!(hosted(name) instanceof HostedEvidence plugin)) {
            throw new UsageException("'" + name + "' gives no evidence for genes, expected one of "
                    + registry.names(Offer.Kind.CODING_EVIDENCE) + ".");
        }
        GenomeModel model = model(name, genome);
        if (inWork.contains(contig)) {
            return evidence.get(contig, name, () -> plugin.wholeContig(model, contig));
        }
        begin(contig);
        try {
            return plugin.wholeContig(model, contig);
        } finally {
            end(contig);
        }
    }

    /**
     * Returns what an offer says of a called gene, by attribute name; nothing where it gives no evidence.
     *
     * @throws UsageException if nothing is offered under that name
     */
    public Map<String, String> explain(String name, Genome genome, Sequence contig, CodingRegion region) {
        return hosted(name) instanceof HostedEvidence plugin
                ? plugin.explain(model(name, genome), contig, region)
                : Map.of();
    }

    /** Returns the evidence of a contig that was asked for since its work began, by the name of the offer. */
    public SortedMap<String, Evidence> evidenceAtHand(Sequence contig) {
        return evidence.known(contig);
    }

    /** Begins the work on a contig: from now on its evidence is kept. */
    public void begin(Sequence contig) {
        inWork.add(contig);
    }

    /** Ends the work on a contig: its evidence is forgotten. */
    public void end(Sequence contig) {
        inWork.remove(contig);
        evidence.release(contig);
    }

    /** Ends the work on a genome: what was learned of it is forgotten. */
    public void end(Genome genome) {
        models.release(genome);
    }

    private List<Asked> asked(String name) {
        return asks.asked(name).stream()
                .map(other -> new Asked(other, models().sha256(other)))
                .toList();
    }

    private Hosted make(PluginRegistry.Offered offered) {
        LoadedPlugin plugin = offered.plugin();
        Offer offer = offered.offer();
        Object made = create(offered);
        return switch (offer.kind()) {
            case CODING_EVIDENCE ->
                new HostedEvidence(plugin, (CodingEvidence) made, compute, asksOthers(offer.type()));
            case GENE_FINDER -> new HostedGeneFinder(plugin, (GeneFinder) made);
            case CONSEQUENCES -> new HostedConsequences(plugin, (ConsequencePredictor) made);
            case VARIANT_CLASSIFIER -> new HostedClassifier(plugin, (VariantClassifier) made);
            case REPORT_WRITER -> new HostedReportWriter(plugin, (ReportWriter) made);
        };
    }

    private Object create(PluginRegistry.Offered offered) {
        LoadedPlugin plugin = offered.plugin();
        Offer offer = offered.offer();
        HostServices services = new HostServices(
                compute,
                named(plugin.name()),
                new PluginModels(referenceData, plugin.name()),
                new AskedEvidence(this, asks, offer.name()),
                new AskedClassifiers(classifiers, asks, offer.name()),
                homologs);
        return wiring.create(plugin, offer.type(), services, configurations.of(plugin.name()));
    }

    private Progress named(String plugin) {
        return new Progress() {
            @Override
            public void activity(String activity) {
                progress.activity(plugin + ": " + activity);
            }

            @Override
            public void warning(String message) {
                progress.warning(plugin + ": " + message);
            }
        };
    }

    private static boolean asksOthers(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
                .anyMatch(EvidenceSource.class::equals);
    }
}
