package org.cistron.report.multiqc;

import org.cistron.api.plugin.ReportWriter;
import org.cistron.testkit.ReportWriterContract;

class MultiqcReportWriterContractTest extends ReportWriterContract {
    @Override
    protected ReportWriter writer() {
        return new MultiqcReportWriter();
    }
}
