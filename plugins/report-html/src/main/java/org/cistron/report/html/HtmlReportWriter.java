package org.cistron.report.html;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cistron.api.host.Compute;
import org.cistron.api.plugin.ReportWriter;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ComparisonReport;
import org.cistron.api.report.ReportFiles;
import org.cistron.api.report.VariantReport;
import org.cistron.report.html.browser.BrowserLibrary;
import org.cistron.report.html.page.AnnotationPage;
import org.cistron.report.html.page.ComparisonPage;
import org.cistron.report.html.page.Pictures;
import org.cistron.report.html.page.VariantPage;
import org.cistron.report.html.page.VariantPictures;
import org.cistron.report.html.pictures.AnnotationPictures;
import org.cistron.report.html.pictures.VariantDrawings;

/** Writes {@code report.html}. */
public final class HtmlReportWriter implements ReportWriter {
    private static final String FILE = "report.html";

    private final Compute compute;
    private Optional<BrowserLibrary> library;

    /** Takes the host's threads. */
    @Inject
    public HtmlReportWriter(Compute compute) {
        this.compute = compute;
    }

    @Override
    public void prepare() throws IOException {
        library();
        AnnotationPage.prepare();
        VariantPage.prepare();
    }

    /** Reads the library once. */
    private synchronized Optional<BrowserLibrary> library() throws IOException {
        if (library == null) {
            library = BrowserLibrary.bundled();
        }
        return library;
    }

    @Override
    public void annotation(AnnotationReport report, ReportFiles to) throws IOException {
        SideBySide<Pictures, AnnotationPage> parts = SideBySide.make(
                compute, () -> AnnotationPictures.of(report), () -> AnnotationPage.of(report, library()));
        try (Writer page = new OutputStreamWriter(to.file(FILE), StandardCharsets.UTF_8)) {
            parts.other().write(parts.one(), page);
        }
    }

    @Override
    public void variants(VariantReport report, ReportFiles to) throws IOException {
        SideBySide<VariantPictures, VariantPage> parts =
                SideBySide.make(compute, () -> VariantDrawings.of(report), () -> VariantPage.of(report, library()));
        try (Writer page = new OutputStreamWriter(to.file(FILE), StandardCharsets.UTF_8)) {
            parts.other().write(parts.one(), page);
        }
    }

    @Override
    public void comparison(ComparisonReport report, ReportFiles to) throws IOException {
        try (Writer page = new OutputStreamWriter(to.file(FILE), StandardCharsets.UTF_8)) {
            new ComparisonPage(report).write(page);
        }
    }
}
