package org.cistron.runner.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.api.report.RunFacts;
import org.cistron.runner.json.JsonFields;
import org.cistron.runner.json.JsonTree;

/** Reads back {@code report.json} of a finished run. */
final class ReportReader {
    private static final String FILE = "report.json";
    private static final int NEWEST = 1;

    private ReportReader() {}

    /** Returns the file that tells of a run: in its output folder, or itself. */
    static Path file(Path run) {
        return Files.isDirectory(run) ? run.resolve(FILE) : run;
    }

    /**
     * Reads a run's report.
     *
     * @param run its output folder, or the file
     * @throws InputException if there is none, or it is none
     */
    static ReportedRun read(Path run) {
        Path file = file(run);
        if (!Files.isRegularFile(file)) {
            throw new InputException(
                    run.toString(),
                    "found no " + FILE + ", expected the output folder of 'cistron annotate' or 'cistron classify'",
                    "Run that again, with 'json' among the names of --report.");
        }
        try {
            JsonFields fields = new JsonFields(JsonTree.object(Files.readAllBytes(file), true));
            if (fields.whole("schema_version") > NEWEST) {
                throw new InputException(
                        file.toString(),
                        "found schema_version " + fields.whole("schema_version") + ", expected at most " + NEWEST,
                        "It was written by a later Cistron: compare by that.");
            }
            RunFacts facts = facts(fields);
            return fields.optionalChildren("finders").isEmpty()
                            && fields.optionalChild("totals").isPresent()
                    ? new ReportedRun.OfVariants(ReadClassification.of(facts, fields))
                    : new ReportedRun.OfGenes(ReadAnnotation.of(facts, fields));
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException(
                    file.toString(),
                    0,
                    "cannot be read as a report ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")",
                    "Run 'cistron annotate' or 'cistron classify' again.",
                    e);
        }
    }

    private static RunFacts facts(JsonFields fields) {
        JsonFields run = fields.child("run");
        List<RunFacts.PluginFacts> plugins = new ArrayList<>();
        run.children("plugins")
                .forEach(plugin -> plugins.add(new RunFacts.PluginFacts(plugin.text("name"), plugin.text("version"))));
        List<RunFacts.ModelFacts> models = new ArrayList<>();
        run.children("models")
                .forEach(model -> models.add(new RunFacts.ModelFacts(
                        model.text("name"), model.text("plugin"), model.text("sha256"), model.text("summary"))));
        List<RunFacts.InputFacts> inputs = new ArrayList<>();
        run.children("inputs")
                .forEach(input -> inputs.add(new RunFacts.InputFacts(
                        input.text("name"),
                        input.text("sha256"),
                        input.text("format"),
                        input.whole("records"),
                        input.whole("nucleotides"))));
        return new RunFacts(
                fields.text("sample"),
                run.text("command"),
                run.text("version"),
                plugins,
                models,
                inputs,
                new TreeMap<>(texts(run.child("parameters"))),
                run.texts("warnings"));
    }

    /** Returns all fields as texts, in order. */
    static Map<String, String> texts(JsonFields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.names().forEach(name -> texts.put(name, fields.text(name)));
        return texts;
    }
}
