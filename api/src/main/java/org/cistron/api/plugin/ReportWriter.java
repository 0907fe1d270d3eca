package org.cistron.api.plugin;

import java.io.IOException;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportFiles;

/**
 * Writes reports of finished runs. A pure function of what it is told: the same run gives the same bytes, without dates or names of
 * the machine. Names in it come from strangers' files, and may hold anything.
 */
public interface ReportWriter {

    /** Reports on an annotation; one that has nothing to say of annotations writes nothing. */
    default void annotation(AnnotationReport report, ReportFiles to) throws IOException {}
}
