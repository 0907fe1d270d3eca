package org.cistron.api.plugin;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plugin is to learn from, and where it leaves word of how it goes: given by the host to {@link Trainable#train}.
 */
public interface TrainingTask {

    /** Returns the genomes to learn from, in the order of their names. */
    List<AnnotatedGenome> genomes();

    /** Returns genomes that are not learned from: to choose by, to stop early. May be empty. */
    List<AnnotatedGenome> validation();

    /** Opens a file of the model that training starts from ({@code --from}); empty where it starts afresh. */
    Optional<InputStream> base(String file);

    /**
     * Returns how strongly training shall keep what the model it starts from knows ({@code --keep}): 1 where the genomes that
     * model was trained on are to count as much as those to learn from now, 0 where nothing is to be kept.
     */
    default double keep() {
        return 0;
    }

    /** Returns what {@link #save} was last given, in this run or in one that was broken off; empty where there is nothing. */
    Optional<byte[]> checkpoint();

    /** Keeps a checkpoint in place of the one before; a run that is started again goes on from there. */
    void save(byte[] checkpoint);

    /**
     * Adds a row to the learning curve, which the host writes as a table and a picture.
     *
     * @param values by column; all rows of a training have the same columns in the same order
     */
    void record(Map<String, Double> values);
}
