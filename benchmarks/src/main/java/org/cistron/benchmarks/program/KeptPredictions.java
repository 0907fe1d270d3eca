package org.cistron.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.Measurement;

/** Runs programs, and keeps the genes that rivals found by program, version, genetic code and input; never times. */
public final class KeptPredictions {
    private final Path kept;
    private final Path work;
    private final boolean fresh;

    /**
     * Keeps them in the work folder.
     *
     * @param places where that is
     * @param fresh whether everything is to be run again, so that there are times
     */
    public KeptPredictions(Places places, boolean fresh) {
        this.kept = places.work("kept");
        this.work = places.work("run");
        this.fresh = fresh;
    }

    /** Runs a program on a file, or finds what it said of the same bytes before. */
    public Prediction of(GeneFinderProgram program, Path fasta, int code) {
        String stem = fasta.getFileName().toString().replaceFirst("\\.fna$", "");
        if (program.version().isEmpty()) {
            return run(program, fasta, code, kept.resolve(stem + "." + program.name() + ".gff3"));
        }
        String key = String.join("-", program.name(), program.version(), "code" + code, checksum(fasta));
        Path known = kept.resolve(stem + "." + key.replaceAll("[^A-Za-z0-9.-]", "_") + ".gff3");
        return !fresh && Files.exists(known)
                ? new Prediction(known, Optional.empty())
                : run(program, fasta, code, known);
    }

    private Prediction run(GeneFinderProgram program, Path fasta, int code, Path result) {
        Path folder = FreshFolder.at(work.resolve(program.name()));
        try {
            Path part = folder.resolve("prediction.gff3");
            Measurement taken = program.run(fasta, code, part, folder);
            Files.move(part, result, StandardCopyOption.REPLACE_EXISTING);
            return new Prediction(result, Double.isNaN(taken.seconds()) ? Optional.empty() : Optional.of(taken));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
