package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
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
        description = {"Measure time and memory of whole processes.", ""},
        footer = {
            "",
            "Parts: pairs, E. coli with two threads (--threads), each run next to one of Prodigal; one-thread, the same with"
                    + " one; metagenome, thirteen genomes in one file against each alone; memory, 200 Mb in 100,000 contigs.",
            "Without --plugins, Cistron runs as it does where no plugin is named. Run it on an otherwise idle machine.",
            "Example: benchmarks/speed --parts pairs --plugins hmm,tcn,bilstm,transformer,ensemble"
        })
final class SpeedBenchmark implements Callable<Integer> {
    private static final int CODE = 11;

    @Option(
            names = "--parts",
            split = ",",
            paramLabel = "PART",
            defaultValue = "pairs,one-thread,metagenome,memory",
            description = "Which parts to run (default: ${DEFAULT-VALUE}).")
    private List<String> parts = List.of();

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many pairs of runs (default: ${DEFAULT-VALUE}).")
    private int pairs;

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Mixin
    private CommonOptions options = new CommonOptions();

    private final ResultTable runs = new ResultTable("Runs", "what", "tool", "threads", "seconds", "peak_mib");
    private final ResultTable results = new ResultTable("Results", "what", "tool", "threads", "value", "unit");

    @Override
    public Integer call() {
        Places places = Places.find();
        KeptPredictions fresh = new KeptPredictions(places, true);
        BenchmarkGenomes genomes = new BenchmarkGenomes(places);
        BenchmarkGenome coli = genomes.matching(List.of("Ecoli_K12_MG1655")).get(0);
        if (parts.contains("pairs")) {
            programs(places, options.threads()).forEach(program -> pairs(coli, program, options.threads(), fresh));
        }
        if (parts.contains("one-thread")) {
            programs(places, 1).forEach(program -> pairs(coli, program, 1, fresh));
        }
        if (parts.contains("metagenome")) {
            Mixtures mixtures = new Mixtures(places);
            programs(places, options.threads()).forEach(program -> metagenome(genomes, mixtures, program, fresh));
        }
        if (parts.contains("memory")) {
            Path large = new Mixtures(places).manyContigs(genomes.matching(List.of("train")));
            programs(places, options.threads())
                    .forEach(program -> measure("200 Mb in 100,000 contigs", program, options.threads(), large, fresh));
        }
        options.save(places, "speed", List.of(results, runs));
        return 0;
    }

    private List<Cistron> programs(Places places, int threads) {
        return plugins.programs(places, options, List.of(Cistron.DEFAULT), threads);
    }

    private void pairs(BenchmarkGenome coli, Cistron cistron, int threads, KeptPredictions fresh) {
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        Measurement all = new Measurement(0, OptionalLong.of(0));
        for (int i = 0; i < pairs; i++) {
            Measurement ours = measure("E. coli", cistron, threads, coli.fasta(), fresh);
            Measurement theirs = measure("E. coli", new Prodigal(), 1, coli.fasta(), fresh);
            ratios.add(ours.seconds() / theirs.seconds());
            seconds.add(ours.seconds());
            all = all.then(ours);
        }
        String what = "E. coli, median of " + pairs;
        result(what, cistron, threads, Numbers.places(Numbers.median(ratios), 3), "of Prodigal's seconds");
        result(what, cistron, threads, Numbers.places(Numbers.median(seconds), 2), "seconds");
        result("E. coli, most of " + pairs, cistron, threads, all.peakMebibytes(), "MiB at peak");
    }

    private void metagenome(BenchmarkGenomes genomes, Mixtures mixtures, Cistron cistron, KeptPredictions fresh) {
        List<BenchmarkGenome> single = genomes.matching(List.of("train")).stream()
                .filter(genome -> genome.code() == CODE)
                .toList();
        double sum = 0;
        for (BenchmarkGenome genome : single) {
            sum += measure(genome.name(), cistron, options.threads(), genome.fasta(), fresh)
                    .seconds();
        }
        Path together = mixtures.together(single);
        double mixed = measure("all in one file", cistron, options.threads(), together, fresh)
                .seconds();
        result(
                "metagenome in one file",
                cistron,
                options.threads(),
                Numbers.places(mixed / sum, 3),
                "of the single genomes' seconds per nt");
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

    private void result(String what, GeneFinderProgram program, int threads, String value, String unit) {
        results.add(List.of(what, program.name(), Integer.toString(threads), value, unit));
    }
}
