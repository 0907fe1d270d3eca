package org.cistron.io.variant;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a catalogue's grade says of a mutation and a drug. */
public enum Grade {
    /** The mutation makes resistant. */
    RESISTANT,
    /** It does not. */
    NOT_RESISTANT,
    /** Nobody knows. */
    UNCERTAIN;

    private static final Pattern NUMBER = Pattern.compile("^[1-5]\\) *");

    /** Returns what the words of a catalogue mean, with the number before them that some have; nothing where they are no grade. */
    static Optional<Grade> of(String confidence) {
        String words = NUMBER.matcher(confidence.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        if (words.startsWith("assoc w r")) {
            return Optional.of(RESISTANT);
        }
        if (words.startsWith("not assoc w r")) {
            return Optional.of(NOT_RESISTANT);
        }
        return words.startsWith("uncertain") ? Optional.of(UNCERTAIN) : Optional.empty();
    }
}
