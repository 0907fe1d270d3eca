package org.cistron.report.html;

import org.cistron.api.plugin.ReportWriter;
import org.cistron.testkit.ReportWriterContract;

class HtmlReportWriterContractTest extends ReportWriterContract {
    @Override
    protected ReportWriter writer() {
        return new HtmlReportWriter();
    }
}
