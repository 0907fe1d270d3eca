package org.cistron.report.json;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Offers all that a report shows, as JSON. */
public final class ReportJsonPlugin implements Plugin {
    @Override
    public String name() {
        return "report-json";
    }

    @Override
    public String description() {
        return "All that a report shows as JSON, by a schema.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.reportWriter("json", JsonReportWriter.class);
    }
}
