package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.Fragments;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.Cistron;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.KeptPredictions;
import org.cistron.benchmarks.program.MetaProdigal;
import org.cistron.benchmarks.program.Prediction;
import org.cistron.genes.evaluation.FragmentScore;
import org.cistron.genes.evaluation.FragmentScorer;
import org.cistron.io.AnnotationFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs Cistron and Prodigal's mode for metagenomes on short pieces of genomes, all in the same call. */
@Command(
        name = "fragments",
        sortOptions = false,
        description = {
            "Run the gene finders on fragments of genomes, as short contigs are, beside 'prodigal -p meta'.",
            ""
        },
        footer = {
            "",
            "Without --plugins: 'default', Cistron as it runs where no plugin is named.",
            "Fragments and scores are those of fragments.py (cut GENOME LENGTH COUNT SEED; score).",
            "Example: benchmarks/fragments --plugins default,tcn-universal,ensemble --models models/"
        })
final class FragmentsBenchmark implements Callable<Integer> {
    @Option(
            names = "--genomes",
            split = ",",
            paramLabel = "TEXT",
            defaultValue = "Ecoli_K12_MG1655,Mtb_H37Rv",
            description = "Genomes to cut (default: ${DEFAULT-VALUE}).")
    private List<String> genomes = List.of();

    @Option(
            names = "--lengths",
            split = ",",
            paramLabel = "NT",
            defaultValue = "500,1000,3000",
            description = "Lengths of fragments (default: ${DEFAULT-VALUE}).")
    private List<Integer> lengths = List.of();

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Fragments of each length (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the cut (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Mixin
    private CommonOptions options = new CommonOptions();

    private final ResultTable results = new ResultTable(
            "Fragments",
            "genome",
            "length",
            "tool",
            "fragments",
            "truth",
            "called",
            "sensitivity_pct",
            "precision_pct",
            "f1_pct",
            "seconds",
            "peak_mib");

    @Override
    public Integer call() {
        Places places = Places.find();
        List<GeneFinderProgram> programs = new ArrayList<>(plugins.programs(places, options, List.of(Cistron.DEFAULT)));
        programs.add(new MetaProdigal());
        KeptPredictions fresh = new KeptPredictions(places, true);
        Fragments fragments = new Fragments(places);
        for (BenchmarkGenome genome : new BenchmarkGenomes(places).matching(genomes)) {
            for (int length : lengths) {
                Path fasta = fragments.of(genome, length, count, seed);
                for (GeneFinderProgram program : programs) {
                    add(genome, length, program, fresh.of(program, fasta, genome.code()));
                }
            }
        }
        options.save(places, "fragments", List.of(results));
        return 0;
    }

    private void add(BenchmarkGenome genome, int length, GeneFinderProgram program, Prediction prediction) {
        FragmentScore score = new FragmentScorer().score(genome.truth(), AnnotationFiles.read(prediction.gff3()));
        List<String> cells = List.of(
                genome.name(),
                Integer.toString(length),
                program.name(),
                Integer.toString(score.fragments()),
                Integer.toString(score.truth()),
                Integer.toString(score.called()),
                score.sensitivityPercent().toString(),
                score.precisionPercent().toString(),
                score.f1Percent().toString(),
                AccuracyRow.text(prediction.taken().map(Measurement::secondsText)),
                AccuracyRow.text(prediction.taken().map(Measurement::peakMebibytes)));
        System.err.println(String.join("  ", cells));
        results.add(cells);
    }
}
