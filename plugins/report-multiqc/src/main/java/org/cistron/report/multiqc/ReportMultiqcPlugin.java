package org.cistron.report.multiqc;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Offers figures for MultiQC. */
public final class ReportMultiqcPlugin implements Plugin {
    @Override
    public String name() {
        return "report-multiqc";
    }

    @Override
    public String description() {
        return "Figures that MultiQC puts beside those of other programs and samples.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.reportWriter("multiqc", MultiqcReportWriter.class);
    }
}
