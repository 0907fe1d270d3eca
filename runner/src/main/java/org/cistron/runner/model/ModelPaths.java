package org.cistron.runner.model;

import java.util.Optional;

/** Where reference data holds models: {@code models/NAME/FILE}. */
final class ModelPaths {
    private static final String MODELS = "models/";

    private ModelPaths() {}

    /** Returns the folder of a model, with {@code /} at its end. */
    static String folder(String model) {
        return MODELS + model + "/";
    }

    /** Returns the path of a model's description. */
    static String description(String model) {
        return folder(model) + ModelDescription.FILE;
    }

    /** Returns the name of the model that a path belongs to, if it belongs to one. */
    static Optional<String> model(String path) {
        int end = path.indexOf('/', MODELS.length());
        return path.startsWith(MODELS) && end > 0
                ? Optional.of(path.substring(MODELS.length(), end))
                : Optional.empty();
    }
}
