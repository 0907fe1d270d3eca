package org.cistron.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cistron.api.error.UsageException;

/** Models made by {@code cistron train} in folders side by side. */
public final class ModelFolders {
    private static final String DESCRIPTION = "model.json";
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");

    private ModelFolders() {}

    /** Returns whether a folder is a whole model. */
    public static boolean isModel(Path folder) {
        return Files.isRegularFile(folder.resolve(DESCRIPTION));
    }

    /** Returns a model's name, as its description has it. */
    public static String name(Path model) {
        Matcher name = NAME.matcher(description(model));
        if (!name.find()) {
            throw new UsageException("found no name in " + model.resolve(DESCRIPTION) + ". Copy the model again.");
        }
        return name.group(1);
    }

    /** Returns whether a model's description names a genome, as learned from or chosen by. */
    public static boolean knows(Path model, String genome) {
        return NAME.matcher(description(model)).results().anyMatch(name -> name.group(1)
                .equals(genome));
    }

    /** Returns the SHA-256 of a model's description, which holds those of its files, in lower-case hexadecimal. */
    public static String checksum(Path model) {
        try {
            byte[] bytes = description(model).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String description(Path model) {
        try {
            return Files.readString(model.resolve(DESCRIPTION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the models of a folder: itself if it is one, else those right below it, sorted.
     *
     * @throws UsageException if there is none
     */
    public static List<Path> in(Path folder) {
        if (isModel(folder)) {
            return List.of(folder.toAbsolutePath());
        }
        List<Path> models = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                models = entries.filter(ModelFolders::isModel)
                        .map(Path::toAbsolutePath)
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (models.isEmpty()) {
            throw new UsageException("found no model in " + folder
                    + ", expected folders made by 'cistron train' there, or" + " one itself. Correct --models.");
        }
        return models;
    }
}
