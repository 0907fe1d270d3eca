package org.cistron.benchmarks.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cistron.benchmarks.program.ModelFolders;

/**
 * A model that is to be trained.
 *
 * @param offer what is trained, such as {@code tcn}
 * @param genomes the folder with genomes to learn from
 * @param leftOut those of them that are left out
 * @param validation the folder with genomes to choose by
 * @param chosenBy which of them, those left out of none; empty to choose by nothing
 * @param notChosenBy the others
 * @param settings words for {@code --set}
 * @param models models that it asks, by name
 */
public record ModelOrder(
        String offer,
        Path genomes,
        List<String> leftOut,
        Path validation,
        List<String> chosenBy,
        List<String> notChosenBy,
        List<String> settings,
        SortedMap<String, Path> models) {

    /** Takes immutable copies. */
    public ModelOrder {
        leftOut = List.copyOf(leftOut);
        chosenBy = List.copyOf(chosenBy);
        notChosenBy = List.copyOf(notChosenBy);
        settings = List.copyOf(settings);
        models = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(models));
    }

    /** Returns the words of {@code cistron train gene-finder}. */
    List<String> words(Path output) {
        List<String> words = new ArrayList<>(List.of("train", "gene-finder", "--plugin", offer));
        words.addAll(List.of("--genomes", genomes.toString()));
        List<String> excluded = new ArrayList<>(leftOut);
        if (!chosenBy.isEmpty()) {
            words.addAll(List.of("--validation", validation.toString()));
            excluded.addAll(notChosenBy);
        }
        if (!excluded.isEmpty()) {
            words.addAll(List.of("--exclude", String.join(",", excluded)));
        }
        settings.forEach(setting -> words.addAll(List.of("--set", setting)));
        models.values().forEach(model -> words.addAll(List.of("--model", model.toString())));
        words.addAll(List.of("-o", output.toString()));
        return words;
    }

    /** Returns all that the model depends on as text, the same on every machine. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("train ").append(offer).append('\n');
        text.append("without ").append(String.join(" ", leftOut)).append('\n');
        text.append("choose by ").append(String.join(" ", chosenBy)).append('\n');
        settings.stream()
                .sorted()
                .forEach(setting -> text.append("set ").append(setting).append('\n'));
        text.append(models.entrySet().stream().map(ModelOrder::line).collect(Collectors.joining()));
        return text.toString();
    }

    private static String line(Map.Entry<String, Path> model) {
        return "model " + model.getKey() + " " + ModelFolders.checksum(model.getValue()) + "\n";
    }
}
