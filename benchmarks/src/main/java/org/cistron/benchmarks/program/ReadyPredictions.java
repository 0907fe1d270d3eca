package org.cistron.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.measure.Measurement;

/** Predictions that somebody has made already: a folder with a GFF3 file for each genome, named after it. */
public final class ReadyPredictions implements GeneFinderProgram {
    private final Path folder;

    /** Takes them from a folder. */
    public ReadyPredictions(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return folder.getFileName().toString();
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public Measurement run(Path fasta, int code, Path prediction, Path workFolder) {
        String name = fasta.getFileName().toString().replaceFirst("\\.fna$", "") + ".gff3";
        if (!Files.exists(folder.resolve(name))) {
            throw new UsageException("found no " + name + " in " + folder + ". Leave the genome out with --genomes.");
        }
        try {
            Files.copy(folder.resolve(name), prediction, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Measurement(Double.NaN, OptionalLong.empty());
    }
}
