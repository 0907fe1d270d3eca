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
        Optional<List<Span>> spans = parser.location();
        return parser.position == text.length() ? spans.map(parser::together) : Optional.empty();
    }

    private Location together(List<Span> spans) {
        return new Location(
                spans.stream().map(Span::region).toList(),
                spans.stream().anyMatch(Span::reverse),
                spans.stream().map(Span::reverse).distinct().count() > 1,
                spans.get(0).startCutOff(),
                spans.get(spans.size() - 1).endCutOff(),
                spans.stream().anyMatch(Span::cutOff),
                ordered);
    }

    private Optional<List<Span>> location() {
        if (take(COMPLEMENT)) {
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

    private Optional<List<Span>> list() {
        List<Span> parts = new ArrayList<>();
        do {
            Optional<List<Span>> next = location();
            if (next.isEmpty()) {
                return next;
            }
            parts.addAll(next.get());
        } while (take(","));
        return take(")") ? Optional.of(parts) : Optional.empty();
    }

    private Optional<List<Span>> span() {
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
        String record = span.group(1) == null ? contig : span.group(1);
        boolean lowCutOff = !span.group(2).isEmpty();
        boolean highCutOff = span.group(4) == null ? lowCutOff : !span.group(4).isEmpty();
        Region region = new Region(record, (int) start - 1, (int) end);
        return Optional.of(List.of(new Span(region, false, lowCutOff, highCutOff)));
    }

    private boolean take(String expected) {
        boolean there = text.startsWith(expected, position);
        position += there ? expected.length() : 0;
        return there;
    }

    private static List<Span> reversed(List<Span> parts) {
        List<Span> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        reversed.replaceAll(Span::turned);
        return reversed;
    }
}
