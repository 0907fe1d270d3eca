package org.cistron.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.FreshFolder;
import org.cistron.benchmarks.variants.AgreementTables;
import org.cistron.benchmarks.variants.ComparedGenome;
import org.cistron.benchmarks.variants.ComparedGenomes;
import org.cistron.benchmarks.variants.ConsequenceProgram;
import org.cistron.benchmarks.variants.DrawnVariant;
import org.cistron.benchmarks.variants.Mix;
import org.cistron.benchmarks.variants.Stratum;
import org.cistron.benchmarks.variants.Terms;
import org.cistron.benchmarks.variants.VariantDraw;
import org.cistron.benchmarks.variants.VariantFile;
import org.cistron.benchmarks.variants.VariantKind;
import org.cistron.benchmarks.variants.Verdicts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares what programs say that random variants do. */
@Command(
        name = "consequences",
        sortOptions = false,
        description = {
            "Draw variants on yeast and on parts of worm, thale cress and fly, and compare what Cistron, bcftools csq and"
                    + " SnpEff say they do to each transcript.",
            ""
        },
        footer = {
            "",
            "All read the same annotation, in Ensembl's form. Half of the variants are drawn anywhere in genes, a quarter near"
                    + " ends of exons and coding parts, a quarter anywhere. Consequences are the same where the most severe"
                    + " terms are; docs/consequence-comparison.md has the mapping of terms and explains the differences.",
            "The table of all variants in all transcripts is benchmarks/work/consequences-places.tsv.",
            "",
            "Example: benchmarks/consequences",
            "Example: benchmarks/consequences --tools bcftools,snpeff --genomes cerevisiae,elegans --variants 1000"
        })
final class ConsequencesBenchmark implements Callable<Integer> {
    /** Half of the variants in genes, a quarter at borders, a quarter anywhere. */
    private static final List<Stratum> STRATA = List.of(Stratum.GENE, Stratum.BORDER, Stratum.GENE, Stratum.GENOME);

    @Option(
            names = "--variants",
            paramLabel = "N",
            defaultValue = "6000",
            description = "How many variants of each genome (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the variants are drawn from (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--mix",
            paramLabel = "NAME",
            defaultValue = "even",
            description = {
                "Which kinds are drawn how often (default: ${DEFAULT-VALUE}):",
                "even: of 100, 50 SNVs, 12 MNVs, 15 insertions, 18 deletions, 5 delins",
                "natural: 88 SNVs, 2 MNVs, 5 insertions, 5 deletions"
            })
    private String mix = "";

    @Option(
            names = "--genomes",
            split = ",",
            paramLabel = "TEXT",
            description = "Only genomes whose name contains this.")
    private List<String> genomes = List.of();

    @Mixin
    private ConsequenceToolOptions tools = new ConsequenceToolOptions();

    @Mixin
    private CommonOptions options = new CommonOptions();

    private final ResultTable sets = new ResultTable(
            "Genomes",
            "genome",
            "genes",
            "transcripts",
            "translated",
            "coding_parts",
            "made_of_parts",
            "left_out",
            "variants",
            "of_kinds");
    private final ResultTable runs = new ResultTable("Runs", "genome", "program", "seconds", "peak_mib");

    @Override
    public Integer call() {
        Places places = Places.find();
        List<ConsequenceProgram> programs = tools.programs(places, options);
        AgreementTables agreement = new AgreementTables(
                Terms.read(), programs.stream().map(ConsequenceProgram::name).toList());
        for (ComparedGenome genome : new ComparedGenomes(places).matching(genomes)) {
            add(places, genome, programs, agreement);
        }
        write(places.work(".").resolve("consequences-places.tsv"), agreement.places());
        List<ResultTable> tables = new ArrayList<>(agreement.tables());
        tables.addAll(List.of(sets, runs));
        options.save(places, "consequences", tables);
        return 0;
    }

    private void add(
            Places places, ComparedGenome genome, List<ConsequenceProgram> programs, AgreementTables agreement) {
        Map<String, String> contigs = genome.nuclear();
        List<DrawnVariant> variants = new VariantDraw(
                        contigs,
                        genome.transcripts().all(),
                        Mix.named(mix),
                        seed ^ genome.name().hashCode())
                .draw(count, number -> STRATA.get(number % STRATA.size()));
        Path vcf = places.work("variants").resolve(genome.name() + ".vcf.gz");
        VariantFile.write(vcf, contigs, variants);
        tell(genome, variants);
        Map<String, Verdicts> verdicts = new LinkedHashMap<>();
        for (ConsequenceProgram program : programs) {
            program.prepare(genome);
            Path folder = FreshFolder.at(places.work("run").resolve(program.name() + "-consequences"));
            Measurement taken = program.run(genome, vcf, folder);
            runs.add(List.of(genome.name(), program.name(), taken.secondsText(), taken.peakMebibytes()));
            verdicts.put(program.name(), program.verdicts(genome, variants, folder));
            System.err.println(genome.name() + "  " + program.name() + "  " + taken.secondsText());
        }
        agreement.add(genome.name(), genome.transcripts(), variants, verdicts);
    }

    private void tell(ComparedGenome genome, List<DrawnVariant> variants) {
        String kinds = String.join(
                " ",
                Arrays.stream(VariantKind.values())
                        .map(kind -> kind.word() + "="
                                + variants.stream()
                                        .filter(variant -> variant.kind() == kind)
                                        .count())
                        .toList());
        sets.add(List.of(
                genome.name(),
                Integer.toString(genome.written().genes()),
                Integer.toString(genome.written().transcripts()),
                Integer.toString(genome.written().translated()),
                Integer.toString(genome.written().codingParts()),
                Integer.toString(genome.written().made()),
                Integer.toString(genome.written().leftOut()),
                Integer.toString(variants.size()),
                kinds));
    }

    private static void write(Path file, ResultTable table) {
        try {
            Files.writeString(file, table.tsv());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
