package org.cistron.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of one program in one split.
 *
 * @param split the split, or {@code all}
 * @param program the program's name
 * @param rows at least one
 */
record RowGroup(String split, String program, List<AccuracyRow> rows) {
    private static final String ALL = "all";

    /** Groups rows: first those of all splits together, then split by split, programs in the order of their first rows. */
    static List<RowGroup> of(List<AccuracyRow> rows) {
        Set<String> splits = new LinkedHashSet<>(List.of(ALL));
        Set<String> programs = new LinkedHashSet<>();
        rows.forEach(row -> {
            splits.add(row.split());
            programs.add(row.program());
        });
        List<RowGroup> groups = new ArrayList<>();
        for (String split : splits) {
            for (String program : programs) {
                List<AccuracyRow> own = rows.stream()
                        .filter(row -> split.equals(ALL) || split.equals(row.split()))
                        .filter(row -> program.equals(row.program()))
                        .toList();
                if (!own.isEmpty()) {
                    groups.add(new RowGroup(split, program, own));
                }
            }
        }
        return groups;
    }
}
