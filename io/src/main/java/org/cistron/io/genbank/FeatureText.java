package org.cistron.io.genbank;

import java.util.Map;
import org.cistron.io.annotation.LineReader;

/** Gathers the lines of one feature. */
final class FeatureText {
    private final String key;
    private final long line;
    private final StringBuilder location;
    private final Qualifiers qualifiers = new Qualifiers();

    FeatureText(String key, String location, long line) {
        this.key = key;
        this.location = new StringBuilder(location);
        this.line = line;
    }

    void line(String text, LineReader lines) {
        if (qualifiers.begun() || text.startsWith("/")) {
            qualifiers.line(text, lines);
        } else {
            location.append(text);
        }
    }

    /** Reads the lines; the reader stands at the one after the feature. */
    GenBankFeature finish(String contig, LineReader lines) {
        Map<String, String> values = qualifiers.finish(lines);
        String text = location.toString().replace(" ", "");
        Location place = LocationParser.parse(contig, text)
                .orElseThrow(() -> lines.fault(
                        "found location '" + text + "' of the " + key
                                + " that ends here, expected spans such as 12..98, with complement, join and order",
                        "Correct the location."));
        checkCodonStart(values, lines);
        return new GenBankFeature(key, place, values, line, lines.number());
    }

    private void checkCodonStart(Map<String, String> values, LineReader lines) {
        String value = values.getOrDefault("codon_start", "1");
        if (value.length() != 1 || value.charAt(0) < '1' || value.charAt(0) > '3') {
            throw lines.fault(
                    "found /codon_start=" + value + " of the " + key + " that ends here, expected 1, 2 or 3",
                    "Correct the qualifier.");
        }
    }
}
