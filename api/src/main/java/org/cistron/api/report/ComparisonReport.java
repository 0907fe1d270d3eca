package org.cistron.api.report;

import java.util.List;
import java.util.Objects;

/** What is told of several runs side by side. Asked by one thread. */
public interface ComparisonReport {

    /** Returns what the comparison itself ran on. */
    RunFacts run();

    /** Returns the annotations, in the user's order; without sequences. */
    List<Named<AnnotationReport>> annotations();

    /** Returns the classifications, in the user's order; without sequences and transcripts. */
    List<Named<VariantReport>> variants();

    /**
     * A run under the name that it is compared by.
     *
     * @param name unique among those compared
     * @param report what it reported
     */
    record Named<T>(String name, T report) {

        /** Checks for nulls. */
        public Named {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(report, "report");
        }
    }
}
