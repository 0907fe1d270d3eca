package org.cistron.io.genbank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.sequence.Region;

/** Reads a location: spans, {@code complement}, {@code join} and {@code order}, nested as the definition allows. */
final class LocationParser {
    private static final Pattern SPAN =
            Pattern.compile("(?:([\\w.]+):)?([<>]?)(\\d{1,10})(?:\\.\\.([<>]?)(\\d{1,10}))?");
    private static final String COMPLEMENT = "complement(";
    private static final String JOIN = "join(";
    private static final String ORDER = "order(";

    private final String contig;
    private final String text;
    private int position;
    private boolean reverse;
    private boolean cutOff;
    private boolean ordered;

    private LocationParser(String contig, String text) {
        this.contig = contig;
        this.text = text;
    }

    /**
     * Reads a location.
     *
     * @param contig the id of the record that it stands in
     * @param text the location without blanks
     * @return the location, or nothing where the text is not one
     */
    static Optional<Location> parse(String contig, String text) {
        LocationParser parser = new LocationParser(contig, text);
        Optional<List<Region>> parts = parser.location();
        return parser.position == text.length()
                ? parts.map(regions -> new Location(regions, parser.reverse, parser.cutOff, parser.ordered))
                : Optional.empty();
    }

    private Optional<List<Region>> location() {
        if (take(COMPLEMENT)) {
            reverse = true;
            return location().filter(parts -> take(")")).map(LocationParser::reversed);
        }
        if (take(JOIN)) {
            return list();
        }
        if (take(ORDER)) {
            ordered = true;
            return list();
        }
        return span();
    }

    private Optional<List<Region>> list() {
        List<Region> parts = new ArrayList<>();
        do {
            Optional<List<Region>> next = location();
            if (next.isEmpty()) {
                return next;
            }
            parts.addAll(next.get());
        } while (take(","));
        return take(")") ? Optional.of(parts) : Optional.empty();
    }

    private Optional<List<Region>> span() {
        Matcher span = SPAN.matcher(text).region(position, text.length());
        if (!span.lookingAt()) {
            return Optional.empty();
        }
        position = span.end();
        long start = Long.parseLong(span.group(3));
        long end = span.group(5) == null ? start : Long.parseLong(span.group(5));
        if (start < 1 || end < start || end > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        cutOff |= !span.group(2).isEmpty()
                || (span.group(4) != null && !span.group(4).isEmpty());
        String record = span.group(1) == null ? contig : span.group(1);
        return Optional.of(List.of(new Region(record, (int) start - 1, (int) end)));
    }

    private boolean take(String expected) {
        boolean there = text.startsWith(expected, position);
        position += there ? expected.length() : 0;
        return there;
    }

    private static List<Region> reversed(List<Region> parts) {
        List<Region> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        return reversed;
    }
}
