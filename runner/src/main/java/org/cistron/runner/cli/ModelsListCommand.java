package org.cistron.runner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cistron.api.error.InputException;
import org.cistron.runner.model.ModelCatalogue;
import org.cistron.runner.model.ModelManifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cistron models list}: one line for each trained model, and of each that cannot be read why. */
@Command(
        name = "list",
        description = "List the trained models.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ModelsListCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of("NAME", "OFFER", "PLUGIN", "VERSION", "BYTES", "TRAINED ON");

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions models;

    @Override
    public Integer call() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        List<InputException> problems = new ArrayList<>();
        ModelCatalogue catalogue = models.catalogue();
        for (String name : catalogue.names()) {
            try {
                rows.add(row(catalogue.manifest(name)));
            } catch (InputException e) {
                problems.add(e);
            }
        }
        spec.commandLine().getOut().print(Columns.of(rows));
        spec.commandLine().getOut().flush();
        problems.forEach(problem -> spec.commandLine().getErr().println("cistron: " + problem.getMessage()));
        return problems.isEmpty() ? 0 : problems.get(0).exitCode();
    }

    private static List<String> row(ModelManifest model) {
        return List.of(
                model.name(),
                model.plugin().offer(),
                model.plugin().name(),
                model.plugin().version(),
                String.format(Locale.ROOT, "%,d", model.bytes()),
                model.trainedOn());
    }
}
