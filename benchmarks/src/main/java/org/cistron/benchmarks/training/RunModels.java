package org.cistron.benchmarks.training;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.benchmarks.genome.Places;

/** The models of one division: each plugin's, trained when it is first asked for, after those of the plugins that it asks. */
public final class RunModels {
    private static final String HMM = "hmm";
    private static final String ENSEMBLE = "ensemble";
    private static final String UNIVERSAL = "-universal";

    private final Places places;
    private final ModelShelf shelf;
    private final HeldOut division;
    private final Collection<String> allValidation;
    private final List<String> members;
    private final List<String> settings;
    private final Map<String, Path> made = new LinkedHashMap<>();

    /**
     * Prepares them.
     *
     * @param places where genomes lie
     * @param shelf where models lie
     * @param division what may be learned from
     * @param allValidation all genomes of validation
     * @param members of the ensemble
     * @param settings words for {@code --set}; a model gets those of its own plugin
     */
    public RunModels(
            Places places,
            ModelShelf shelf,
            HeldOut division,
            Collection<String> allValidation,
            List<String> members,
            List<String> settings) {
        this.places = places;
        this.shelf = shelf;
        this.division = division;
        this.allValidation = List.copyOf(allValidation);
        this.members = List.copyOf(members);
        this.settings = List.copyOf(settings);
    }

    /** Returns all models that a plugin needs, its own and those of the plugins that it asks, by name. */
    public SortedMap<String, Path> of(String plugin) {
        SortedMap<String, Path> models = new TreeMap<>();
        for (String asked : asked(plugin)) {
            models.putAll(of(asked));
        }
        Path own = made.get(plugin);
        if (own == null) {
            own = shelf.model(plugin, order(plugin, models), division.unseen());
            made.put(plugin, own);
        }
        models.put(plugin, own);
        return models;
    }

    private List<String> asked(String plugin) {
        return switch (plugin) {
            case HMM -> List.of();
            case ENSEMBLE -> members;
            default -> List.of(HMM);
        };
    }

    /** Only networks choose by validation genomes; the others would but name them. */
    private ModelOrder order(String plugin, SortedMap<String, Path> models) {
        boolean chooses = !plugin.equals(HMM) && !plugin.equals(ENSEMBLE);
        List<String> chosenBy = chooses ? division.chosenBy() : List.of();
        Path genomes = places.shared().resolve("data/genomes");
        return new ModelOrder(
                plugin,
                genomes.resolve("train"),
                division.leftOut(),
                genomes.resolve("validation"),
                chosenBy,
                allValidation.stream()
                        .filter(genome -> !chosenBy.contains(genome))
                        .toList(),
                settings(plugin),
                models);
    }

    private List<String> settings(String plugin) {
        String group = plugin.endsWith(UNIVERSAL) ? plugin.substring(0, plugin.length() - UNIVERSAL.length()) : plugin;
        List<String> own = new java.util.ArrayList<>(settings.stream()
                .filter(setting -> setting.startsWith(group + "."))
                .toList());
        if (plugin.equals(ENSEMBLE)) {
            own.add(MembersSetting.of(members));
        }
        return own;
    }
}
