package org.cistron.report.html.page;

import java.io.IOException;
import java.util.List;
import org.cistron.report.html.embed.Resource;

/** The page's own scripts: one file for each job, joined to one that keeps its names to itself. */
final class PageScripts {
    private static final List<String> FILES = List.of(
            "table/widths.js",
            "table/search.js",
            "table/genes.js",
            "table/form.js",
            "table/filters.js",
            "table/rows.js",
            "table/table.js",
            "table/download.js",
            "browser/opening.js",
            "browser/evidence.js",
            "truth/truth.js",
            "truth/lists.js",
            "truth/tracks.js",
            "browser/browser.js",
            "page/details.js",
            "truth/details.js",
            "page/start.js");

    private static final List<String> VARIANT_FILES = List.of(
            "table/widths.js",
            "table/search.js",
            "table/rows.js",
            "table/table.js",
            "table/download.js",
            "browser/opening.js",
            "browser/evidence.js",
            "page/details.js",
            "variants/variants.js",
            "table/form.js",
            "variants/filters.js",
            "variants/details.js",
            "variants/browser.js",
            "variants/start.js");

    private PageScripts() {}

    static String text() throws IOException {
        return joined(FILES);
    }

    static String ofVariants() throws IOException {
        return joined(VARIANT_FILES);
    }

    private static String joined(List<String> files) throws IOException {
        StringBuilder text = new StringBuilder("(() => {\n'use strict';\n");
        for (String file : files) {
            text.append(Resource.text(file)).append('\n');
        }
        return text.append("})();\n").toString();
    }
}
