package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cistron.api.error.UsageException;
import org.cistron.api.host.HomologSource;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.source.ByteSource;
import org.cistron.io.vcf.MalformedLines;
import org.cistron.runner.classify.ClassifyOptions;
import org.cistron.runner.classify.ClassifyResult;
import org.cistron.runner.classify.ClassifyRun;
import org.cistron.runner.classify.FieldLayout;
import org.cistron.runner.classify.ProteinTableRun;
import org.cistron.runner.classify.ProteinTableRun.ProteinTableOptions;
import org.cistron.runner.homolog.HomologFiles;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.judge.JudgementCounts;
import org.cistron.runner.judge.JudgingOptions;
import org.cistron.runner.model.ModelOverlay;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.run.UnusedModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cistron classify}: tells what variants do to genes, and how likely they are to matter. */
@Command(
        name = "classify",
        description =
                "Tell for each variant of a VCF what it does to which gene, and how likely it is to matter; write a table"
                        + " and the annotated VCF. Or judge a table of proteins' changes.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example: cistron classify variants.vcf.gz --reference genome.fna --annotation genes.gff3 -o out",
            "Example: cistron annotate genome.fna -o genes && cistron classify variants.vcf.gz --reference genome.fna"
                    + " --annotation genes/genome.gff3 -o out",
            "Example: cistron classify changes.tsv --proteins proteins.faa -o out"
        })
final class ClassifyCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");
    private static final String FLANK = "flank";

    private final UnfinishedWork unfinished;
    private final List<String> commandLine;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Variants, a VCF, plain, gzip or bgzip, sorted; or with --proteins a table with columns protein,"
                            + " gene, pos (from 1), ref, alt; - for standard input.")
    private Path variants;

    @Option(
            names = "--reference",
            paramLabel = "FASTA",
            description = "The genome that the variants were called against, plain, gzip or bgzip.")
    private Optional<Path> reference;

    @Option(
            names = "--annotation",
            paramLabel = "FILE",
            description = "Its genes: GFF3, GTF or GenBank, plain or gzip; what 'cistron annotate' wrote, too.")
    private Optional<Path> annotation;

    @Option(
            names = "--proteins",
            paramLabel = "FASTA",
            description = "The proteins that a table of changes names, plain or gzip; instead of --reference and"
                    + " --annotation.")
    private Optional<Path> proteins;

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
            description = "Leave out lines that are not as they should be or disagree with the reference, and count"
                    + " them"
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
    private JudgingChoiceOptions judging;

    @Mixin
    private HomologOptions homologs;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What reports call the input (default: its file's name, without suffixes).")
    private Optional<String> name;

    @Mixin
    private ReportOptions reports;

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
        refuseMixed();
        name.ifPresent(OutputName::given);
        PluginRegistry plugins = pluginOptions.load();
        List<String> settings = settings(plugins);
        Configurations configurations = Configurations.of(plugins, settings);
        ModelOverlay data = setup.referenceData(plugins);
        RunLog log = new RunLog(ProgressDisplay.of(runOptions.quiet()));
        try (ByteSource input = unfinished.add(source());
                OutputFolder folder = unfinished.add(OutputFolder.open(output, runOptions.force()));
                HostCompute compute = new HostCompute(runOptions.threads(), runOptions.device())) {
            Optional<HomologFiles> searched = homologs.files(proteins.stream().toList());
            HomologSource source = homologs.source(searched, log);
            PluginHost host = new PluginHost(plugins, configurations, compute, log, data, source);
            JudgingOptions asked =
                    judging.options(searched.map(HomologFiles::others).orElse(List.of()));
            ClassifyResult result = proteins.isPresent()
                    ? new ProteinTableRun(
                                    host,
                                    new ProteinTableOptions(
                                            proteins.get(), malformed(), asked, settings, reports.writers(), name),
                                    log,
                                    commandLine)
                            .run(input, folder)
                    : new ClassifyRun(host, options(settings, asked), log, commandLine).run(input, folder);
            UnusedModels.warn(data, log);
            if (!runOptions.quiet()) {
                System.err.println("cistron: " + summary(result));
            }
            return 0;
        }
    }

    private void refuseMixed() {
        boolean genome = reference.isPresent() && annotation.isPresent();
        if (proteins.isPresent() && (reference.isPresent() || annotation.isPresent())) {
            throw new UsageException(
                    "found --proteins beside --reference or --annotation, expected either: a table of"
                            + " changes needs its proteins, a VCF its genome and genes. Leave out what the input does not need.");
        }
        if (proteins.isEmpty() && !genome) {
            throw new UsageException("found no " + (reference.isEmpty() ? "--reference" : "--annotation")
                    + ", expected --reference FASTA and --annotation FILE for a VCF, or --proteins FASTA for a table of"
                    + " proteins' changes. Name them.");
        }
    }

    private ClassifyOptions options(List<String> settings, JudgingOptions asked) {
        return new ClassifyOptions(
                reference.orElseThrow(),
                annotation.orElseThrow(),
                aliases,
                table.map(ClassifyCommand::code),
                consequences,
                settings,
                malformed(),
                field,
                asked,
                reports.writers(),
                name);
    }

    private MalformedLines malformed() {
        return skipMalformed ? MalformedLines.SKIP : MalformedLines.REFUSE;
    }

    /** A flank is a setting of the plugin that tells consequences, whatever it offers that as. */
    private List<String> settings(PluginRegistry plugins) {
        List<String> settings = new ArrayList<>(setup.settings());
        if (flank.isPresent()) {
            LoadedPlugin plugin =
                    plugins.offer(consequences, Offer.Kind.CONSEQUENCES).plugin();
            if (!plugin.hasSetting(FLANK)) {
                throw new UsageException("found --flank with --consequences " + consequences
                        + ", whose plugin has no setting '" + FLANK + "'. Leave --flank out.");
            }
            settings.add(plugin.name() + "." + FLANK + "=" + flank.get());
        }
        return settings;
    }

    private ByteSource source() {
        return variants.equals(STANDARD_INPUT)
                ? ByteSource.ofStream(System.in, "standard input")
                : ByteSource.ofFile(variants);
    }

    private String summary(ClassifyResult result) {
        String what = proteins.isPresent()
                ? String.format(Locale.ROOT, "%,d changes", result.records())
                : String.format(
                        Locale.ROOT,
                        "%,d variants, %,d alleles classified (%,d of high, %,d of moderate impact)",
                        result.records(),
                        count(result, "alleles"),
                        count(result, "impact.HIGH"),
                        count(result, "impact.MODERATE"));
        String judged = count(result, JudgementCounts.ASKED) == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", %,d of %,d rows scored by %s",
                        count(result, JudgementCounts.SCORED),
                        count(result, JudgementCounts.ASKED),
                        judges(result));
        return String.format(
                Locale.ROOT, "%s%s in %.1f s: %s", what, judged, result.seconds(), output.resolve("variants.*"));
    }

    private String judges(ClassifyResult result) {
        return result.classifier()
                .map(name -> name + (judging.hasCatalogue() ? " and the catalogue" : ""))
                .orElse("the catalogue");
    }

    private static long count(ClassifyResult result, String name) {
        return result.counts().getOrDefault(name, 0L);
    }

    private static GeneticCode code(int number) {
        try {
            return GeneticCode.byNumber(number);
        } catch (IllegalArgumentException e) {
            throw new UsageException("found --table " + number + ": " + e.getMessage() + ". Use one of those.");
        }
    }
}
