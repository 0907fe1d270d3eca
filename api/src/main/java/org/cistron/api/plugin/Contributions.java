package org.cistron.api.plugin;

/** Where a {@link Plugin} says what it offers. Names follow the rule of {@link Plugin#name()}. */
public interface Contributions {

    /** Offers evidence for genes; the host puts the shared decoder on it. */
    void codingEvidence(String name, Class<? extends CodingEvidence> type);

    /** Offers a gene finder that decides for itself. */
    void geneFinder(String name, Class<? extends GeneFinder> type);

    /** Offers to say what variants do to transcripts. */
    default void consequences(String name, Class<? extends ConsequencePredictor> type) {}

    /** Offers to judge variants. */
    default void variantClassifier(String name, Class<? extends VariantClassifier> type) {}

    /** Offers to write reports of finished runs. */
    default void reportWriter(String name, Class<? extends ReportWriter> type) {}

    /**
     * Names the plugin's configuration: a record whose components all have a default, given by a public static method
     * {@code defaults()} of the record. Users set components by {@code --set name.component=value}; these may be of types
     * {@code int}, {@code long}, {@code float}, {@code double}, {@code boolean}, {@code String}, {@link java.nio.file.Path} and enums,
     * whose constants are written in lower case with hyphens. A record that refuses a value throws
     * {@link IllegalArgumentException}, whose message the user reads. A component {@code flank} of a plugin that tells consequences is
     * what {@code --flank} sets.
     */
    void configuration(Class<? extends Record> type);
}
