package org.cistron.runner.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cistron.api.error.InputException;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.runner.model.ModelDescription.DataFile;
import org.cistron.runner.model.ModelDescription.TrainingData;
import org.cistron.runner.model.Sha256;

/** Says what {@code model.json} shall say of a genome that was learned from. */
final class TrainingDataSheet {
    private TrainingDataSheet() {}

    static TrainingData of(TrainingFiles files, AnnotatedGenome annotated) {
        return new TrainingData(
                files.name(),
                annotated.genome().geneticCode().number(),
                annotated.genome().contigCount(),
                annotated.genome().length(),
                annotated.annotation().codingSequences().size(),
                files.files().stream()
                        .map(file -> new DataFile(file.getFileName().toString(), sha256(file)))
                        .toList());
    }

    private static String sha256(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Sha256.of(stream);
        } catch (IOException e) {
            throw new InputException(file.toString(), 0, "cannot be read (" + e + ")", "Get the file again.", e);
        }
    }
}
