package org.cistron.report.html.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.cistron.report.html.browser.BrowserLibrary;
import org.cistron.report.html.chromium.Chromium;
import org.cistron.report.html.made.MadePages;
import org.cistron.report.html.made.MadeReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of pages in a real browser, opened from a file, with no network. */
abstract class InChromium {
    @TempDir
    static Path folder;

    static final String BROWSER_READY = "document.documentElement.dataset.browser === 'ready'";
    static final String ROWS = "[...document.querySelectorAll('#gene-table tbody tr[data-at]')]";
    static final String COUNT = "document.getElementById('row-count').textContent";
    static final String PLACE = "document.getElementById('browser-place').textContent";
    static final String INSIDE = "document.getElementById('browser-view').shadowRoot";
    static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Path saved(String name, MadeReport report) throws IOException {
        assumeTrue(BrowserLibrary.bundled().isPresent(), "needs igv.js, which npm fetches");
        return MadePages.saved(MadePages.page(report), folder.resolve(name + ".html"));
    }
}
