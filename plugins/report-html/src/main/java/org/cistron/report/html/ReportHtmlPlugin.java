package org.cistron.report.html;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Offers reports as web pages. */
public final class ReportHtmlPlugin implements Plugin {
    @Override
    public String name() {
        return "report-html";
    }

    @Override
    public String description() {
        return "What was found, how sure it is and where, as one web page that needs no network.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.reportWriter("html", HtmlReportWriter.class);
    }
}
