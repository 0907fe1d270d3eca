package org.cistron.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.KeptPredictions;
import picocli.CommandLine.Mixin;

/** What a benchmark of accuracy is told: genomes, plugins, other programs; and the run itself. */
final class AccuracyOptions {
    @Mixin
    private GenomeOptions genomes = new GenomeOptions();

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Mixin
    private ToolOptions tools = new ToolOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    /**
     * Runs all programs on all genomes; the tables are kept after each genome.
     *
     * @param name of the files that keep the tables
     * @param unlessNamed the plugins to run if the user names none
     * @param fresh whether the rivals are run again
     */
    void run(String name, List<String> unlessNamed, boolean fresh) {
        Places places = Places.find();
        List<GeneFinderProgram> programs = new ArrayList<>();
        if (tools.cistron()) {
            programs.addAll(plugins.programs(places, common, unlessNamed));
        }
        programs.addAll(tools.rivals());
        programs.addAll(genomes.ready());
        Comparison comparison = new Comparison(new KeptPredictions(places, fresh));
        for (BenchmarkGenome genome : genomes.genomes(places)) {
            comparison.add(genome, programs);
            common.keep(places, name, comparison.tables());
        }
        common.save(places, name, comparison.tables());
    }
}
