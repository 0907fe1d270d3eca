package org.cistron.genes.evaluation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.sequence.Region;

/**
 * A piece cut out of a contig. Its name is {@code CONTIG_START_END}, 1-based and inclusive.
 *
 * @param region where it was cut out
 */
public record Fragment(Region region) {
    private static final Pattern NAME = Pattern.compile("(.+)_(\\d{1,9})_(\\d{1,9})");

    /** Reads a fragment's name; nothing where it is not one. */
    public static Optional<Fragment> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(2));
        int end = Integer.parseInt(matcher.group(3));
        boolean rightWayRound = 1 <= start && start <= end;
        return rightWayRound
                ? Optional.of(new Fragment(new Region(matcher.group(1), start - 1, end)))
                : Optional.empty();
    }

    /** Returns the fragment's name. */
    public String name() {
        return region.contig() + "_" + (region.start() + 1) + "_" + region.end();
    }
}
