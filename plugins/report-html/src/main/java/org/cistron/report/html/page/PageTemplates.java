package org.cistron.report.html.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/** The pages' templates: they escape all that they are told, unless they say otherwise. */
final class PageTemplates {
    private static final String ESCAPING = "page";
    private static final PebbleEngine ENGINE = engine();

    private PageTemplates() {}

    /** Writes a page. */
    static void write(String template, Map<String, Object> told, Writer to) throws IOException {
        ENGINE.getTemplate(template).evaluate(to, told);
    }

    /** Reads a template, so that it is at hand when a page is written. */
    static void load(String template) {
        ENGINE.getTemplate(template);
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(PageTemplates.class.getClassLoader());
        loader.setPrefix("org/cistron/report/html/page");
        return new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .addEscapingStrategy(ESCAPING, new PageEscaping())
                .defaultEscapingStrategy(ESCAPING)
                .build();
    }
}
