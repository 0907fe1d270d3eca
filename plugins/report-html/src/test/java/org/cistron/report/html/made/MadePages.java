package org.cistron.report.html.made;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cistron.api.report.AnnotationReport;
import org.cistron.report.html.browser.BrowserLibrary;
import org.cistron.report.html.page.AnnotationPage;
import org.cistron.report.html.pictures.AnnotationPictures;

/** Pages of made reports. */
public final class MadePages {
    private MadePages() {}

    /** Returns a page as this build writes it. */
    public static String page(AnnotationReport report) throws IOException {
        return page(report, BrowserLibrary.bundled());
    }

    /** Returns a page with or without a browser. */
    public static String page(AnnotationReport report, Optional<BrowserLibrary> library) throws IOException {
        StringWriter page = new StringWriter();
        AnnotationPage.of(report, library).write(AnnotationPictures.of(report), page);
        return page.toString();
    }

    /** Saves a page. */
    public static Path saved(String page, Path file) throws IOException {
        return Files.writeString(file, page, StandardCharsets.UTF_8);
    }
}
