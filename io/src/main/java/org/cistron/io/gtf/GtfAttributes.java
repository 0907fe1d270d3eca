package org.cistron.io.gtf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.gff3.AttributeSyntax;
import org.cistron.io.gff3.FeatureAttributes;

/**
 * Reads column 9 of GTF: {@code name "value";} one after another, numbers without quotes; the values of a name that is
 * repeated, such as {@code tag}, are joined with commas.
 */
final class GtfAttributes implements AttributeSyntax {
    private static final Pattern PAIR =
            Pattern.compile("\\s*([^\\s\"=;]+)\\s+(?:\"([^\"]*)\"|([^\\s\";]+))\\s*(?:;|$)");
    /** AUGUSTUS and BRAKER write the id alone on their lines for genes and transcripts. */
    private static final Pattern ALONE = Pattern.compile("[^\\s\"=;]+");

    private final LineReader lines;

    GtfAttributes(LineReader lines) {
        this.lines = lines;
    }

    @Override
    public FeatureAttributes parse(String column) {
        if (column.equals(".") || ALONE.matcher(column).matches()) {
            return FeatureAttributes.NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(column);
        int end = 0;
        while (end < column.length() && pair.region(end, column.length()).lookingAt()) {
            String value = pair.group(2) == null ? pair.group(3) : pair.group(2);
            values.merge(pair.group(1), value, (before, more) -> before + "," + more);
            end = pair.end();
        }
        String rest = column.substring(end);
        if (!rest.isBlank()) {
            throw notAPair(rest.strip());
        }
        return new FeatureAttributes(values, List.of());
    }

    private InputException notAPair(String rest) {
        return lines.fault(
                "found '" + rest + "' in column 9, expected name \"value\"; pairs",
                "Put each value in quotes, none within it, and a semicolon behind it.");
    }
}
