package org.cistron.api.plugin;

import java.io.IOException;
import java.io.OutputStream;

/** What a plugin has learned of a genome. Immutable: evidence is asked of it by many threads. */
public interface GenomeModel {

    /** Writes the model so that the plugin that made it can read it back in another process. */
    void write(OutputStream to) throws IOException;

    /** Returns a few words on what was learned or chosen, for {@code run.json} and the report. */
    String summary();

    /**
     * Returns whether the model was learned from the genome, or builds on one that was; false where it is universal, as for
     * input too short to learn from.
     */
    default boolean adapted() {
        return false;
    }
}
