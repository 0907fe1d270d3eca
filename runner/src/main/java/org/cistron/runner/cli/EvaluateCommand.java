package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.genes.evaluation.CalibrationScore;
import org.cistron.genes.evaluation.CalibrationScorer;
import org.cistron.genes.evaluation.ContigNames;
import org.cistron.genes.evaluation.FragmentScorer;
import org.cistron.genes.evaluation.GeneScore;
import org.cistron.genes.evaluation.GeneScorer;
import org.cistron.genes.evaluation.StartScore;
import org.cistron.genes.evaluation.StartScorer;
import org.cistron.io.AnnotationFiles;
import org.cistron.io.annotation.VerifiedStartsReader;
import org.cistron.runner.evaluate.CalibrationTable;
import org.cistron.runner.evaluate.Evaluation;
import org.cistron.runner.evaluate.ReliabilityPicture;
import org.cistron.runner.evaluate.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cistron evaluate}: scores predicted genes against an annotation. */
@Command(
        name = "evaluate",
        description = "Score predicted genes against an annotation; with 'variants', classifiers of variants.",
        customSynopsis = {
            "cistron evaluate [OPTIONS] TRUTH PREDICTION",
            "       cistron evaluate variants [OPTIONS] TABLE"
        },
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "A truth gene is a CDS that is complete, in one piece, not pseudo and long enough; known if its product is"
                    + " named. It is found if a prediction ends at the same stop codon, exact if the start is the same"
                    + " too. A prediction is extra if no CDS of the truth ends there, or another prediction does."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private static final double LEAST_PROBABILITY = 0.05;

    @Spec
    private CommandSpec spec;

    // Both must be there, but not with a command behind: that is checked when this one runs.
    @Parameters(
            index = "0",
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "TRUTH",
            description = "Annotation: GFF3 or GenBank, plain or gzip.")
    private Optional<Path> truth;

    @Parameters(
            index = "1",
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "PREDICTION",
            description = "Prediction: GFF3 or GenBank, plain or gzip.")
    private Optional<Path> prediction;

    @Option(
            names = "--starts",
            paramLabel = "VERIFIED",
            description = "Also score starts against proven ones: a table of contig, start, end and strand.")
    private Optional<Path> starts;

    @Option(
            names = "--fragments",
            description = "The prediction is on fragments named CONTIG_START_END; the truth is on the whole genome.")
    private boolean fragments;

    @Option(
            names = "--calibration",
            description =
                    "Hold the prediction's probabilities against the truth instead: mean probability and share that is"
                            + " annotated, in 15 bins of equal size. Best of a NAME.candidates.tsv, which has what was not called"
                            + " too.")
    private boolean calibration;

    @Option(
            names = "--least",
            paramLabel = "P",
            description = "With --calibration, the least probability of a candidate that counts (default: 0.05).")
    private Optional<Double> least;

    @Option(names = "--picture", paramLabel = "FILE.svg", description = "With --calibration, also draw it.")
    private Optional<Path> picture;

    @Option(
            names = "--min-length",
            paramLabel = "NT",
            description = "Least length of a truth gene, stop codon included (default: 90).")
    private Optional<Integer> minimumLength;

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
        Path known = truth.orElseThrow(() -> missing("parameters: 'TRUTH', 'PREDICTION'"));
        Path called = prediction.orElseThrow(() -> missing("parameter: 'PREDICTION'"));
        checkOptions();
        Annotation annotated = AnnotationFiles.read(known);
        if (calibration) {
            evaluateCalibration(annotated, called);
            return 0;
        }
        Annotation predicted = AnnotationFiles.read(called);
        if (!fragments) {
            checkContigs(known, annotated, called, predicted);
        }
        Evaluation evaluation = fragments
                ? Evaluation.ofFragments(new FragmentScorer().score(annotated, predicted))
                : evaluateGenes(annotated, predicted);
        output.write(output.format().format(evaluation));
        return 0;
    }

    private Evaluation evaluateGenes(Annotation annotated, Annotation predicted) {
        GeneScore genes = new GeneScorer(minimumLength.orElse(GeneScorer.MINIMUM_LENGTH)).score(annotated, predicted);
        Optional<StartScore> proven =
                starts.map(file -> new StartScorer().score(VerifiedStartsReader.read(file), predicted));
        return Evaluation.ofGenes(genes, proven);
    }

    private void checkContigs(Path known, Annotation annotated, Path called, Annotation predicted) {
        SortedSet<String> expected = contigs(annotated);
        SortedSet<String> found = contigs(predicted);
        ContigNames names = ContigNames.find(expected, found)
                .orElseThrow(() -> new InputException(
                        called.toString(),
                        "found CDS on " + ContigNames.beginning(found) + ", none of which " + known
                                + " has, expected contigs such as " + ContigNames.beginning(expected),
                        "Give two files of one genome, its contigs named alike."));
        if (names.assumed()) {
            spec.commandLine()
                    .getErr()
                    .println("cistron: the truth's only contig is called " + expected.first() + " and the prediction's "
                            + found.first() + ": they are taken to be the same.");
        }
    }

    private static SortedSet<String> contigs(Annotation annotation) {
        return annotation.codingSequences().stream()
                .map(AnnotatedCds::contig)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ParameterException missing(String what) {
        return new ParameterException(spec.commandLine(), "Missing required " + what);
    }

    private void evaluateCalibration(Annotation annotated, Path candidates) {
        Annotation predicted = AnnotationFiles.readCandidates(candidates);
        checkContigs(truth.orElseThrow(), annotated, candidates, predicted);
        CalibrationScore score = new CalibrationScorer(least.orElse(LEAST_PROBABILITY))
                .score(annotated, starts.map(VerifiedStartsReader::read), predicted);
        picture.ifPresent(file -> WholeFile.write(
                "--picture", file, ReliabilityPicture.of("Reliability of " + candidates.getFileName(), score)));
        output.write(CalibrationTable.of(score, output.format()));
    }

    private void checkOptions() {
        if (calibration && (fragments || minimumLength.isPresent())) {
            throw new UsageException(
                    "found --calibration together with --fragments or --min-length, expected it without."
                            + " Run evaluate twice.");
        }
        if (!calibration && (least.isPresent() || picture.isPresent())) {
            throw new UsageException(
                    "found --least or --picture without --calibration, expected it too. Add --calibration.");
        }
        if (fragments && (starts.isPresent() || minimumLength.isPresent())) {
            throw new UsageException("found --fragments together with --starts or --min-length, expected it alone."
                    + " Score whole genomes and fragments in two runs.");
        }
        if (minimumLength.isPresent() && minimumLength.get() < 1) {
            throw new UsageException("found --min-length " + minimumLength.get()
                    + ", expected 1 or more. Give a length in nucleotides.");
        }
    }
}
