package org.cistron.runner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cistron.api.error.CistronException;
import org.cistron.reference.ShippedData;
import org.cistron.runner.host.EngineParts;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.PluginLocation;
import org.cistron.runner.host.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cistron doctor}: looks whether all that a run needs is there. */
@Command(
        name = "doctor",
        description = "Check Java, memory, the neural engine, folders, reference data and plugins.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n")
@SuppressWarnings("UnusedVariable") // picocli acts on help.
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PluginOptions pluginOptions;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    private int exitCode;

    @Override
    public Integer call() {
        Release release = Release.current();
        Runtime runtime = Runtime.getRuntime();
        say("Cistron", release.version() + ", plugin API " + release.api());
        say(
                "Java",
                System.getProperty("java.vm.name") + " " + Runtime.version() + ", " + System.getProperty("java.home"));
        say("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        say("processors", Integer.toString(runtime.availableProcessors()));
        say(
                "heap",
                String.format(
                        Locale.ROOT, "%,d MB at most; CISTRON_HEAP sets another limit", runtime.maxMemory() >> 20));
        neuralEngine();
        temporaryFolder();
        referenceData();
        pluginOptions.locations().forEach(this::plugins);
        spec.commandLine().getOut().flush();
        return exitCode;
    }

    private void neuralEngine() {
        EngineParts parts = EngineParts.of(DoctorCommand.class.getClassLoader(), System.getenv());
        if (parts.engine() && parts.library().isPresent()) {
            say("engine", "PyTorch " + parts.library().get() + ", started only by plugins that need it");
            say(
                    "cache",
                    parts.cache()
                            + (parts.unpacked()
                                    ? ", in use"
                                    : ", empty: about 430 MB at the first use; DJL_CACHE_DIR names another folder"));
        } else {
            say(
                    "engine",
                    "not installed: " + (parts.engine() ? "its native library is" : "its classes are")
                            + " missing. Plugins with neural networks need the release with the engine; 'hmm' does not.");
        }
    }

    private void temporaryFolder() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Path file = Files.createTempFile(folder, "cistron-", ".doctor");
            Files.delete(file);
            say(
                    "temporary",
                    folder
                            + String.format(
                                    Locale.ROOT,
                                    ", %,d MB free",
                                    folder.toFile().getUsableSpace() >> 20));
        } catch (IOException e) {
            problem(
                    "temporary",
                    folder + " cannot be written: " + e.getMessage()
                            + ". Standard input needs it: name another with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER.",
                    1);
        }
    }

    private void referenceData() {
        try {
            ShippedData data = ShippedData.ofThisInstallation();
            for (String path : data.paths()) {
                try (InputStream stream = data.open(path)) {
                    stream.transferTo(OutputStream.nullOutputStream());
                }
            }
            say("data", data.paths().size() + " reference files, all checksums right");
        } catch (CistronException e) {
            problem("data", e.getMessage(), e.exitCode());
        } catch (IOException e) {
            problem("data", e.getMessage(), 2);
        }
    }

    private void plugins(PluginLocation location) {
        try {
            for (LoadedPlugin plugin : pluginOptions.loader().load(location)) {
                say(
                        "plugin",
                        plugin.name() + " " + plugin.version() + ", API " + plugin.api() + ", " + location.name());
            }
        } catch (CistronException e) {
            problem("plugin", e.getMessage(), e.exitCode());
        }
    }

    private void say(String what, String found) {
        spec.commandLine().getOut().printf("%-11s %s%n", what, found);
    }

    private void problem(String what, String found, int code) {
        say(what, "PROBLEM: " + found);
        exitCode = Math.max(exitCode, code);
    }
}
