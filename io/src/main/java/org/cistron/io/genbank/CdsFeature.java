package org.cistron.io.genbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.cistron.io.annotation.LineReader;

/** Gathers the lines of one CDS feature. */
final class CdsFeature {
    private final long line;
    private final StringBuilder location;
    private final Qualifiers qualifiers = new Qualifiers();

    CdsFeature(String location, long line) {
        this.location = new StringBuilder(location);
        this.line = line;
    }

    long line() {
        return line;
    }

    void line(String text, LineReader lines) {
        if (qualifiers.begun() || text.startsWith("/")) {
            qualifiers.line(text, lines);
        } else {
            location.append(text);
        }
    }

    AnnotatedCds finish(String contig, LineReader lines) {
        Map<String, String> values = qualifiers.finish(lines);
        String text = location.toString().replace(" ", "");
        Location place = LocationParser.parse(contig, text)
                .orElseThrow(() -> lines.fault(
                        "found location '" + text + "' of the CDS that ends here, expected spans such as 12..98, with"
                                + " complement, join and order",
                        "Correct the location."));
        return new AnnotatedCds(
                contig,
                place.parts(),
                phases(place.parts(), codonStart(values, lines)),
                place.reverse() ? Strand.REVERSE : Strand.FORWARD,
                Double.NaN,
                !place.cutOff() && !place.ordered(),
                brokenFrame(values),
                values);
    }

    private static boolean brokenFrame(Map<String, String> qualifiers) {
        return qualifiers.containsKey("pseudo")
                || qualifiers.containsKey("pseudogene")
                || qualifiers.containsKey("ribosomal_slippage");
    }

    private static int codonStart(Map<String, String> qualifiers, LineReader lines) {
        String value = qualifiers.getOrDefault("codon_start", "1");
        if (value.length() != 1 || value.charAt(0) < '1' || value.charAt(0) > '3') {
            throw lines.fault(
                    "found /codon_start=" + value + " of the CDS that ends here, expected 1, 2 or 3",
                    "Correct the qualifier.");
        }
        return value.charAt(0) - '0';
    }

    private static List<Integer> phases(List<Region> parts, int codonStart) {
        List<Integer> phases = new ArrayList<>();
        int phase = codonStart - 1;
        for (Region part : parts) {
            phases.add(phase);
            phase = Math.floorMod(phase - part.length(), 3);
        }
        return phases;
    }
}
