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
    /** An end that is known to lie between two positions is written {@code (102.110)}. */
    private static final String END = "(?:([<>]?)(\\d{1,10})|\\((\\d{1,10})\\.(\\d{1,10})\\))";

    private static final Pattern SPAN = Pattern.compile("(?:([\\w.]+):)?" + END + "(?:\\.\\." + END + ")?");
    /** Where the groups of the two ends begin. */
    private static final int LOW = 2;

    private static final int HIGH = 6;
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
        long start = number(span, LOW, 0);
        boolean single = span.group(HIGH + 1) == null && span.group(HIGH + 2) == null;
        long end = number(span, single ? LOW : HIGH, 1);
        if (start < 1 || end < start || end > Integer.MAX_VALUE || isReversed(span, LOW) || isReversed(span, HIGH)) {
            return Optional.empty();
        }
        String record = span.group(1) == null ? contig : span.group(1);
        boolean lowCutOff = isOpen(span, LOW);
        Region region = new Region(record, (int) start - 1, (int) end);
        return Optional.of(List.of(new Span(region, false, lowCutOff, single ? lowCutOff : isOpen(span, HIGH))));
    }

    /** Of an end that may lie at several positions the outermost is taken: 0 for the lowest, 1 for the highest. */
    private static long number(Matcher span, int end, int outer) {
        String exact = span.group(end + 1);
        return Long.parseLong(exact == null ? span.group(end + 2 + outer) : exact);
    }

    private static boolean isReversed(Matcher span, int end) {
        return span.group(end + 2) != null && number(span, end, 0) > number(span, end, 1);
    }

    private static boolean isOpen(Matcher span, int end) {
        return span.group(end + 1) == null || !span.group(end).isEmpty();
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
