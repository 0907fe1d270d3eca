package org.cistron.benchmarks.catalogue;

import java.util.Arrays;
import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/**
 * Which columns of a tab-separated table are wanted, by the names in its first line.
 *
 * @param columns the place of each wanted column, from 0
 * @param width how many columns there are
 */
record TableHeader(List<Integer> columns, int width) {

    /**
     * Reads the header line.
     *
     * @param lines at the header line
     * @param wanted names of columns
     * @throws InputException if one is missing
     */
    static TableHeader of(LineReader lines, String... wanted) {
        List<String> names = cut(lines.line());
        for (String name : wanted) {
            if (!names.contains(name)) {
                throw lines.fault(
                        "found the columns " + String.join(", ", names) + ", expected " + name + " among them",
                        "Give the table with its header line.");
            }
        }
        return new TableHeader(Arrays.stream(wanted).map(names::indexOf).toList(), names.size());
    }

    /**
     * Returns the wanted cells of the line at hand.
     *
     * @throws InputException if it has not as many cells as the header
     */
    List<String> cells(LineReader lines) {
        List<String> all = cut(lines.line());
        if (all.size() != width) {
            throw lines.fault("found " + all.size() + " cells, expected " + width, "Get the table again.");
        }
        return columns.stream().map(all::get).toList();
    }

    private static List<String> cut(String line) {
        return List.of(line.split("\t", -1));
    }
}
