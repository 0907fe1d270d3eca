package org.cistron.runner.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cistron.api.error.UsageException;
import org.cistron.api.report.AnswerCalibration;
import org.cistron.io.output.RunRecord;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.judge.VariantJudge.NamedClassifier;
import org.cistron.runner.labelled.GradedCatalogue;
import org.cistron.runner.model.AnswerReliability;
import org.cistron.runner.model.ModelCatalogue;
import org.cistron.runner.model.ModelDescription.Asked;
import org.cistron.runner.run.Checksums;
import org.cistron.runner.run.RunLog;

/** Decides who judges, and what is asked; says what run records shall say of it. */
public final class JudgingSetup {
    private final PluginHost host;
    private final JudgingOptions options;
    private final Optional<String> classifier;

    /**
     * Prepares.
     *
     * @throws UsageException if nobody judges variants under the name that the user gave
     */
    public JudgingSetup(PluginHost host, JudgingOptions options) {
        this.host = host;
        this.options = options;
        this.classifier = options.classifier().or(this::ours).filter(name -> !name.equals(JudgingOptions.NONE));
        classifier.ifPresent(name -> host.registry().offer(name, Offer.Kind.VARIANT_CLASSIFIER));
        if (!options.questions().isEmpty()) {
            QuestionChoice.of(options.questions());
        }
    }

    private JudgingSetup(PluginHost host, JudgingOptions options, Optional<String> classifier) {
        this.host = host;
        this.options = options;
        this.classifier = classifier;
    }

    /**
     * Returns the setup for a genome: where nobody has asked for a classifier, ours stays away from genomes that its model is not for.
     *
     * @param contigLengths the genome's
     */
    public JudgingSetup fitting(Collection<Integer> contigLengths) {
        boolean asked = options.classifier().isPresent()
                || !options.questions().isEmpty()
                || classifier.filter(host::hasOwnModel).isPresent();
        return asked || HumanGenome.has(contigLengths) ? this : new JudgingSetup(host, options, Optional.empty());
    }

    /** Returns the name of the classifier that judges. */
    public Optional<String> classifier() {
        return classifier;
    }

    /**
     * Makes what judges variants of a genome; nothing where there is neither classifier nor catalogue.
     *
     * @param contigLengths the genome's
     * @param catalogue reads the catalogue
     */
    public Optional<VariantJudge> ofGenome(
            Collection<Integer> contigLengths, Function<Path, GradedCatalogue> catalogue, RunLog log) {
        boolean human = HumanGenome.has(contigLengths);
        if (options.classifier().isPresent()
                && classifier.isPresent()
                && options.questions().isEmpty()
                && !human) {
            log.notice("no contig is as long as a human chromosome of GRCh37, GRCh38 or T2T-CHM13: '" + classifier.get()
                    + "' is not asked whether variants are pathogenic. --question pathogenic asks all the same.");
        }
        return judge(human, catalogue);
    }

    /** Makes what judges changes of proteins; nothing where there is neither classifier nor catalogue. */
    public Optional<VariantJudge> ofProteins() {
        return judge(true, GradedCatalogue::read);
    }

    /**
     * Returns how far the classifier's answers may be believed, whatever is asked; nothing where its model does not say.
     *
     * @throws org.cistron.api.error.InputException if what the model says is damaged
     */
    public List<AnswerCalibration> calibrations() {
        boolean homologs = !options.homologs().isEmpty();
        return classifier
                .map(name -> new AnswerReliability(host.referenceData()).of(name, homologs))
                .orElse(List.of());
    }

    /** Returns the plugins and models that judge, for run records: the classifier's, and those of the ones that it asks. */
    public List<RunRecord.Model> models() {
        ModelCatalogue models = host.models();
        return names(models)
                .filter(name -> models.names().contains(name))
                .map(name -> new RunRecord.Model(
                        name,
                        host.registry().offer(name).plugin().name(),
                        models.manifest(name).plugin().version(),
                        models.sha256(name).orElse(""),
                        "trained on " + models.manifest(name).trainedOn()))
                .toList();
    }

    /** Returns the plugins that judge, for run records. */
    public List<RunRecord.Plugin> plugins() {
        List<RunRecord.Plugin> plugins = new ArrayList<>();
        for (String name : names(host.models()).toList()) {
            LoadedPlugin plugin = host.registry().offer(name).plugin();
            plugins.add(new RunRecord.Plugin(plugin.name(), plugin.version(), Checksums.ofJar(plugin)));
        }
        return plugins.stream().distinct().toList();
    }

    /** Returns what run records shall say of the files that homologs are searched in. */
    public List<RunRecord.Input> inputs() {
        return options.homologs().stream()
                .map(file -> new RunRecord.Input(file.toString(), Checksums.ofFile(file), "fasta", 0, 0, Map.of()))
                .toList();
    }

    /** Returns what run records shall say of the options. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new TreeMap<>();
        parameters.put("classifier", classifier.orElse(JudgingOptions.NONE));
        if (!options.questions().isEmpty()) {
            parameters.put("question", String.join(",", options.questions()));
        }
        parameters.put("explain", options.explain());
        options.catalogue().ifPresent(file -> {
            parameters.put("catalogue", file.toString());
            parameters.put("catalogue-sha256", Checksums.ofFile(file));
        });
        return parameters;
    }

    private Optional<VariantJudge> judge(boolean human, Function<Path, GradedCatalogue> catalogue) {
        Optional<GradedCatalogue> known = options.catalogue().map(catalogue);
        if (classifier.isEmpty() && known.isEmpty()) {
            return Optional.empty();
        }
        QuestionChoice choice =
                options.questions().isEmpty() ? QuestionChoice.fitting(human) : QuestionChoice.of(options.questions());
        return Optional.of(new VariantJudge(
                classifier.map(name -> new NamedClassifier(name, host.classifier(name))),
                known,
                choice,
                options.explain()));
    }

    /** The classifier, and whom its model was made beside. */
    private Stream<String> names(ModelCatalogue models) {
        return classifier.stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name),
                        models.names().contains(name)
                                ? models.manifest(name).asked().stream().map(Asked::name)
                                : Stream.empty()))
                .filter(name -> host.registry().offers().containsKey(name));
    }

    private Optional<String> ours() {
        boolean there = host.registry().names(Offer.Kind.VARIANT_CLASSIFIER).contains(JudgingOptions.DEFAULT)
                && host.models().names().contains(JudgingOptions.DEFAULT);
        return there ? Optional.of(JudgingOptions.DEFAULT) : Optional.empty();
    }
}
