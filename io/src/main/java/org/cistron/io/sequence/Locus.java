package org.cistron.io.sequence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.error.InputException;

/**
 * The LOCUS line of a GenBank record (release notes, section 3.4.4).
 *
 * @param name the locus name
 * @param length how many nucleotides it promises
 * @param circular whether the molecule is
 */
record Locus(String name, long length, boolean circular) {
    private static final Pattern LINE = Pattern.compile("LOCUS\\s+(\\S.*?)\\s+(\\d{1,18})\\s+(bp|aa)\\b(.*)");

    /** Reads the line. */
    static Locus of(String text, String file, long line) {
        Matcher match = LINE.matcher(text);
        if (!match.matches()) {
            throw new InputException(
                    file,
                    line,
                    "found a LOCUS line without a name and a length, expected such as 'LOCUS       NC_001416  48502 bp'",
                    "Mend the line: name, length and bp must have blanks between them.");
        }
        if (match.group(3).equals("aa")) {
            throw new InputException(
                    file,
                    line,
                    "found a protein (aa), expected nucleotides (bp)",
                    "Cistron reads nucleotides: give it the genome's record.");
        }
        List<String> rest = List.of(match.group(4).strip().split("\\s+"));
        String name = match.group(1).replace(' ', '_');
        return new Locus(name, Long.parseLong(match.group(2)), rest.contains("circular"));
    }
}
