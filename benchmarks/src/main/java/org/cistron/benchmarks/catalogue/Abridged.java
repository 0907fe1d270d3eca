package org.cistron.benchmarks.catalogue;

/** Names that fit into a table. */
final class Abridged {
    private static final int LONGEST = 100;
    private static final int BEGINNING = 80;

    private Abridged() {}

    /** Returns a name; of one longer than 100 letters the first 80, and how many there are. */
    static String name(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, BEGINNING) + "... (" + text.length() + " letters)";
    }
}
