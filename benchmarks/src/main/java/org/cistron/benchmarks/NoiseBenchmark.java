package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.NullSequence;
import org.cistron.benchmarks.genome.NullSequences;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.ResultTable;
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
        description = "Run the gene finders on sequence without genes and count their calls.")
final class NoiseBenchmark implements Callable<Integer> {
    private static final List<String> GENOMES =
            List.of("Ecoli_K12_MG1655", "Msmegmatis_mc2155", "Mmycoides_capri_GM12");

    private static final int DEFAULT_CODE = 11;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(
            names = "--genomes",
            split = ",",
            paramLabel = "TEXT",
            description = "Genomes to draw from (default: Ecoli_K12, Msmegmatis, Mmycoides).")
    private List<String> genomes = GENOMES;

    @Override
    public Integer call() {
        Places places = Places.find();
        List<GeneFinderProgram> programs = options.programs(places);
        KeptPredictions kept = new KeptPredictions(places, false);
        NullSequences sequences = new NullSequences(places);
        ResultTable table = new ResultTable(
                "Calls on sequence without genes", "genome", "code", "order", "sequence", "tool", "null_nt", "calls");
        for (BenchmarkGenome genome : new BenchmarkGenomes(places).matching(genomes)) {
            for (NullSequence sequence : sequences.of(genome)) {
                for (int code : new TreeSet<>(List.of(DEFAULT_CODE, genome.code()))) {
                    for (GeneFinderProgram program : programs) {
                        Path found = kept.of(program, sequence.fasta(), code).gff3();
                        long calls = sequence.calls(AnnotationFiles.read(found));
                        table.add(row(genome, code, sequence, program, calls));
                    }
                }
            }
        }
        options.save(places, "noise", List.of(table));
        return 0;
    }

    private static List<String> row(
            BenchmarkGenome genome, int code, NullSequence sequence, GeneFinderProgram program, long calls) {
        List<String> cells = List.of(
                genome.name(),
                Integer.toString(code),
                Integer.toString(sequence.order()),
                sequence.nullStart() == 0 ? "null" : "genome, then null",
                program.name(),
                Integer.toString(sequence.nullLength()),
                Long.toString(calls));
        System.err.println(String.join("  ", cells));
        return cells;
    }
}
