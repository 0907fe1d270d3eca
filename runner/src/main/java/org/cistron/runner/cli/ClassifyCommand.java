package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cistron.api.error.UsageException;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.source.ByteSource;
import org.cistron.io.vcf.MalformedLines;
import org.cistron.runner.classify.ClassifyOptions;
import org.cistron.runner.classify.ClassifyResult;
import org.cistron.runner.classify.ClassifyRun;
import org.cistron.runner.classify.FieldLayout;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.model.ModelOverlay;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.run.UnusedModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cistron classify}: tells what variants do to genes. */
@Command(
        name = "classify",
        description = "Tell for each variant of a VCF what it does to which gene; write a table and the annotated VCF.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example: cistron classify variants.vcf.gz --reference genome.fna --annotation genes.gff3 -o out",
            "Example: cistron annotate genome.fna -o genes && cistron classify variants.vcf.gz --reference genome.fna"
                    + " --annotation genes/genome.gff3 -o out"
        })
final class ClassifyCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final UnfinishedWork unfinished;
    private final List<String> commandLine;

    @Parameters(paramLabel = "VCF", description = "Variants, plain, gzip or bgzip, sorted; - for standard input.")
    private Path input;

    @Option(
            names = "--reference",
            paramLabel = "FASTA",
            required = true,
            description = "The genome that the variants were called against, plain, gzip or bgzip.")
    private Path reference;

    @Option(
            names = "--annotation",
            paramLabel = "FILE",
            required = true,
            description = "Its genes: GFF3, GTF or GenBank, plain or gzip; what 'cistron annotate' wrote, too.")
    private Path annotation;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the outputs go.")
    private Path output;

    @Option(
            names = "--contig-alias",
            paramLabel = "FILE",
            description = "What contigs of the VCF or the annotation are called in the reference: two columns, the name"
                    + " there and the name in the reference.")
    private Optional<Path> aliases;

    @Option(
            names = "--table",
            paramLabel = "N",
            description = "Genetic code, by NCBI's number, of coding sequences for which the annotation names none"
                    + " (default: 1 where any transcript has introns, else 11).")
    private Optional<Integer> table;

    @Option(
            names = "--field",
            paramLabel = "LAYOUT",
            defaultValue = "CISTRON",
            description = "Layout of our INFO field: ${COMPLETION-CANDIDATES}; ANN is SnpEff's (default: CISTRON).")
    private FieldLayout field;

    @Option(
            names = "--skip-malformed",
            description = "Leave out lines that are no proper VCF or disagree with the reference, and count them"
                    + " (default: the first ends the run).")
    private boolean skipMalformed;

    @Option(
            names = "--flank",
            paramLabel = "NT",
            description = "How far before or behind a transcript a variant is still told to lie (default: 1000).")
    private Optional<Integer> flank;

    @Option(
            names = "--consequences",
            paramLabel = "NAME",
            defaultValue = "consequence",
            description = "What tells the consequences (default: consequence).")
    private String consequences;

    @Mixin
    private PluginSetupOptions setup;

    @Mixin
    private PluginOptions pluginOptions;

    @Mixin
    private RunOptions runOptions;

    ClassifyCommand(UnfinishedWork unfinished, List<String> commandLine) {
        this.unfinished = unfinished;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() {
        ClassifyOptions options = options();
        PluginRegistry plugins = pluginOptions.load();
        Configurations configurations = Configurations.of(plugins, options.settings());
        ModelOverlay data = setup.referenceData(plugins);
        RunLog log = new RunLog(ProgressDisplay.of(runOptions.quiet()));
        try (ByteSource source = unfinished.add(source());
                OutputFolder folder = unfinished.add(OutputFolder.open(output, runOptions.force()));
                HostCompute compute = new HostCompute(runOptions.threads(), runOptions.device())) {
            PluginHost host = new PluginHost(plugins, configurations, compute, log, data);
            ClassifyResult result = new ClassifyRun(host, options, log, commandLine).run(source, folder);
            UnusedModels.warn(data, log);
            if (!runOptions.quiet()) {
                System.err.println("cistron: " + summary(result));
            }
            return 0;
        }
    }

    private ClassifyOptions options() {
        return new ClassifyOptions(
                reference,
                annotation,
                aliases,
                table.map(ClassifyCommand::code),
                consequences,
                settings(),
                skipMalformed ? MalformedLines.SKIP : MalformedLines.REFUSE,
                field);
    }

    private List<String> settings() {
        List<String> settings = new ArrayList<>(setup.settings());
        flank.ifPresent(distance -> settings.add(consequences + ".flank=" + distance));
        return settings;
    }

    private ByteSource source() {
        return input.equals(STANDARD_INPUT)
                ? ByteSource.ofStream(System.in, "standard input")
                : ByteSource.ofFile(input);
    }

    private String summary(ClassifyResult result) {
        return String.format(
                Locale.ROOT,
                "%,d variants, %,d alleles classified (%,d of high, %,d of moderate impact) in %.1f s: %s",
                result.records(),
                result.counts().getOrDefault("alleles", 0L),
                result.counts().getOrDefault("impact.HIGH", 0L),
                result.counts().getOrDefault("impact.MODERATE", 0L),
                result.seconds(),
                output.resolve("variants.*"));
    }

    private static GeneticCode code(int number) {
        try {
            return GeneticCode.byNumber(number);
        } catch (IllegalArgumentException e) {
            throw new UsageException("found --table " + number + ": " + e.getMessage() + ". Use one of those.");
        }
    }
}
