package org.cistron.runner.report;

import java.util.List;
import java.util.function.Consumer;
import org.cistron.api.error.PluginException;
import org.cistron.api.report.AnnotationReport;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.host.HostedReportWriter;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginHost;

/** Lets report writers write. */
public final class ReportWriting {
    private final PluginHost host;
    private final List<String> writers;
    private final boolean keepGoing;
    private final Consumer<String> warnings;

    /**
     * Prepares.
     *
     * @param writers their names
     * @param keepGoing whether a report that fails costs a warning only
     */
    public ReportWriting(PluginHost host, List<String> writers, boolean keepGoing, Consumer<String> warnings) {
        this.host = host;
        this.writers = List.copyOf(writers);
        this.keepGoing = keepGoing;
        this.warnings = warnings;
    }

    /** Returns the names of all report writers that are installed. */
    public static List<String> installed(PluginHost host) {
        return host.registry().names(Offer.Kind.REPORT_WRITER);
    }

    /** Returns whether there is anything to write. */
    public boolean wanted() {
        return !writers.isEmpty();
    }

    /** Lets all write of an annotation. */
    public void annotation(AnnotationReport report, OutputFolder folder) {
        for (String name : writers) {
            HostedReportWriter writer = host.reportWriter(name);
            ReportOutput output = new ReportOutput(folder);
            try {
                writer.annotation(report, output);
            } catch (PluginException e) {
                if (!keepGoing) {
                    throw e;
                }
                output.discard();
                warnings.accept(e.getMessage() + " The report is missing.");
            }
        }
    }
}
