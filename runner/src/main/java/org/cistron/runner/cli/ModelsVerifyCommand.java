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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cistron models verify}: holds every file of models against its recorded checksum. */
@Command(
        name = "verify",
        description = "Check every file of the models against its recorded SHA-256; exit code 2 if any is damaged.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ModelsVerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions models;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "The models' names (default: all).")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() {
        ModelCatalogue catalogue = models.catalogue();
        names.forEach(name -> ModelOptions.known(catalogue, name));
        int exitCode = 0;
        for (String name : names.isEmpty() ? catalogue.names() : names) {
            List<InputException> damage = catalogue.damage(name);
            if (damage.isEmpty()) {
                say(catalogue.manifest(name));
            }
            for (InputException problem : damage) {
                spec.commandLine().getErr().println("cistron: " + problem.getMessage());
                exitCode = problem.exitCode();
            }
        }
        spec.commandLine().getOut().flush();
        return exitCode;
    }

    private void say(ModelManifest model) {
        int files = model.files().size();
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%s: %d file%s, %,d bytes, all checksums right%n",
                        model.name(),
                        files,
                        files == 1 ? "" : "s",
                        model.bytes());
    }
}
