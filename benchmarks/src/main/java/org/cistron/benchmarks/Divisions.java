package org.cistron.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.Phyla;
import org.cistron.benchmarks.training.HeldOut;

/** The divisions that a user asks for. */
final class Divisions {
    private static final String TRAIN = "train";

    private final BenchmarkGenomes genomes;
    private final Phyla phyla = Phyla.read();

    Divisions(BenchmarkGenomes genomes) {
        this.genomes = genomes;
    }

    /**
     * Returns them.
     *
     * @param folds names of folds; empty for all, or for none where genomes are left out one by one
     * @param without names of genomes to be left out one by one
     * @param judge which other genomes are to be judged on, as {@link BenchmarkGenomes#matching} takes them
     * @throws UsageException if a genome cannot be judged on because all divisions learn from its phylum
     */
    List<HeldOut> of(List<String> folds, List<String> without, List<String> judge) {
        List<String> train = genomes.names(TRAIN);
        List<String> validation = genomes.names("validation");
        List<HeldOut> divisions = new ArrayList<>();
        List<String> named = folds.isEmpty() && without.isEmpty() ? phyla.folds() : folds;
        named.forEach(fold -> divisions.add(HeldOut.fold(phyla, fold, train, validation)));
        without.forEach(genome -> divisions.add(HeldOut.without(phyla, genome, train, validation)));
        if (!judge.isEmpty()) {
            genomes.names(judge).stream()
                    .filter(name -> !train.contains(name))
                    .forEach(name -> addJudged(divisions, name));
        }
        return divisions;
    }

    private void addJudged(List<HeldOut> divisions, String genome) {
        boolean anywhere = false;
        for (int i = 0; i < divisions.size(); i++) {
            if (divisions.get(i).leavesOutPhylumOf(genome, phyla)) {
                divisions.set(i, divisions.get(i).judging(genome, phyla));
                anywhere = true;
            }
        }
        if (!anywhere) {
            throw new UsageException("found --judge " + genome + ", but the models of "
                    + String.join(", ", divisions.stream().map(HeldOut::name).toList()) + " all learn from "
                    + phyla.of(genome) + ", its phylum. Leave that out too, by --folds.");
        }
    }
}
