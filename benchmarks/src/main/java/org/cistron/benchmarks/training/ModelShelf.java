package org.cistron.benchmarks.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.program.Launcher;
import org.cistron.benchmarks.program.ModelFolders;

/**
 * A folder of models, one a folder. A model that is there is kept; one that is not is trained by {@code cistron train}, which
 * goes on from its own checkpoint when it was broken off. What a model was trained by lies beside it in {@code NAME.order}; a
 * model without such a file was brought from elsewhere and is taken as it is, if it has not seen what it must not.
 */
public final class ModelShelf {
    private final Launcher launcher;
    private final Path folder;
    private final List<String> trainingOptions;
    private final List<Taken> taken = new ArrayList<>();

    /**
     * A model that was asked for.
     *
     * @param name its folder's name
     * @param order how it is trained
     * @param seconds that its training took now; nothing where it was there
     */
    public record Taken(String name, ModelOrder order, Optional<Double> seconds) {}

    /**
     * Makes a shelf.
     *
     * @param launcher trains
     * @param folder where models lie; made if it is not there
     * @param trainingOptions further words for the training command, which do not change a model
     */
    public ModelShelf(Launcher launcher, Path folder, List<String> trainingOptions) {
        this.launcher = launcher;
        this.folder = folder.toAbsolutePath();
        this.trainingOptions = List.copyOf(trainingOptions);
    }

    /** Returns all models that were asked for, in order. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /**
     * Finds or trains a model.
     *
     * @param name its folder's name
     * @param unseen names of genomes that it must not have seen
     * @throws UsageException if the one that is there was trained otherwise or has seen one of these genomes
     */
    public Path model(String name, ModelOrder order, Collection<String> unseen) {
        Path model = folder.resolve(name);
        Path said = folder.resolve(name + ".order");
        Optional<Double> seconds = Optional.empty();
        if (ModelFolders.isModel(model)) {
            checkOrder(model, said, order);
        } else {
            seconds = Optional.of(train(model, said, order));
        }
        for (String genome : unseen) {
            if (ModelFolders.knows(model, genome)) {
                throw new UsageException("found the genome " + genome + " among those that the model in " + model
                        + " was trained with, expected a model that has not seen it. " + remedy(model));
            }
        }
        taken.add(new Taken(name, order, seconds));
        return model;
    }

    private double train(Path model, Path said, ModelOrder order) {
        List<String> words = new ArrayList<>(order.words(model));
        words.addAll(trainingOptions);
        System.err.println("cistron " + String.join(" ", words));
        try {
            Files.createDirectories(folder);
            double seconds = launcher.watch(words);
            Files.writeString(said, order.text());
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkOrder(Path model, Path said, ModelOrder order) {
        try {
            if (Files.exists(said) && !Files.readString(said).equals(order.text())) {
                throw new UsageException("found a model in " + model + " that was trained otherwise:\n"
                        + Files.readString(said) + "expected:\n" + order.text() + remedy(model));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String remedy(Path model) {
        return "Delete " + model + " to train it anew, or name another folder by --work.";
    }
}
