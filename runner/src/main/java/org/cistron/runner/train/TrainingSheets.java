package org.cistron.runner.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cistron.api.error.InputException;
import org.cistron.api.host.Compute;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.runner.model.ModelDescription.TrainingData;

/**
 * The checksums of all files of a training.
 *
 * @param genomes of what is learned from
 * @param validation of what is chosen by
 */
record TrainingSheets(List<TrainingDataSheet> genomes, List<TrainingDataSheet> validation) {

    /**
     * Reads all files.
     *
     * @throws InputException if one cannot be read, or a sequence is on both sides under two names
     */
    static TrainingSheets of(TrainingSplit split, Compute compute) {
        TrainingSheets sheets =
                new TrainingSheets(sheets(split.genomes(), compute), sheets(split.validation(), compute));
        for (int i = 0; i < sheets.validation().size(); i++) {
            sheets.refuseLearned(split.validation().get(i), sheets.validation().get(i));
        }
        return sheets;
    }

    /** Says what {@code model.json} shall say of genomes. */
    static List<TrainingData> describe(List<TrainingDataSheet> sheets, List<AnnotatedGenome> annotated) {
        List<TrainingData> data = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            data.add(sheets.get(i).describe(annotated.get(i)));
        }
        return data;
    }

    private void refuseLearned(TrainingFiles judge, TrainingDataSheet sheet) {
        for (TrainingDataSheet genome : genomes) {
            if (genome.sequence().equals(sheet.sequence())) {
                throw new InputException(
                        judge.sequence().toString(),
                        "found the same bytes as in the genome " + genome.name()
                                + " that is learned from, expected a genome of its own",
                        "Take one of the two out of --genomes or of --validation.");
            }
        }
    }

    private static List<TrainingDataSheet> sheets(List<TrainingFiles> genomes, Compute compute) {
        return compute.all(genomes.stream()
                .<Callable<TrainingDataSheet>>map(genome -> () -> TrainingDataSheet.of(genome))
                .toList());
    }
}
