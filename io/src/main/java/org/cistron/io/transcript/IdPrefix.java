package org.cistron.io.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The prefixes that NCBI ({@code gene-}), Ensembl ({@code gene:}) and WormBase ({@code Gene:}) put before ids. */
final class IdPrefix {
    private static final Pattern PREFIX = Pattern.compile(
            "(?:(?:gene|rna|cds)-|(?i:gene|pseudogene|transcript|pseudogenic_transcript|mrna|cds|protein):)(?=.)");

    private IdPrefix() {}

    /** Returns an id without its prefix. */
    static String without(String id) {
        boolean possible = id.indexOf('-') > 0 || id.indexOf(':') > 0;
        return possible ? strip(id) : id;
    }

    private static String strip(String id) {
        Matcher prefix = PREFIX.matcher(id);
        return prefix.lookingAt() ? id.substring(prefix.end()) : id;
    }
}
