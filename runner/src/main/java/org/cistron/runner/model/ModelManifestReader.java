package org.cistron.runner.model;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.cistron.api.error.InputException;
import org.cistron.runner.domain.PercentRange;
import org.cistron.runner.domain.TrainingDomain;
import org.cistron.runner.json.JsonFields;
import org.cistron.runner.json.JsonTree;
import org.cistron.runner.model.ModelDescription.Asked;
import org.cistron.runner.model.ModelDescription.ModelFile;
import org.cistron.runner.model.ModelDescription.PluginVersion;

/** Reads {@code model.json} as far as every model has it, and refuses what this Cistron cannot use. */
final class ModelManifestReader {
    private static final List<String> KINDS =
            List.of(ModelDescription.GENE_FINDER, ModelDescription.VARIANT_CLASSIFIER);

    private final String file;
    private final String remedy;

    /**
     * Makes a reader of one file.
     *
     * @param file the file's name, for messages
     * @param remedy what to do where it is broken, a sentence
     */
    ModelManifestReader(String file, String remedy) {
        this.file = file;
        this.remedy = remedy;
    }

    /**
     * Reads the file's bytes.
     *
     * @throws InputException if they are broken, of a newer form than this Cistron knows, or of another kind of model
     */
    ModelManifest read(byte[] text) {
        try {
            JsonFields fields = new JsonFields(JsonTree.object(text));
            checkVersion(fields);
            checkKind(fields);
            return manifest(fields);
        } catch (IOException | IllegalArgumentException e) {
            String words = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new InputException(
                    file, 0, "cannot be read as the description of a model (" + words + ")", remedy, e);
        }
    }

    private void checkVersion(JsonFields fields) {
        long found = fields.whole("schema_version");
        if (found > ModelDescription.SCHEMA_VERSION) {
            String needed = fields.optionalText("cistron_version")
                    .map(version -> "Cistron " + version + " or later")
                    .orElse("a later Cistron");
            throw new InputException(
                    file,
                    "found schema_version " + found + ", expected at most " + ModelDescription.SCHEMA_VERSION,
                    "This model needs " + needed + ": install that, or train a model by this one.");
        }
        if (found < 1) {
            throw new InputException(file, "found schema_version " + found + ", expected 1 or more", remedy);
        }
    }

    private void checkKind(JsonFields fields) {
        String found = fields.text("kind");
        if (!KINDS.contains(found)) {
            throw new InputException(
                    file,
                    "found kind " + found + ", expected " + String.join(" or ", KINDS),
                    "Use a model that was trained by this version of Cistron.");
        }
    }

    private static ModelManifest manifest(JsonFields fields) {
        JsonFields plugin = fields.child("plugin");
        List<ModelFile> files = fields.children("files").stream()
                .map(ModelManifestReader::modelFile)
                .toList();
        List<JsonFields> data = fields.children("training_data");
        return new ModelManifest(
                fields.text("kind"),
                plain(fields.text("name")),
                new PluginVersion(plugin.text("name"), plugin.text("offer"), plugin.text("version")),
                fields.text("cistron_version"),
                data.size(),
                data.stream().mapToLong(ModelManifestReader::cases).sum(),
                fields.optionalChild(ModelDescription.DOMAIN).map(ModelManifestReader::domain),
                fields.optionalChildren(ModelDescription.ASKED).stream()
                        .map(other -> new Asked(other.text("name"), other.optionalText("model_sha256")))
                        .toList(),
                files);
    }

    private static long cases(JsonFields data) {
        return data.fields().containsKey(ModelDescription.CASES) ? data.whole(ModelDescription.CASES) : 0;
    }

    private static TrainingDomain domain(JsonFields fields) {
        return new TrainingDomain(
                range(fields.child("gc_percent")),
                range(fields.child("coding_percent")),
                new TreeSet<>(fields.wholes("genetic_codes")));
    }

    private static PercentRange range(JsonFields fields) {
        return new PercentRange(fields.number("lowest"), fields.number("highest"));
    }

    private static ModelFile modelFile(JsonFields fields) {
        return new ModelFile(
                plain(fields.text("name")),
                fields.whole("bytes"),
                fields.text("sha256"),
                fields.optionalText("unpacked_sha256"));
    }

    /** A name must not lead out of its folder. */
    private static String plain(String name) {
        if (!ModelNames.isPlain(name)) {
            throw new IllegalArgumentException("'" + name + "' is no plain file name");
        }
        return name;
    }
}
