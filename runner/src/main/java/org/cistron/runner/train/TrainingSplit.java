package org.cistron.runner.train;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;

/**
 * The annotated genomes of a training; no genome is in both lists.
 *
 * @param genomes what is learned from, sorted by name
 * @param validation what is chosen by, sorted by name; may be empty
 */
public record TrainingSplit(List<TrainingFiles> genomes, List<TrainingFiles> validation) {

    /** Takes immutable copies. */
    public TrainingSplit {
        genomes = List.copyOf(genomes);
        validation = List.copyOf(validation);
    }

    /**
     * Finds the genomes of folders.
     *
     * @param genomes folders with genomes to learn from
     * @param validation folders with genomes to choose by; may be empty
     * @param excluded names of genomes to leave out of both
     * @throws UsageException if a name to leave out is none of theirs
     * @throws InputException if folders do not hold annotated genomes, or one is in both
     */
    public static TrainingSplit find(List<Path> genomes, List<Path> validation, Collection<String> excluded) {
        TrainingFolders learned = TrainingFolders.list("--genomes", genomes, excluded);
        TrainingFolders chosenBy = TrainingFolders.list("--validation", validation, excluded);
        TreeSet<String> names = new TreeSet<>(learned.names());
        names.addAll(chosenBy.names());
        refuseUnknown(excluded, names);
        TrainingSplit split =
                new TrainingSplit(learned.genomes(), validation.isEmpty() ? List.of() : chosenBy.genomes());
        split.validation().forEach(split::refuseLearned);
        return split;
    }

    private void refuseLearned(TrainingFiles judge) {
        genomes.stream()
                .filter(genome -> genome.name().equals(judge.name()))
                .findFirst()
                .ifPresent(genome -> {
                    throw new InputException(
                            judge.sequence().toString(),
                            "found the genome " + judge.name() + " that is also learned from (" + genome.sequence()
                                    + "), expected it on one side only",
                            "Take it out of --genomes or of --validation; --exclude " + judge.name()
                                    + " leaves it out of both.");
                });
    }

    private static void refuseUnknown(Collection<String> excluded, TreeSet<String> names) {
        for (String name : excluded) {
            if (!names.contains(name)) {
                throw new UsageException("found --exclude " + name + ", expected one of " + String.join(", ", names)
                        + ". Correct the name.");
            }
        }
    }
}
