package org.cistron.report.html;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.cistron.api.plugin.ReportWriter;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ComparisonReport;
import org.cistron.api.report.ReportFiles;
import org.cistron.api.report.VariantReport;
import org.cistron.report.html.browser.BrowserLibrary;
import org.cistron.report.html.page.AnnotationPage;
import org.cistron.report.html.page.ComparisonPage;
import org.cistron.report.html.page.VariantPage;
import org.cistron.report.html.pictures.AnnotationPictures;
import org.cistron.report.html.pictures.VariantDrawings;

/** Writes {@code report.html}. */
public final class HtmlReportWriter implements ReportWriter {
    private static final String FILE = "report.html";

    @Override
    public void annotation(AnnotationReport report, ReportFiles to) throws IOException {
        try (Writer page = new OutputStreamWriter(to.file(FILE), StandardCharsets.UTF_8)) {
            new AnnotationPage(report, AnnotationPictures.of(report), BrowserLibrary.bundled()).write(page);
        }
    }

    @Override
    public void variants(VariantReport report, ReportFiles to) throws IOException {
        try (Writer page = new OutputStreamWriter(to.file(FILE), StandardCharsets.UTF_8)) {
            new VariantPage(report, VariantDrawings.of(report), BrowserLibrary.bundled()).write(page);
        }
    }

    @Override
    public void comparison(ComparisonReport report, ReportFiles to) throws IOException {
        try (Writer page = new OutputStreamWriter(to.file(FILE), StandardCharsets.UTF_8)) {
            new ComparisonPage(report).write(page);
        }
    }
}
