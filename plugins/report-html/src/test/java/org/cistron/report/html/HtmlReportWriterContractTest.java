package org.cistron.report.html;

import org.cistron.api.plugin.ReportWriter;
import org.cistron.testkit.ReportWriterContract;
import org.cistron.testkit.TestCompute;

class HtmlReportWriterContractTest extends ReportWriterContract {
    @Override
    protected ReportWriter writer() {
        return new HtmlReportWriter(new TestCompute(2));
    }
}
