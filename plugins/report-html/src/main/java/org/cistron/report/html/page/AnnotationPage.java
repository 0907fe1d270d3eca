package org.cistron.report.html.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.cistron.api.report.AnnotationReport;

/** The page on an annotation. */
public final class AnnotationPage {
    private final AnnotationReport report;

    /** Prepares a page. */
    public AnnotationPage(AnnotationReport report) {
        this.report = report;
    }

    /** Writes the page. */
    public void write(Writer to) throws IOException {
        ClasspathLoader loader = new ClasspathLoader(AnnotationPage.class.getClassLoader());
        loader.setPrefix("org/cistron/report/html/page");
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        engine.getTemplate("annotation.html").evaluate(to, Map.of("run", report.run()));
    }
}
