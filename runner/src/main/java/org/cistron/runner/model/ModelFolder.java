package org.cistron.runner.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.runner.model.ModelDescription.ModelFile;

/** A trained model in a folder of the user's; each file is held against its checksum when it is opened. */
public final class ModelFolder {
    private static final String TRAIN_AGAIN = "Copy the folder again, or train again by 'cistron train'.";

    private final Path folder;
    private final ModelManifest manifest;
    private final String sha256;

    private ModelFolder(Path folder, ModelManifest manifest, String sha256) {
        this.folder = folder;
        this.manifest = manifest;
        this.sha256 = sha256;
    }

    /**
     * Opens a folder and reads its {@code model.json}.
     *
     * @throws InputException if that is missing, broken, of a newer schema version or of another kind
     */
    public static ModelFolder open(Path folder) {
        Path file = folder.resolve(ModelDescription.FILE);
        if (!Files.isRegularFile(file)) {
            throw new InputException(
                    folder.toString(),
                    "found no " + ModelDescription.FILE + ", expected a folder made by 'cistron train'",
                    "Name the folder that was given to -o of 'cistron train'.");
        }
        byte[] text = content(file);
        ModelManifest manifest = new ModelManifestReader(file.toString(), TRAIN_AGAIN).read(text);
        return new ModelFolder(folder, manifest, Sha256.of(text));
    }

    /** Returns the model's name: reference data holds it under {@code models/NAME/}. */
    public String name() {
        return manifest.name();
    }

    /** Returns the name of the offer, of some plugin, that the model is for. */
    public String offer() {
        return manifest.plugin().offer();
    }

    /**
     * Checks that training of an offer may start from this model.
     *
     * @throws InputException if it is another's
     */
    public void requireOffer(String offer) {
        if (!offer().equals(offer)) {
            throw new InputException(
                    folder.resolve(ModelDescription.FILE).toString(),
                    "found a model of '" + offer() + "', expected one of '" + offer + "' to start from",
                    "Name another by --from, or train '" + offer() + "' by --plugin " + offer() + ".");
        }
    }

    /** Returns what {@code model.json} says that every model has. */
    public ModelManifest manifest() {
        return manifest;
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
        return Stream.concat(
                        Stream.of(ModelDescription.FILE),
                        manifest.files().stream().map(ModelFile::name))
                .sorted()
                .toList();
    }

    /**
     * Opens a file.
     *
     * @throws InputException if the model has no such file, or its checksum is not the recorded one
     */
    public InputStream open(String fileName) {
        Path file = folder.resolve(fileName);
        String expected = expected(fileName)
                .orElseThrow(() -> new InputException(
                        file.toString(),
                        "found no such file in the model, expected one of " + files(),
                        "Use a model that was trained by this version of the plugin."));
        byte[] content = content(file);
        String found = Sha256.of(content);
        if (!found.equals(expected)) {
            throw new InputException(file.toString(), "found SHA-256 " + found + ", expected " + expected, TRAIN_AGAIN);
        }
        return new ByteArrayInputStream(content);
    }

    private Optional<String> expected(String fileName) {
        return fileName.equals(ModelDescription.FILE)
                ? Optional.of(sha256)
                : manifest.file(fileName).map(ModelFile::sha256);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(file.toString(), 0, "file of a model cannot be read (" + e + ")", TRAIN_AGAIN, e);
        }
    }
}
