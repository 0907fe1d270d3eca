package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cistron.api.error.UsageException;
import org.cistron.reference.ShippedData;
import org.cistron.runner.host.Suggestion;
import org.cistron.runner.model.ModelCatalogue;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.model.ModelOverlay;
import picocli.CommandLine.Option;

/** Which models {@code cistron models} is about. */
@SuppressWarnings("UnusedVariable") // picocli acts on help.
final class ModelOptions {
    @Option(
            names = "--model",
            paramLabel = "FOLDER",
            description = "A model made by 'cistron train', in the place of the one of the same name that ships; may be"
                    + " given more than once.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    /** Opens the models that ship and those of the options. */
    ModelCatalogue catalogue() {
        return new ModelCatalogue(new ModelOverlay(
                ShippedData.ofThisInstallation(),
                folders.stream().map(ModelFolder::open).toList()));
    }

    /**
     * Checks that there is a model of a name.
     *
     * @throws UsageException if not; the message says which there are
     */
    static String known(ModelCatalogue catalogue, String name) {
        List<String> names = catalogue.names();
        if (!names.contains(name)) {
            throw new UsageException("found the model name '" + name + "', expected "
                    + (names.isEmpty() ? "none: no model is installed" : "one of " + String.join(", ", names)) + "."
                    + Suggestion.sentence(name, names)
                    + " 'cistron models list' shows them; a model of your own needs --model.");
        }
        return name;
    }
}
