package org.cistron.api.plugin;

import java.io.IOException;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ComparisonReport;
import org.cistron.api.report.ReportFiles;
import org.cistron.api.report.VariantReport;

/**
 * Writes reports of finished runs. A pure function of what it is told: the same run gives the same bytes, without dates or names of
 * the machine. Names in it come from strangers' files, and may hold anything.
 */
public interface ReportWriter {

    /**
     * Loads what reports of any run need, such as templates: called before a run's work where a thread is free meanwhile, or never.
     * Nothing that is written may depend on it.
     *
     * @since API 2.6
     */
    default void prepare() throws IOException {}

    /** Reports on an annotation; one that has nothing to say of annotations writes nothing. */
    default void annotation(AnnotationReport report, ReportFiles to) throws IOException {}

    /** Reports on classified variants; one that has nothing to say of variants writes nothing. */
    default void variants(VariantReport report, ReportFiles to) throws IOException {}

    /** Reports on several runs side by side; one that has nothing to say of that writes nothing. */
    default void comparison(ComparisonReport report, ReportFiles to) throws IOException {}
}
