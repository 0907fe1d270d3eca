package org.cistron.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.measure.MeasuredCommand;
import org.cistron.benchmarks.measure.Measurement;

/** Cistron by its launcher, with all its outputs. */
public final class Cistron implements GeneFinderProgram {
    /** Stands for the plugin that runs where none is named. */
    public static final String DEFAULT = "default";

    private static final String OUTPUT = "cistron";

    private final Launcher launcher;
    private final String name;
    private final String plugin;
    private final List<Path> models;
    private final int threads;
    private final List<String> more;

    /**
     * Prepares it.
     *
     * @param launcher the launcher
     * @param name how tables call it
     * @param plugin the plugin that finds the genes, or {@link #DEFAULT}
     * @param models folders of models in the place of those that ship
     * @param threads how many threads it may use
     * @param more further options of {@code annotate}
     */
    public Cistron(Launcher launcher, String name, String plugin, List<Path> models, int threads, List<String> more) {
        this.launcher = launcher;
        this.name = name;
        this.plugin = plugin;
        this.models = List.copyOf(models);
        this.threads = threads;
        this.more = List.copyOf(more);
    }

    /** Returns how tables call a plugin: the default one is Cistron itself. */
    public static String nameOf(String plugin) {
        return plugin.equals(DEFAULT) ? OUTPUT : plugin;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public Measurement run(Path fasta, int code, Path prediction, Path folder) {
        Measurement taken =
                new MeasuredCommand(words(fasta, code, folder), Optional.empty(), Optional.empty()).run(folder);
        String stem = fasta.getFileName().toString().replaceFirst("\\.fna$", "");
        try {
            Path written = folder.resolve(OUTPUT).resolve(stem + ".gff3");
            Files.move(written, prediction, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken;
    }

    /**
     * Annotates a small genome, so that a plugin that cannot run says so before hours of work.
     *
     * @throws org.cistron.api.error.UsageException if it cannot; the message has what it said
     */
    public void tryOut(BenchmarkGenome small, Path folder) {
        List<String> words = new ArrayList<>(words(small.fasta(), small.code(), folder));
        words.add("--force");
        new MeasuredCommand(words, Optional.empty(), Optional.empty()).run(folder);
    }

    private List<String> words(Path fasta, int code, Path folder) {
        List<String> words = new ArrayList<>(List.of("annotate", fasta.toString()));
        words.addAll(List.of("-o", folder.resolve(OUTPUT).toString(), "--threads", Integer.toString(threads)));
        words.addAll(List.of("--table", Integer.toString(code)));
        if (!plugin.equals(DEFAULT)) {
            words.addAll(List.of("--plugin", plugin));
        }
        models.forEach(model -> words.addAll(List.of("--model", model.toString())));
        words.addAll(more);
        return launcher.words(words);
    }
}
