package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.Mixtures;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.benchmarks.measure.Numbers;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.Cistron;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.KeptPredictions;
import org.cistron.benchmarks.program.Prodigal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures whole processes: pairs with Prodigal, a metagenome against single genomes, and memory. */
@Command(
        name = "speed",
        sortOptions = false,
        description = "Measure time and memory of whole processes.",
        footer = "Run it on an otherwise idle machine; ratios are of runs next to each other.")
final class SpeedBenchmark implements Callable<Integer> {
    private static final int CODE = 11;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(
            names = "--parts",
            split = ",",
            paramLabel = "PART",
            defaultValue = "pairs,metagenome,memory",
            description = "Which parts to run (default: ${DEFAULT-VALUE}).")
    private List<String> parts = List.of();

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many pairs of runs (default: ${DEFAULT-VALUE}).")
    private int pairs;

    private final ResultTable runs = new ResultTable("Runs", "what", "tool", "threads", "seconds", "peak_mib");
    private final ResultTable results = new ResultTable("Results", "what", "threads", "value", "unit");

    @Override
    public Integer call() {
        Places places = Places.find();
        KeptPredictions fresh = new KeptPredictions(places, true);
        BenchmarkGenomes genomes = new BenchmarkGenomes(places);
        if (parts.contains("pairs")) {
            BenchmarkGenome coli = genomes.matching(List.of("Ecoli_K12_MG1655")).get(0);
            for (int threads : List.of(2, 1)) {
                pairs(coli, options.cistron(places, threads), threads, fresh);
            }
        }
        if (parts.contains("metagenome")) {
            metagenome(genomes, new Mixtures(places), options.cistron(places, 2), fresh);
        }
        if (parts.contains("memory")) {
            Path large = new Mixtures(places).manyContigs(genomes.matching(List.of("train")));
            measure("200 Mb in 100,000 contigs", options.cistron(places, 2), 2, large, fresh);
        }
        options.save(places, "speed", List.of(results, runs));
        return 0;
    }

    private void pairs(BenchmarkGenome coli, Cistron cistron, int threads, KeptPredictions fresh) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            Measurement ours = measure("E. coli", cistron, threads, coli.fasta(), fresh);
            Measurement theirs = measure("E. coli", new Prodigal(), 1, coli.fasta(), fresh);
            ratios.add(ours.seconds() / theirs.seconds());
        }
        result("E. coli, seconds of Cistron / Prodigal, median of " + pairs, threads, Numbers.median(ratios), "ratio");
    }

    private void metagenome(BenchmarkGenomes genomes, Mixtures mixtures, Cistron cistron, KeptPredictions fresh) {
        List<BenchmarkGenome> single = genomes.matching(List.of("train")).stream()
                .filter(genome -> genome.code() == CODE)
                .toList();
        double sum = 0;
        for (BenchmarkGenome genome : single) {
            sum += measure(genome.name(), cistron, 2, genome.fasta(), fresh).seconds();
        }
        Path together = mixtures.together(single);
        double mixed = measure("all in one file", cistron, 2, together, fresh).seconds();
        result("metagenome, seconds per nt / sum of single genomes", 2, mixed / sum, "ratio");
    }

    private Measurement measure(
            String what, GeneFinderProgram program, int threads, Path fasta, KeptPredictions fresh) {
        Measurement taken = fresh.of(program, fasta, CODE).taken().orElseThrow();
        List<String> cells =
                List.of(what, program.name(), Integer.toString(threads), taken.secondsText(), taken.peakMebibytes());
        System.err.println(String.join("  ", cells));
        runs.add(cells);
        return taken;
    }

    private void result(String what, int threads, double value, String unit) {
        results.add(List.of(what, Integer.toString(threads), Numbers.places(value, 3), unit));
    }
}
