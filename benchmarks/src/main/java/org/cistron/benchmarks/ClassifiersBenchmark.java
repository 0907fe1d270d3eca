package org.cistron.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cistron.benchmarks.classifier.HomologFolder;
import org.cistron.benchmarks.classifier.JudgedSet;
import org.cistron.benchmarks.classifier.LabelledSet;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.Launcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges classifiers of variants on genes that they have not seen. */
@Command(
        name = "classifiers",
        sortOptions = false,
        description = {
            "Cross-validate classifiers of variants by 'cistron train variant-classifier --folds 5', and compare them with"
                    + " simple rules on the same folds.",
            ""
        },
        footer = {
            "",
            "Sets: MISSENSE (ClinVar, by gene), CONTEXT (ClinVar on chromosome X, by gene), TUBERCULOSIS (the catalogue, by"
                    + " codon), TUBERCULOSIS_GENES (by gene). The answers to a set are kept in benchmarks/work/classifiers/SET;"
                    + " --fresh asks again.",
            "",
            "Example: benchmarks/classifiers --sets TUBERCULOSIS",
            "Example: benchmarks/classifiers --sets MISSENSE --homologs"
        })
final class ClassifiersBenchmark implements Callable<Integer> {
    @Option(
            names = "--sets",
            split = ",",
            paramLabel = "SET",
            description = "Which labelled variants (default: all): ${COMPLETION-CANDIDATES}.")
    private List<LabelledSet> sets = List.of(LabelledSet.values());

    @Option(
            names = "--plugins",
            paramLabel = "NAMES",
            defaultValue = "hmm-variant,bilstm-variant,transformer-variant,ensemble-variant",
            description = "Which classifiers, with commas between (default: ${DEFAULT-VALUE}).")
    private String plugins;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What this way of training is called, to tell its tables from others.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--train-option",
            paramLabel = "WORD",
            description = "A further word for the training command, such as --device=cuda:0; may be repeated.")
    private List<String> trainOptions = List.of();

    @Option(
            names = "--homologs",
            description =
                    "Search homologs among the shared proteins and those of the shared eukaryotes, translated into"
                            + " benchmarks/work/homologs.")
    private boolean homologs;

    @Option(names = "--fresh", description = "Train and ask again.")
    private boolean fresh;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        Places places = Places.find();
        Launcher launcher = new Launcher(places);
        launcher.build(places.work("run"));
        String title = "classifiers" + (homologs ? "-homologs" : "")
                + name.map(text -> "-" + text).orElse("");
        ResultTable table = JudgedSet.table("Classifiers" + (homologs ? ", with homologs" : "")
                + name.map(text -> ", " + text).orElse(""));
        for (LabelledSet set : sets) {
            Path folder = places.work(title).resolve(set.name().toLowerCase(Locale.ROOT));
            if (fresh || !Files.exists(folder.resolve(JudgedSet.FILE))) {
                launcher.watch(words(places, set, folder));
            }
            JudgedSet.read(set, folder).addTo(table);
            options.keep(places, title, List.of(table));
        }
        options.save(places, title, List.of(table));
        return 0;
    }

    private List<String> words(Places places, LabelledSet set, Path folder) {
        List<String> words =
                new ArrayList<>(List.of("train", "variant-classifier", "--plugin", plugins, "--folds", "5"));
        words.addAll(set.words(places.shared().resolve("data")));
        if (homologs) {
            words.addAll(List.of("--homologs", HomologFolder.make(places).toString()));
        }
        words.addAll(trainOptions);
        words.addAll(List.of("--threads", Integer.toString(options.threads()), "-o", folder.toString(), "--force"));
        return words;
    }
}
