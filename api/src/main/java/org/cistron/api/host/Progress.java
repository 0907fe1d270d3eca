package org.cistron.api.host;

/** Where a plugin says what it is doing; the host shows it on a terminal and nowhere else. */
public interface Progress {

    /**
     * Says what is being done now.
     *
     * @param activity a few words, such as {@code "learning gene model, round 2"}
     */
    void activity(String activity);

    /**
     * Tells the user something that may change what they do, once, on standard error and in {@code run.json}.
     *
     * @param message one sentence with the remedy
     */
    void warning(String message);
}
