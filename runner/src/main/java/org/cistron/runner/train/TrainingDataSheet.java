package org.cistron.runner.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.runner.model.ModelDescription.DataFile;
import org.cistron.runner.model.ModelDescription.TrainingData;
import org.cistron.runner.model.Sha256;

/**
 * A genome's files with their checksums.
 *
 * @param name the genome's name
 * @param files its files; the sequence comes first
 */
record TrainingDataSheet(String name, List<DataFile> files) {

    static TrainingDataSheet of(TrainingFiles genome) {
        return new TrainingDataSheet(
                genome.name(),
                genome.files().stream()
                        .map(file -> new DataFile(file.getFileName().toString(), sha256(file)))
                        .toList());
    }

    /** Returns the checksum of the file that the sequence was read from. */
    String sequence() {
        return files.get(0).sha256();
    }

    /** Says what {@code model.json} shall say of the genome. */
    TrainingData describe(AnnotatedGenome annotated) {
        return new TrainingData(
                name,
                annotated.genome().geneticCode().number(),
                annotated.genome().contigCount(),
                annotated.genome().length(),
                annotated.annotation().codingSequences().size(),
                files);
    }

    private static String sha256(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Sha256.of(stream);
        } catch (IOException e) {
            throw new InputException(file.toString(), 0, "cannot be read (" + e + ")", "Get the file again.", e);
        }
    }
}
