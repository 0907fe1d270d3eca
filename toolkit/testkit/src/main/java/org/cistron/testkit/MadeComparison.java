package org.cistron.testkit;

import java.util.List;
import java.util.TreeMap;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ComparisonReport;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.VariantReport;

/**
 * Runs side by side, made up for tests of report writers.
 *
 * @param run what the comparison ran on
 * @param annotations the annotations
 * @param variants the classifications
 */
public record MadeComparison(
        RunFacts run, List<Named<AnnotationReport>> annotations, List<Named<VariantReport>> variants)
        implements ComparisonReport {
    private static final String CHECKSUM = "0123456789abcdef".repeat(4);

    /** Takes immutable copies. */
    public MadeComparison {
        annotations = List.copyOf(annotations);
        variants = List.copyOf(variants);
    }

    /** Returns two annotations of the same contigs and two classifications. */
    public static MadeComparison ordinary() {
        return of(
                List.of(
                        new Named<>("first", MadeAnnotation.ordinary()),
                        new Named<>("second", MadeAnnotation.ordinary())),
                List.of(
                        new Named<>("ward", MadeClassification.ordinary()),
                        new Named<>("clinic", MadeClassification.ofProteins())));
    }

    /** Returns runs with {@link MadeAnnotation#HOSTILE} names, and one without anything. */
    public static MadeComparison hostile() {
        return of(
                List.of(
                        new Named<>(MadeAnnotation.HOSTILE.get(0), MadeAnnotation.hostile()),
                        new Named<>(MadeAnnotation.HOSTILE.get(1), MadeAnnotation.withoutGenes())),
                List.of(
                        new Named<>(MadeAnnotation.HOSTILE.get(3), MadeClassification.hostile()),
                        new Named<>(MadeAnnotation.HOSTILE.get(4), MadeClassification.empty())));
    }

    private static MadeComparison of(List<Named<AnnotationReport>> annotations, List<Named<VariantReport>> variants) {
        RunFacts facts = new RunFacts(
                "comparison",
                "compare",
                "0.1.0",
                List.of(new RunFacts.PluginFacts("report-html", "0.1.0")),
                List.of(),
                List.of(new RunFacts.InputFacts("report.json", CHECKSUM, "json", 1, 0)),
                new TreeMap<>(),
                List.of());
        return new MadeComparison(facts, annotations, variants);
    }
}
