package org.cistron.variant.ensemble;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What weighed in an answer: the numbers, and what each added to the log-odds. */
final class Reasons {
    private final List<String> names;
    private final double[] row;
    private final double[] contributions;

    Reasons(List<String> names, double[] row, double[] contributions) {
        this.names = List.copyOf(names);
        this.row = row;
        this.contributions = contributions;
    }

    /** Returns the heaviest, each with its number and what it added: {@code 0.83 (+1.20)}. */
    Map<String, String> heaviest(int most) {
        Map<String, String> reasons = new LinkedHashMap<>();
        IntStream.range(0, row.length)
                .filter(i -> contributions[i] != 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(contributions[i])))
                .limit(most)
                .forEach(i -> reasons.put(names.get(i), words(row[i], contributions[i])));
        return reasons;
    }

    private static String words(double number, double contribution) {
        String known = Double.isNaN(number) ? "unknown" : String.format(Locale.ROOT, "%.4g", number);
        return known + String.format(Locale.ROOT, " (%+.2f)", contribution);
    }
}
