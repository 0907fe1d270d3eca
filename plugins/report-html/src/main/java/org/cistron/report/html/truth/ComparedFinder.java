package org.cistron.report.html.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.TruthComparison;

/**
 * A finder whose genes were held against a truth.
 *
 * @param finder its name
 * @param index its place among the run's finders
 * @param comparison what came of it
 */
public record ComparedFinder(String finder, int index, TruthComparison comparison) {

    /** Returns all of a report, in the finders' order; none where no truth was given. */
    public static List<ComparedFinder> of(AnnotationReport report) {
        List<ComparedFinder> all = new ArrayList<>();
        List<String> finders = report.finders();
        for (int i = 0; i < finders.size(); i++) {
            Optional<TruthComparison> comparison = report.comparison(finders.get(i));
            if (comparison.isPresent()) {
                all.add(new ComparedFinder(finders.get(i), i, comparison.get()));
            }
        }
        return all;
    }
}
