package org.cistron.api.plugin;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;

/** What a classifier is to learn from, and where it leaves word of how it goes: given by the host. */
public interface VariantTrainingTask {

    /** Returns the questions whose answers are known, in the order of the files. */
    List<LabelledVariant> cases();

    /** Returns proteins to learn from what proteins are like, in one-letter names, in the order of the files. May be empty. */
    List<String> proteins();

    /** Returns stretches of genomes to learn from what they are like, upper-case A, C, G, T and N. May be empty. */
    List<String> genomes();

    /**
     * Returns what another classifier, or this one, answers when it has learned from some cases only: so that what an ensemble weighs
     * comes from members that have not seen the answers. The host lets it learn afresh, with the same proteins and genomes, from
     * what its model at hand knew without answers ({@link #base}).
     *
     * @param name the name under which the classifier was contributed
     * @param learned what it shall learn from
     * @param judged what it shall answer
     * @throws org.cistron.api.error.UsageException if no plugin contributes that name, or it cannot be trained
     */
    double[] heldOut(String name, List<LabelledVariant> learned, List<VariantQuestion> judged);

    /**
     * Opens a file of the model that training starts from ({@code --from}); empty where it starts afresh. Only what was learned
     * without answers, as of proteins alone, may be taken over: the answers of that model's own training may be held out now.
     */
    Optional<InputStream> base(String file);

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
