package org.cistron.runner.host;

import org.cistron.api.plugin.ReportWriter;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ComparisonReport;
import org.cistron.api.report.ReportFiles;
import org.cistron.api.report.VariantReport;

/** A plugin's {@link ReportWriter} in the host's hands: guarded. */
public final class HostedReportWriter implements Hosted {
    private final PluginGuard guard;
    private final ReportWriter writer;

    HostedReportWriter(LoadedPlugin plugin, ReportWriter writer) {
        this.guard = new PluginGuard(plugin.name(), plugin.loader());
        this.writer = writer;
    }

    /** Lets it load what it needs for any report. */
    public void prepare() {
        guard.call("prepare its reports", () -> {
            writer.prepare();
            return true;
        });
    }

    /** Lets it report on an annotation. */
    public void annotation(AnnotationReport report, ReportFiles to) {
        guard.call("report on " + report.run().sample(), () -> {
            writer.annotation(report, to);
            return true;
        });
    }

    /** Lets it report on classified variants. */
    public void variants(VariantReport report, ReportFiles to) {
        guard.call("report on " + report.run().sample(), () -> {
            writer.variants(report, to);
            return true;
        });
    }

    /** Lets it report on several runs side by side. */
    public void comparison(ComparisonReport report, ReportFiles to) {
        guard.call("report on a comparison", () -> {
            writer.comparison(report, to);
            return true;
        });
    }
}
