package org.cistron.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import org.cistron.api.plugin.ReportWriter;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportFiles;
import org.cistron.api.report.VariantReport;

/**
 * Writes {@code report.json}. {@code annotation.schema.json} and {@code variants.schema.json} beside this class say what is in it
 * (JSON Schema, draft 2020-12).
 * Positions are 1-based, both ends included, as in all other outputs.
 */
public final class JsonReportWriter implements ReportWriter {
    private static final String FILE = "report.json";

    @Override
    public void annotation(AnnotationReport report, ReportFiles to) throws IOException {
        try (JsonGenerator json = begin(to)) {
            AnnotationJson.write(report, json);
            json.writeRaw('\n');
        }
    }

    @Override
    public void variants(VariantReport report, ReportFiles to) throws IOException {
        try (JsonGenerator json = begin(to)) {
            VariantJson.write(report, json);
            json.writeRaw('\n');
        }
    }

    private static JsonGenerator begin(ReportFiles to) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
        return new JsonFactory().createGenerator(to.file(FILE)).setPrettyPrinter(printer);
    }
}
