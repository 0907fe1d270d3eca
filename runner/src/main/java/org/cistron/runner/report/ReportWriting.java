package org.cistron.runner.report;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.cistron.api.error.PluginException;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ComparisonReport;
import org.cistron.api.report.ReportFiles;
import org.cistron.api.report.VariantReport;
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

    /**
     * Prepares the reports that a user asked for, and finds out at once whether there are such.
     *
     * @param asked their names; empty for all that are installed
     * @param keepGoing whether a report that fails costs a warning only
     */
    public static ReportWriting of(
            PluginHost host, Optional<List<String>> asked, boolean keepGoing, Consumer<String> warnings) {
        List<String> writers = asked.orElseGet(() -> host.registry().names(Offer.Kind.REPORT_WRITER));
        writers.forEach(host::reportWriter);
        ReportWriting writing = new ReportWriting(host, writers, keepGoing, warnings);
        writing.prepare();
        return writing;
    }

    /** Lets all load what they need, where a thread is free while the run does other work. What fails then fails again when it matters. */
    private void prepare() {
        if (host.compute().threads() > 1) {
            Future<?> unused = host.compute().submit(() -> {
                writers.forEach(name -> host.reportWriter(name).prepare());
                return true;
            });
        }
    }

    /** Returns whether there is anything to write. */
    public boolean wanted() {
        return !writers.isEmpty();
    }

    /** Lets all write of an annotation. */
    public void annotation(AnnotationReport report, OutputFolder folder) {
        write(folder, (writer, to) -> writer.annotation(report, to));
    }

    /** Lets all write of classified variants. */
    public void variants(VariantReport report, OutputFolder folder) {
        write(folder, (writer, to) -> writer.variants(report, to));
    }

    /** Lets all write of several runs side by side. */
    public void comparison(ComparisonReport report, OutputFolder folder) {
        write(folder, (writer, to) -> writer.comparison(report, to));
    }

    /** Returns the names of those that write. */
    public List<String> writers() {
        return writers;
    }

    private static void checkWhole(String writer, ReportOutput output) {
        output.unfinished().ifPresent(file -> {
            throw new PluginException(
                    writer, "has not closed its file '" + file + "'. Report it to the plugin's author.");
        });
    }

    /** Writers that may fail and be left out write one after the other: which of two that want one file comes first is then sure. */
    private void write(OutputFolder folder, BiConsumer<HostedReportWriter, ReportFiles> report) {
        if (keepGoing) {
            writers.forEach(name -> write(name, folder, report));
        } else {
            host.compute()
                    .all(writers.stream()
                            .<Callable<Boolean>>map(name -> () -> write(name, folder, report))
                            .toList());
        }
    }

    /** Returns whether the report is written. */
    private boolean write(String name, OutputFolder folder, BiConsumer<HostedReportWriter, ReportFiles> report) {
        HostedReportWriter writer = host.reportWriter(name);
        ReportOutput output = new ReportOutput(folder);
        try {
            report.accept(writer, output);
            checkWhole(name, output);
            return true;
        } catch (PluginException e) {
            if (!keepGoing) {
                throw e;
            }
            output.discard();
            warnings.accept(e.getMessage() + " The report is missing.");
            return false;
        }
    }
}
