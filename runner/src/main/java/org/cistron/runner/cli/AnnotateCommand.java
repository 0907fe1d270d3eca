package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cistron.api.error.UsageException;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.io.sequence.SequenceInput;
import org.cistron.runner.run.AnnotateOptions;
import org.cistron.runner.run.Mixing;
import org.cistron.runner.run.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cistron annotate}: finds the genes of a genome. */
@Command(
        name = "annotate",
        description = "Find the genes of a genome and write them as GFF3, GenBank, FASTA and a table.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example: cistron annotate genome.fna.gz -o out",
            "Example: zcat reads.fa.gz | cistron annotate - --name sample1 -o out"
        })
final class AnnotateCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final AnnotateJobs jobs;

    @Parameters(
            paramLabel = "INPUT",
            description = "FASTA, FASTQ or GenBank, plain, gzip or bgzip; - for standard input.")
    private Path input;

    @Mixin
    private PluginOptions pluginOptions;

    @Mixin
    private RunOptions runOptions;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the outputs go.")
    private Path output;

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the outputs (default: the input's).")
    private Optional<String> name;

    @Option(
            names = "--plugin",
            paramLabel = "NAME",
            split = ",",
            description = "What finds the genes; several, with commas between, each write their own files"
                    + " (default: ensemble where its models are installed and fit the input, else hmm).")
    private List<String> plugins = new ArrayList<>();

    @Mixin
    private PluginSetupOptions setup;

    @Option(
            names = "--table",
            paramLabel = "N",
            defaultValue = "11",
            description = "Genetic code, by NCBI's number (default: 11).")
    private int table;

    @Option(
            names = "--min-length",
            paramLabel = "NT",
            defaultValue = "90",
            description = "Shortest complete gene, stop codon included; at least 30 (default: 90).")
    private int minimumLength;

    @Option(names = "--closed-ends", description = "Call no genes that run off a contig's end or into a gap.")
    private boolean closedEnds;

    @Option(names = "--circular", description = "Take all contigs as circular, whatever the input says.")
    private boolean circular;

    @Option(names = "--mask", paramLabel = "FILE", description = "Call no genes in these regions (GFF3 or BED).")
    private Optional<Path> mask;

    @Option(names = "--soft-mask", description = "Call no genes in what the input writes in lower case.")
    private boolean softMask;

    @Option(
            names = "--mixed",
            negatable = true,
            arity = "0",
            description = "Take every contig as a genome of its own, as in a metagenome; --no-mixed: all as one"
                    + " (default: told by composition).")
    private Boolean mixed;

    @Option(names = "--prefix", paramLabel = "TAG", description = "Prefix of locus tags (default: the input's name).")
    private Optional<String> prefix;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = OutputFormatNames.Converter.class,
            completionCandidates = OutputFormatNames.class,
            description = "Formats to write, of ${COMPLETION-CANDIDATES} (default: all).")
    private Set<OutputFormat> formats = new TreeSet<>(Set.of(OutputFormat.values()));

    @Option(
            names = "--candidates",
            paramLabel = "P",
            description =
                    "Also list all reading frames, called or not, that are a gene with a probability of P or more:"
                            + " NAME.candidates.tsv.")
    private Optional<Double> candidates;

    @Mixin
    private ReportOptions reports;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description =
                    "Hold what is found against this annotation of the same contigs (GFF3 or GenBank, plain or gzip),"
                            + " as 'cistron evaluate' does: the reports show it. It changes nothing that is found.")
    private Optional<Path> truth;

    @Option(names = "--keep-going", description = "When one of several plugins fails, let the others finish.")
    private boolean keepGoing;

    AnnotateCommand(AnnotateJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Integer call() {
        AnnotateOptions options = options();
        SequenceInput sequences = sequences();
        String outputName = name.map(OutputName::given).orElseGet(() -> OutputName.ofInput(sequences.name()));
        return jobs.run(
                new AnnotateJobs.Job(
                        sequences,
                        outputName,
                        output,
                        runOptions.force(),
                        runOptions.threads(),
                        runOptions.device(),
                        runOptions.quiet()),
                pluginOptions.load(),
                options);
    }

    private AnnotateOptions options() {
        Mixing mixing = mixed == null ? Mixing.AUTOMATIC : mixed ? Mixing.METAGENOME : Mixing.ONE_GENOME;
        return new AnnotateOptions(
                plugins,
                setup.settings(),
                setup.models(),
                code(),
                minimumLength,
                !closedEnds,
                circular,
                softMask,
                mask,
                mixing,
                keepGoing,
                prefix,
                formats,
                candidates.map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                reports.writers(),
                truth);
    }

    private GeneticCode code() {
        try {
            return GeneticCode.byNumber(table);
        } catch (IllegalArgumentException e) {
            throw new UsageException("found --table " + table + ": " + e.getMessage() + ". Use one of those.");
        }
    }

    private SequenceInput sequences() {
        if (!input.equals(STANDARD_INPUT)) {
            return SequenceInput.ofFile(input);
        }
        String given = name.orElseThrow(
                () -> new UsageException(
                        "found standard input without --name, expected a name for the outputs. Add --name, such as --name sample1."));
        return SequenceInput.ofStandardInput(System.in, given);
    }
}
