package org.cistron.runner.run;

import java.util.Locale;
import java.util.regex.Pattern;
import org.cistron.api.error.UsageException;

/** Numbers genes over a whole run: {@code ECOLI_00001}, {@code ECOLI_00002}, ... */
final class LocusTags {
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,11}");
    private static final int LONGEST = 12;

    private final String prefix;
    private long last;

    LocusTags(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Checks a prefix that the user gave.
     *
     * @throws UsageException if INSDC would not take it
     */
    static void check(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new UsageException("found --prefix " + prefix
                    + ", expected 3 to 12 letters and digits, a letter first (INSDC's rule). Choose another.");
        }
    }

    /** Makes a prefix from an input's name: its letters and digits, upper case, at most twelve. */
    static String prefixOf(String name) {
        String letters = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String lettersFirst = letters.isEmpty() || Character.isDigit(letters.charAt(0)) ? "C" + letters : letters;
        String padded = lettersFirst.length() < 3 ? lettersFirst + "XX" : lettersFirst;
        return padded.substring(0, Math.min(LONGEST, padded.length()));
    }

    /** Returns the next gene's tag. */
    String next() {
        last++;
        return String.format(Locale.ROOT, "%s_%05d", prefix, last);
    }
}
