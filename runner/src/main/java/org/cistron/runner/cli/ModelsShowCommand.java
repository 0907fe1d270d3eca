package org.cistron.runner.cli;

import java.util.concurrent.Callable;
import org.cistron.runner.model.ModelCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cistron models show}: what a model's description says, for people. */
@Command(
        name = "show",
        description = "Show what is recorded of a model: training data, checksums, intended use, licence.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ModelsShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions models;

    @Parameters(paramLabel = "NAME", description = "The model's name; 'cistron models list' shows them.")
    private String name;

    @Override
    public Integer call() {
        ModelCatalogue catalogue = models.catalogue();
        spec.commandLine().getOut().print(ModelSheet.of(catalogue.description(ModelOptions.known(catalogue, name))));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
