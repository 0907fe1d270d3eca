package org.cistron.runner.compare;

import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.VariantReport;

/** What a finished run reported. */
sealed interface ReportedRun {

    /** Returns what ran on what. */
    RunFacts run();

    /**
     * Of an annotation.
     *
     * @param report what it reported
     */
    record OfGenes(AnnotationReport report) implements ReportedRun {
        @Override
        public RunFacts run() {
            return report.run();
        }
    }

    /**
     * Of a classification.
     *
     * @param report what it reported
     */
    record OfVariants(VariantReport report) implements ReportedRun {
        @Override
        public RunFacts run() {
            return report.run();
        }
    }
}
