package org.cistron.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.benchmarks.measure.Numbers;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.FreshFolder;
import org.cistron.benchmarks.variants.ComparedGenome;
import org.cistron.benchmarks.variants.ComparedGenomes;
import org.cistron.benchmarks.variants.ConsequenceProgram;
import org.cistron.benchmarks.variants.Mix;
import org.cistron.benchmarks.variants.Stratum;
import org.cistron.benchmarks.variants.VariantDraw;
import org.cistron.benchmarks.variants.VariantFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures whole processes that tell the consequences of many variants. */
@Command(
        name = "consequence-speed",
        sortOptions = false,
        description = {
            "Measure time and memory of telling the consequences of many variants on yeast, program by program in turn.",
            ""
        },
        footer = {
            "",
            "Variants are drawn anywhere, seed 1: 88 of 100 change one nucleotide, 2 some neighbours, 10 are indels."
                    + " A ratio is of two runs next to each other. Run it on an otherwise idle machine.",
            "",
            "Example: benchmarks/consequence-speed",
            "Example: benchmarks/consequence-speed --tools bcftools --variants 100000 --pairs 1"
        })
final class ConsequenceSpeedBenchmark implements Callable<Integer> {
    private static final String GENOME = "Saccharomyces";
    private static final long SEED = 1;

    @Option(
            names = "--variants",
            split = ",",
            paramLabel = "N",
            defaultValue = "100000,1000000",
            description = "How many variants; all sizes are run (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many runs of each program and size, in turn (default: ${DEFAULT-VALUE}).")
    private int pairs;

    @Mixin
    private ConsequenceToolOptions tools = new ConsequenceToolOptions();

    @Mixin
    private CommonOptions options = new CommonOptions();

    private final ResultTable runs = new ResultTable("Runs", "variants", "program", "seconds", "peak_mib");
    private final ResultTable results =
            new ResultTable("Results", "variants", "program", "median_seconds", "peak_mib", "of_bcftools_seconds");

    @Override
    public Integer call() {
        Places places = Places.find();
        List<ConsequenceProgram> programs = tools.programs(places, options);
        ComparedGenome yeast =
                new ComparedGenomes(places).matching(List.of(GENOME)).get(0);
        programs.forEach(program -> program.prepare(yeast));
        for (int size : sizes) {
            Path vcf = variants(places, yeast, size);
            measure(places, yeast, vcf, size, programs);
            options.keep(places, "consequence-speed", List.of(results, runs));
        }
        options.save(places, "consequence-speed", List.of(results, runs));
        return 0;
    }

    private static Path variants(Places places, ComparedGenome yeast, int size) {
        Path vcf = places.work("variants").resolve(yeast.name() + "_" + size + "_seed" + SEED + ".vcf.gz");
        if (!Files.exists(vcf)) {
            Map<String, String> contigs = yeast.nuclear();
            VariantDraw draw = new VariantDraw(contigs, yeast.transcripts().all(), Mix.NATURAL, SEED);
            VariantFile.write(vcf, contigs, draw.draw(size, number -> Stratum.GENOME));
        }
        return vcf;
    }

    private void measure(Places places, ComparedGenome yeast, Path vcf, int size, List<ConsequenceProgram> programs) {
        Map<String, List<Measurement>> taken = new LinkedHashMap<>();
        for (int i = 0; i < pairs; i++) {
            for (ConsequenceProgram program : programs) {
                Path folder = FreshFolder.at(places.work("run").resolve(program.name() + "-consequences"));
                Measurement run = program.run(yeast, vcf, folder);
                taken.computeIfAbsent(program.name(), name -> new ArrayList<>()).add(run);
                List<String> cells =
                        List.of(Integer.toString(size), program.name(), run.secondsText(), run.peakMebibytes());
                System.err.println(String.join("  ", cells));
                runs.add(cells);
            }
        }
        List<Measurement> rival = taken.getOrDefault("bcftools", List.of());
        taken.forEach((program, own) -> results.add(List.of(
                Integer.toString(size),
                program,
                Numbers.places(
                        Numbers.median(own.stream().map(Measurement::seconds).toList()), 2),
                own.stream()
                        .reduce(new Measurement(0, OptionalLong.of(0)), Measurement::then)
                        .peakMebibytes(),
                ratio(own, rival))));
    }

    private static String ratio(List<Measurement> own, List<Measurement> rival) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(own.size(), rival.size()); i++) {
            ratios.add(own.get(i).seconds() / rival.get(i).seconds());
        }
        return ratios.isEmpty() ? "-" : Numbers.places(Numbers.median(ratios), 3);
    }
}
