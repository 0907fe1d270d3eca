package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cistron.api.error.UsageException;
import org.cistron.io.variant.HeldOutTable;
import org.cistron.io.variant.JudgedVariant;
import org.cistron.io.variant.JudgedVariants;
import org.cistron.runner.evaluate.ClassThresholds;
import org.cistron.runner.evaluate.ClassifiedAnswers;
import org.cistron.runner.evaluate.ReliabilityPicture;
import org.cistron.runner.evaluate.VariantEvaluation;
import org.cistron.runner.evaluate.VariantEvaluationText;
import org.cistron.runner.evaluate.VariantSlicing;
import org.cistron.runner.evaluate.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cistron evaluate variants}: scores classifiers of variants against known answers. */
@Command(
        name = "variants",
        description = "Score classifiers of variants against known answers.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "AUROC and average precision tell whether positive variants rank above negative ones; within groups or genes,"
                    + " whether they do among their own, mean over those with five of each kind. accuracy,"
                    + " sensitivity, specificity and mcc: called positive from a probability of 0.5 on."
                    + " classed: given a class, positive from HIGH on and negative below LOW; class_accuracy: of those."
                    + " calibration_error: in 15 bins. brier_skill: 1 is perfect, 0 no better than the base rate."
                    + " What is not scored counts for coverage only.",
            "",
            "Example: cistron evaluate variants held_out.tsv --by consequence,question",
            "Example: cistron evaluate variants out/variants.tsv --truth clinvar.tsv --reviewed-only"
        })
public final class EvaluateVariantsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "TABLE",
            description =
                    "held_out.tsv of 'cistron train variant-classifier --folds', or, with --truth, variants.tsv of"
                            + " 'cistron classify'.")
    private Path table;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "Known answers: contig, position, ref, alt and label (P or B, 1 or 0), or protein, position,"
                    + " ref, alt and label; also question, gene, weight or review_status.")
    private Optional<Path> truth;

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "WHAT",
            description = "Also score variants of each consequence, gene or question by themselves, several between"
                    + " commas (default: consequence, and question where there are several).")
    private List<VariantSlicing> by = new ArrayList<>();

    @Option(names = "--reviewed-only", description = "Leave out answers of a weight below 1: nobody has reviewed them.")
    private boolean reviewedOnly;

    @Option(
            names = "--common",
            description = "Leave out variants that not every classifier has scored, to compare them on the same ones.")
    private boolean common;

    @Option(
            names = "--low",
            paramLabel = "P",
            defaultValue = "0.1",
            description = "A variant less probable than this is classed as negative (default: 0.1).")
    private double low;

    @Option(
            names = "--high",
            paramLabel = "P",
            defaultValue = "0.9",
            description = "A variant at least as probable as this is classed as positive (default: 0.9).")
    private double high;

    @Option(
            names = "--picture",
            paramLabel = "FILE.svg",
            description = "Also draw how far probabilities may be believed.")
    private Optional<Path> picture;

    @Mixin
    private EvaluationOutputOptions output;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Override
    public Integer call() {
        ClassThresholds thresholds = new ClassThresholds(low, high);
        JudgedVariants judged = wanted(
                truth.map(answers -> ClassifiedAnswers.read(table, answers)).orElseGet(() -> HeldOutTable.read(table)));
        VariantEvaluation evaluation = VariantEvaluation.of(judged, slicing(judged), thresholds);
        picture.ifPresent(file -> WholeFile.write(
                "--picture", file, ReliabilityPicture.of("Reliability of " + table.getFileName(), judged)));
        output.write(VariantEvaluationText.of(evaluation, output.format()));
        return 0;
    }

    private JudgedVariants wanted(JudgedVariants all) {
        JudgedVariants judged =
                reviewedOnly ? all.where(i -> all.variants().get(i).reviewed()) : all;
        JudgedVariants left = common ? judged.where(judged::scoredByAll) : judged;
        if (left.variants().isEmpty()) {
            throw new UsageException("found no variant left to score of "
                    + all.variants().size() + ", expected one or more. Leave --reviewed-only or --common out.");
        }
        return left;
    }

    private List<VariantSlicing> slicing(JudgedVariants judged) {
        if (!by.isEmpty()) {
            return by.stream().distinct().toList();
        }
        boolean several = judged.variants().stream()
                        .map(JudgedVariant::question)
                        .distinct()
                        .count()
                > 1;
        return several
                ? List.of(VariantSlicing.CONSEQUENCE, VariantSlicing.QUESTION)
                : List.of(VariantSlicing.CONSEQUENCE);
    }
}
