package org.cistron.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.measure.MeasuredCommand;
import org.cistron.benchmarks.measure.Measurement;

/** Cistron by its launcher, with all its outputs. */
public final class Cistron implements GeneFinderProgram {
    private static final String OUTPUT = "cistron";

    private final Path launcher;
    private final int threads;
    private final List<String> more;

    /**
     * Finds the launcher in the repository.
     *
     * @param root the repository
     * @param threads how many threads it may use
     * @param more further options of {@code annotate}
     */
    public Cistron(Path root, int threads, List<String> more) {
        this.launcher = root.resolve("cistron");
        this.threads = threads;
        this.more = List.copyOf(more);
        if (!Files.isExecutable(launcher)) {
            throw new UsageException("found no launcher " + launcher + ". Check out the whole repository.");
        }
    }

    /** Lets the launcher build what has changed, so that no measurement has it. */
    public void prepare(Path folder) {
        MeasuredCommand.of(launcher.toString(), "--version").run(folder);
    }

    @Override
    public String name() {
        return "cistron";
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public Measurement run(Path fasta, int code, Path prediction, Path folder) {
        List<String> words = new ArrayList<>(List.of(launcher.toString(), "annotate", fasta.toString()));
        words.addAll(List.of("-o", folder.resolve(OUTPUT).toString(), "--threads", Integer.toString(threads)));
        words.addAll(List.of("--table", Integer.toString(code)));
        words.addAll(more);
        Measurement taken = new MeasuredCommand(words, Optional.empty(), Optional.empty()).run(folder);
        String name = fasta.getFileName().toString().replaceFirst("\\.fna$", "");
        try {
            Path written = folder.resolve(OUTPUT).resolve(name + ".gff3");
            Files.move(written, prediction, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken;
    }
}
