package org.cistron.api.host;

import java.io.InputStream;
import java.util.List;

/**
 * The data that ships with Cistron: trained models, the demo genome. Every file's SHA-256 is checked when it is opened.
 *
 * <p>The universal model of what is offered as NAME lies under {@code models/NAME/}: {@code model.json} and the
 * files that {@link org.cistron.api.plugin.Trainable#train} returned. A model of the user's ({@code --model}) stands there
 * in the place of the one that ships, or of none.
 */
public interface ReferenceData {

    /**
     * Opens a file.
     *
     * @param path relative to the data's root, with {@code /} between folders
     * @throws org.cistron.api.error.InputException if there is no such file, or its checksum is not the recorded one
     */
    InputStream open(String path);

    /** Returns the paths of all files, sorted. */
    List<String> paths();
}
