package org.cistron.report.json;

import org.cistron.api.plugin.ReportWriter;
import org.cistron.testkit.ReportWriterContract;

class JsonReportWriterContractTest extends ReportWriterContract {
    @Override
    protected ReportWriter writer() {
        return new JsonReportWriter();
    }
}
