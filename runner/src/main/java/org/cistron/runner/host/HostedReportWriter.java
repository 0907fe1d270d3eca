package org.cistron.runner.host;

import org.cistron.api.plugin.ReportWriter;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportFiles;

/** A plugin's {@link ReportWriter} in the host's hands: guarded. */
public final class HostedReportWriter implements Hosted {
    private final PluginGuard guard;
    private final ReportWriter writer;

    HostedReportWriter(LoadedPlugin plugin, ReportWriter writer) {
        this.guard = new PluginGuard(plugin.name(), plugin.loader());
        this.writer = writer;
    }

    /** Lets it report on an annotation. */
    public void annotation(AnnotationReport report, ReportFiles to) {
        guard.call("report on " + report.run().sample(), () -> {
            writer.annotation(report, to);
            return true;
        });
    }
}
