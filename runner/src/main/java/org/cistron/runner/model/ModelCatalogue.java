package org.cistron.runner.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;
import org.cistron.runner.json.JsonTree;
import org.cistron.runner.model.ModelDescription.ModelFile;

/** The models among reference data: those that ship, and the user's own where they stand in their place. */
public final class ModelCatalogue {
    private static final String REMEDY = "Install Cistron again; a model of your own, copy or train again.";

    private final ReferenceData data;

    /** Makes a catalogue of all models in the data. */
    public ModelCatalogue(ReferenceData data) {
        this.data = data;
    }

    /** Returns the models' names, sorted. */
    public List<String> names() {
        return data.paths().stream()
                .filter(path -> path.endsWith("/" + ModelDescription.FILE))
                .flatMap(path -> ModelPaths.model(path).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns what {@code model.json} says that every model has.
     *
     * @throws InputException if it is damaged, too new, or another model's
     */
    public ModelManifest manifest(String name) {
        String path = ModelPaths.description(name);
        ModelManifest manifest = new ModelManifestReader(path, REMEDY).read(content(path));
        if (!manifest.name().equals(name)) {
            throw new InputException(path, "found the name '" + manifest.name() + "', expected '" + name + "'", REMEDY);
        }
        return manifest;
    }

    /** Returns the checksum of a model's {@code model.json}, lower-case hexadecimal; empty where there is no such model. */
    public Optional<String> sha256(String name) {
        String path = ModelPaths.description(name);
        return data.paths().contains(path) ? Optional.of(Sha256.of(content(path))) : Optional.empty();
    }

    /** Returns all of {@code model.json}, as maps, lists, texts, numbers and truth values. */
    public Map<?, ?> description(String name) {
        manifest(name);
        String path = ModelPaths.description(name);
        try {
            return JsonTree.object(content(path));
        } catch (IOException e) {
            throw new InputException(path, 0, "cannot be read (" + e.getMessage() + ")", REMEDY, e);
        }
    }

    /** Holds every file of a model against its recorded length and checksum; returns what is wrong. */
    public List<InputException> damage(String name) {
        List<InputException> damage = new ArrayList<>();
        try {
            for (ModelFile file : manifest(name).files()) {
                check(ModelPaths.folder(name) + file.name(), file, damage);
            }
        } catch (InputException e) {
            damage.add(e);
        }
        return damage;
    }

    private void check(String path, ModelFile file, List<InputException> damage) {
        try {
            byte[] content = content(path);
            if (content.length != file.bytes()) {
                damage.add(new InputException(
                        path, "found " + content.length + " bytes, expected " + file.bytes(), REMEDY));
            }
            String found = Sha256.of(content);
            if (!found.equals(file.sha256())) {
                damage.add(new InputException(path, "found SHA-256 " + found + ", expected " + file.sha256(), REMEDY));
            }
        } catch (InputException e) {
            damage.add(e);
        }
    }

    private byte[] content(String path) {
        try (InputStream stream = data.open(path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new InputException(path, 0, "cannot be read (" + e.getMessage() + ")", REMEDY, e);
        }
    }
}
