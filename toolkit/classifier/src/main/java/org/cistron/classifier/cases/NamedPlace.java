package org.cistron.classifier.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an HGVS name of nucleotides, such as {@code c.123+5G>A}, says that a change begins.
 *
 * @param untranslated whether that is in what is translated
 * @param position number of the nucleotide, from 1; counted from the start codon backwards, or from the stop codon on, outside
 *     of what is translated
 * @param offset nucleotides into the intron behind it (above 0) or before it (below 0); 0 in an exon
 */
public record NamedPlace(Untranslated untranslated, int position, int offset) {
    private static final Pattern NAME = Pattern.compile("[cn]\\.\\(?([-*]?)(\\d{1,9})([-+]\\d{1,9})?(?![-+\\d]).*");

    /** On which side of what is translated. */
    public enum Untranslated {
        /** Before the start codon. */
        BEFORE,
        /** In it. */
        NOT,
        /** Behind the stop codon. */
        BEHIND
    }

    /** Reads a name, with or without a transcript and a colon before it; nothing where it has another form. */
    public static Optional<NamedPlace> of(String name) {
        Matcher matcher = NAME.matcher(name.substring(name.indexOf(':') + 1));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Untranslated side = matcher.group(1).isEmpty()
                ? Untranslated.NOT
                : matcher.group(1).equals("-") ? Untranslated.BEFORE : Untranslated.BEHIND;
        int offset = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return Optional.of(new NamedPlace(side, Integer.parseInt(matcher.group(2)), offset));
    }
}
