package org.cistron.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.GenomePart;
import org.cistron.benchmarks.genome.NullSequence;
import org.cistron.benchmarks.genome.NullSequences;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.Cistron;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.KeptPredictions;
import org.cistron.io.AnnotationFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Runs all programs on sequence without genes, and on a contig that is half genome and half such sequence; with the
 * genome's genetic code and with code 11, which is what a user gets who does not ask.
 */
@Command(
        name = "noise",
        sortOptions = false,
        description = {
            "Run the gene finders on sequence without genes and count their calls; and on 1 Mb of genome followed by 1 Mb of"
                    + " it, and count the genes lost that are found in the genome alone.",
            ""
        },
        footer = {
            "",
            "Without --plugins, Cistron runs as it does where no plugin is named.",
            "Example: benchmarks/noise --plugins ensemble --models models/ --tools cistron"
        })
final class NoiseBenchmark implements Callable<Integer> {
    private static final List<String> GENOMES =
            List.of("Ecoli_K12_MG1655", "Msmegmatis_mc2155", "Mmycoides_capri_GM12");

    private static final int DEFAULT_CODE = 11;

    @Option(
            names = "--genomes",
            split = ",",
            paramLabel = "TEXT",
            description = "Genomes to draw from (default: Ecoli_K12, Msmegmatis, Mmycoides).")
    private List<String> genomes = GENOMES;

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Mixin
    private ToolOptions tools = new ToolOptions();

    @Mixin
    private CommonOptions options = new CommonOptions();

    private final ResultTable calls = new ResultTable(
            "Calls on sequence without genes", "genome", "code", "order", "sequence", "tool", "null_nt", "calls");
    private final ResultTable losses = new ResultTable(
            "Genes of 1 Mb of genome that are found in it alone and lost beside 1 Mb of null",
            "genome",
            "code",
            "order",
            "tool",
            "genes_found_alone",
            "genes_lost",
            "calls_alone",
            "calls_lost");
    private final ResultTable lost =
            new ResultTable("Genes lost", "genome", "code", "order", "tool", "start", "end", "strand", "product");

    @Override
    public Integer call() {
        Places places = Places.find();
        List<GeneFinderProgram> programs = new ArrayList<>();
        if (tools.cistron()) {
            programs.addAll(plugins.programs(places, options, List.of(Cistron.DEFAULT)));
        }
        programs.addAll(tools.rivals());
        KeptPredictions kept = new KeptPredictions(places, false);
        NullSequences sequences = new NullSequences(places);
        for (BenchmarkGenome genome : new BenchmarkGenomes(places).matching(genomes)) {
            for (int code : new TreeSet<>(List.of(DEFAULT_CODE, genome.code()))) {
                for (GeneFinderProgram program : programs) {
                    run(new Case(genome, code, program), sequences, kept);
                }
            }
        }
        options.save(places, "noise", List.of(calls, losses, lost));
        return 0;
    }

    private record Case(BenchmarkGenome genome, int code, GeneFinderProgram program) {

        Annotation calls(NullSequence sequence, KeptPredictions kept) {
            return AnnotationFiles.read(kept.of(program, sequence.fasta(), code).gff3());
        }

        Annotation alone(GenomePart part, KeptPredictions kept) {
            return AnnotationFiles.read(kept.of(program, part.fasta(), code).gff3());
        }

        List<String> cells(int order) {
            return List.of(genome.name(), Integer.toString(code), Integer.toString(order));
        }
    }

    private void run(Case one, NullSequences sequences, KeptPredictions kept) {
        GenomePart part = sequences.alone(one.genome());
        Annotation alone = one.alone(part, kept);
        for (NullSequence sequence : sequences.of(one.genome())) {
            Annotation found = one.calls(sequence, kept);
            boolean pure = sequence.nullStart() == 0;
            List<String> cells = new ArrayList<>(one.cells(sequence.order()));
            cells.addAll(
                    List.of(pure ? "null" : "genome, then null", one.program().name()));
            cells.add(Integer.toString(sequence.nullLength()));
            cells.add(Long.toString(sequence.calls(found)));
            add(calls, cells);
            if (!pure) {
                addLoss(one, sequence.order(), part.loss(one.genome().truth(), alone, found));
            }
        }
    }

    private void addLoss(Case one, int order, GenomePart.Loss loss) {
        List<String> cells = new ArrayList<>(one.cells(order));
        cells.add(one.program().name());
        cells.add(Integer.toString(loss.foundAlone()));
        cells.add(Integer.toString(loss.lost().size()));
        cells.add(Integer.toString(loss.callsAlone()));
        cells.add(Integer.toString(loss.callsLost()));
        add(losses, cells);
        for (AnnotatedCds gene : loss.lost()) {
            List<String> row = new ArrayList<>(one.cells(order));
            row.add(one.program().name());
            row.add(Integer.toString(gene.start() + 1));
            row.add(Integer.toString(gene.end()));
            row.add(gene.strand().name().toLowerCase(java.util.Locale.ROOT));
            row.add(gene.attributes().getOrDefault("product", "-"));
            lost.add(row);
        }
    }

    private static void add(ResultTable table, List<String> cells) {
        System.err.println(String.join("  ", cells));
        table.add(cells);
    }
}
