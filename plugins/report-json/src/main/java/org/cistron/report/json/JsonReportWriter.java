package org.cistron.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import org.cistron.api.plugin.ReportWriter;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportFiles;

/**
 * Writes {@code report.json}. {@code annotation.schema.json} beside this class says what is in it (JSON Schema, draft 2020-12).
 * Positions are 1-based, both ends included, as in all other outputs.
 */
public final class JsonReportWriter implements ReportWriter {
    private static final String FILE = "report.json";

    @Override
    public void annotation(AnnotationReport report, ReportFiles to) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(to.file(FILE))) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
            json.setPrettyPrinter(printer);
            AnnotationJson.write(report, json);
            json.writeRaw('\n');
        }
    }
}
