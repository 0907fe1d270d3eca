package org.cistron.runner.train.variant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.Release;
import org.cistron.runner.labelled.LabelledData;
import org.cistron.runner.model.ModelDescription;
import org.cistron.runner.model.ModelDescription.DataFile;
import org.cistron.runner.model.ModelDescription.TrainingData;
import org.cistron.runner.train.TrainingDataSheet;
import org.cistron.runner.train.TrainingFingerprint;

/** The checksums of all that a training learns from. */
final class VariantTrainingSheets {
    private final VariantTrainingOrder order;
    private final Map<Path, DataFile> files = new LinkedHashMap<>();

    /**
     * Reads all files.
     *
     * @throws org.cistron.api.error.InputException if one cannot be read
     */
    VariantTrainingSheets(VariantTrainingOrder order) {
        this.order = order;
        List<Path> all = new ArrayList<>(order.data().tables());
        all.addAll(order.data().others());
        all.addAll(order.proteins());
        all.addAll(order.genomes());
        all.addAll(order.homologs());
        all.forEach(file -> files.computeIfAbsent(file, TrainingDataSheet::dataFile));
    }

    /** Says what {@code model.json} shall say of the data: tables with their figures, then what was learned from without labels. */
    List<TrainingData> describe(LabelledData data) {
        List<TrainingData> all = new ArrayList<>();
        for (LabelledData.Source source : data.sources()) {
            Map<String, Long> figures = new LinkedHashMap<>();
            figures.put(ModelDescription.CASES, source.cases());
            figures.put("positive", source.positive());
            figures.put("groups", source.groups());
            List<DataFile> own = new ArrayList<>(List.of(files.get(source.table())));
            order.data().others().forEach(file -> own.add(files.get(file)));
            all.add(new TrainingData(name(source.table()), figures, own));
        }
        order.proteins().forEach(file -> all.add(unlabelled(file)));
        order.genomes().forEach(file -> all.add(unlabelled(file)));
        order.homologs().forEach(file -> all.add(unlabelled(file)));
        return all;
    }

    /** Returns all that a training's result follows from. */
    TrainingFingerprint fingerprint(List<LoadedPlugin> plugins, Map<String, String> more) {
        SortedMap<String, String> parts = new TreeMap<>(more);
        plugins.forEach(plugin -> parts.put("plugin " + plugin.name(), plugin.name() + " " + plugin.version()));
        parts.put("Cistron", Release.current().version());
        parts.put("grouping", order.data().grouping().name());
        order.settings().forEach((name, value) -> parts.put("settings of " + name, value));
        files.forEach((path, file) -> parts.put("SHA-256 of " + path, file.sha256()));
        order.base().ifPresent(base -> parts.put("model of --from", base.sha256()));
        order.models().forEach(model -> parts.put("model '" + model.name() + "' of --model", model.sha256()));
        return new TrainingFingerprint(parts);
    }

    private TrainingData unlabelled(Path file) {
        return new TrainingData(name(file), Map.of(), List.of(files.get(file)));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
