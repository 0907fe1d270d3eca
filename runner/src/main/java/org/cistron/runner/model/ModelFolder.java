package org.cistron.runner.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.error.InputException;

/** A trained model in a folder of the user's; each file is held against its checksum when it is opened. */
public final class ModelFolder {
    private static final String TRAIN_AGAIN = "Copy the folder again, or train again by 'cistron train'.";

    private final Path folder;
    private final String name;
    private final String offer;
    private final String sha256;
    private final SortedMap<String, String> checksums;

    private ModelFolder(Path folder, Map<?, ?> description, String sha256) {
        this.folder = folder;
        this.sha256 = sha256;
        this.name = plain(text(description, "name"));
        this.offer = text(child(description, "plugin"), "offer");
        this.checksums = checksums(description);
    }

    /**
     * Opens a folder and reads its {@code model.json}.
     *
     * @throws InputException if that is missing, broken, of another schema version or kind
     */
    public static ModelFolder open(Path folder) {
        Path file = folder.resolve(ModelDescription.FILE);
        if (!Files.isRegularFile(file)) {
            throw new InputException(
                    folder.toString(),
                    "found no " + ModelDescription.FILE + ", expected a folder made by 'cistron train'",
                    "Name the folder that was given to -o of 'cistron train'.");
        }
        try {
            byte[] text = Files.readAllBytes(file);
            Map<?, ?> description = JsonTree.object(text);
            require(file, description, "schema_version", Integer.toString(ModelDescription.SCHEMA_VERSION));
            require(file, description, "kind", ModelDescription.GENE_FINDER);
            return new ModelFolder(folder, description, Sha256.of(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException(
                    file.toString(),
                    0,
                    "cannot be read as the description of a model ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")",
                    TRAIN_AGAIN,
                    e);
        }
    }

    /** Returns the model's name: reference data holds it under {@code models/NAME/}. */
    public String name() {
        return name;
    }

    /** Returns the name of the offer, of some plugin, that the model is for. */
    public String offer() {
        return offer;
    }

    /** Returns the folder as the user named it. */
    public Path folder() {
        return folder;
    }

    /** Returns the checksum of {@code model.json}, which holds those of all files. */
    public String sha256() {
        return sha256;
    }

    /** Returns the names of the model's files, {@code model.json} among them, sorted. */
    public List<String> files() {
        SortedMap<String, String> all = new TreeMap<>(checksums);
        all.put(ModelDescription.FILE, sha256);
        return List.copyOf(all.keySet());
    }

    /**
     * Opens a file.
     *
     * @throws InputException if the model has no such file, or its checksum is not the recorded one
     */
    public InputStream open(String fileName) {
        Path file = folder.resolve(fileName);
        String expected = fileName.equals(ModelDescription.FILE) ? sha256 : checksums.get(fileName);
        if (expected == null) {
            throw new InputException(
                    file.toString(),
                    "found no such file in the model, expected one of " + files(),
                    "Use a model that was trained by this version of the plugin.");
        }
        byte[] content = content(file);
        String found = Sha256.of(content);
        if (!found.equals(expected)) {
            throw new InputException(file.toString(), "found SHA-256 " + found + ", expected " + expected, TRAIN_AGAIN);
        }
        return new ByteArrayInputStream(content);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(file.toString(), 0, "file of a model cannot be read (" + e + ")", TRAIN_AGAIN, e);
        }
    }

    private static void require(Path file, Map<?, ?> description, String field, String expected) {
        String found = String.valueOf(description.get(field));
        if (!found.equals(expected)) {
            throw new InputException(
                    file.toString(),
                    "found " + field + " " + found + ", expected " + expected,
                    "Use a gene finder's model that was trained by this version of Cistron.");
        }
    }

    private static SortedMap<String, String> checksums(Map<?, ?> description) {
        SortedMap<String, String> checksums = new TreeMap<>();
        if (!(description.get("files") instanceof List<?> files)) {
            throw new IllegalArgumentException("no list 'files'");
        }
        for (Object file : files) {
            if (!(file instanceof Map<?, ?> fields)) {
                throw new IllegalArgumentException("'files' holds something that is no object");
            }
            checksums.put(plain(text(fields, "name")), text(fields, "sha256"));
        }
        return Collections.unmodifiableSortedMap(checksums);
    }

    private static Map<?, ?> child(Map<?, ?> parent, String field) {
        if (parent.get(field) instanceof Map<?, ?> child) {
            return child;
        }
        throw new IllegalArgumentException("no object '" + field + "'");
    }

    private static String text(Map<?, ?> fields, String field) {
        if (fields.get(field) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no text '" + field + "'");
    }

    /** A name must not lead out of its folder. */
    private static String plain(String name) {
        if (!ModelNames.isPlain(name)) {
            throw new IllegalArgumentException("'" + name + "' is no plain file name");
        }
        return name;
    }
}
