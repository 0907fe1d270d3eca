package org.cistron.runner.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public record TrainingDataSheet(String name, List<DataFile> files) {

    static TrainingDataSheet of(TrainingFiles genome) {
        return new TrainingDataSheet(
                genome.name(),
                genome.files().stream().map(TrainingDataSheet::dataFile).toList());
    }

    /** Returns a file with its checksum. */
    public static DataFile dataFile(Path file) {
        return new DataFile(file.getFileName().toString(), sha256(file));
    }

    /** Returns the checksum of the file that the sequence was read from. */
    String sequence() {
        return files.get(0).sha256();
    }

    /** Says what {@code model.json} shall say of the genome. */
    TrainingData describe(AnnotatedGenome annotated) {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("genetic_code", (long) annotated.genome().geneticCode().number());
        figures.put("contigs", (long) annotated.genome().contigCount());
        figures.put("nucleotides", annotated.genome().length());
        figures.put("coding_sequences", (long)
                annotated.annotation().codingSequences().size());
        return new TrainingData(name, figures, files);
    }

    private static String sha256(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Sha256.of(stream);
        } catch (IOException e) {
            throw new InputException(file.toString(), 0, "cannot be read (" + e + ")", "Get the file again.", e);
        }
    }
}
