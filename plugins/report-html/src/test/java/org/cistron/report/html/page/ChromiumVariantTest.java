package org.cistron.report.html.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.report.VariantReport;
import org.cistron.report.html.browser.BrowserLibrary;
import org.cistron.report.html.chromium.Tab;
import org.cistron.report.html.made.MadePages;
import org.cistron.report.html.pictures.VariantDrawings;
import org.cistron.testkit.MadeClassification;
import org.junit.jupiter.api.Test;

/** The page on variants in a real browser, opened from a file, with no network. */
final class ChromiumVariantTest extends InChromium {
    private static final String VARIANTS = "[...document.querySelectorAll('#variant-table tbody tr[data-at]')]";
    private static final String FIRST_DETAIL = "document.querySelector('#details dd')?.textContent";

    private static Path saved(String name, VariantReport report) throws IOException {
        assumeTrue(BrowserLibrary.bundled().isPresent(), "needs igv.js, which npm fetches");
        StringWriter page = new StringWriter();
        VariantPage.of(report, BrowserLibrary.bundled()).write(VariantDrawings.of(report), page);
        return MadePages.saved(page.toString(), folder.resolve(name + ".html"));
    }

    private static void filter(Tab tab, String id, String value) {
        String form = "(e => {e.value = '%s'; e.dispatchEvent(new Event('input', {bubbles: true}))})(%s)";
        tab.evaluate(form.formatted(value, "document.getElementById('" + id + "')"));
    }

    @Test
    void tracksAreVisibleAndNothingComplains() throws IOException {
        try (Tab tab = chromium.open(saved("variants", MadeClassification.ordinary()))) {
            tab.until(BROWSER_READY);
            String labels = "[..." + INSIDE + ".querySelectorAll('.igv-track-label')].map(e => e.textContent).join()";
            tab.until(labels + ".includes('transcripts')");
            assertThat(tab.evaluate(labels)).contains("variants");
            tab.until("[..." + INSIDE + ".querySelectorAll('.igv-viewport canvas')].filter(drawn => drawn.width > 0 && "
                    + "drawn.getContext('2d').getImageData(0, 0, drawn.width, drawn.height).data.some(v => v > 0 && v < 255))"
                    + ".length >= 2");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theTableSortsAndFilters() throws IOException {
        try (Tab tab = chromium.open(saved("sorted", MadeClassification.ordinary()))) {
            String heading =
                    "[...document.querySelectorAll('#variant-table thead th')].find(e => e.textContent === 'probability')";
            tab.evaluate(heading + ".querySelector('button').click()");
            tab.evaluate(heading + ".querySelector('button').click()");
            assertThat(tab.evaluate(heading + ".getAttribute('aria-sort')")).isEqualTo("descending");
            assertThat(tab.evaluate(VARIANTS + "[0].textContent")).contains("0.875");
            tab.evaluate(heading + ".querySelector('button').click()");
            assertThat(tab.evaluate(VARIANTS + "[0].textContent"))
                    .as("ascending; those without a probability come last")
                    .contains("0.025");
            filter(tab, "filter-impact", "HIGH");
            tab.until(COUNT + ".startsWith('10 of 40')");
            filter(tab, "filter-impact", "");
            filter(tab, "filter-verdict", "resistant:isoniazid");
            tab.until(COUNT + " === '8 of 40 rows'");
            filter(tab, "filter-text", "contig2");
            tab.until(COUNT + " === '4 of 40 rows'");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void placesAreSortedAsNumbers() throws IOException {
        try (Tab tab = chromium.open(saved("placed", MadeClassification.ordinary()))) {
            tab.until("document.documentElement.dataset.table === 'ready'");
            tab.evaluate("document.querySelectorAll('#variant-table thead button')[1].click()");
            assertThat(tab.evaluate(VARIANTS + ".slice(0, 14).map(row => row.cells[1].textContent).join(' ')"))
                    .isEqualTo("141 201 261 321 381 441 501 561 621 681 741 801 861 921");
            tab.evaluate("document.querySelectorAll('#variant-table thead button')[1].click()");
            assertThat(tab.evaluate(VARIANTS + "[0].cells[0].textContent")).isEqualTo("contig2");
            assertThat(tab.evaluate(VARIANTS + "[0].querySelector('button').getAttribute('aria-label')"))
                    .startsWith("contig2:1281:");
        }
    }

    @Test
    void whatNoSampleCarriesIsMarkedInTheTable() throws IOException {
        try (Tab tab = chromium.open(saved("uncarried", MadeClassification.ordinary()))) {
            tab.until("document.documentElement.dataset.table === 'ready'");
            String carriers = "[...document.querySelectorAll('#variant-table thead th')].findIndex(e => "
                    + "e.textContent === 'carriers')";
            assertThat(tab.evaluate("(at => " + VARIANTS + ".every(row => (row.cells[at].textContent === '0') === "
                            + "(row.querySelector('.v0') !== null)))(" + carriers + ")"))
                    .isEqualTo("true");
        }
    }

    @Test
    void variantsAreFoundAsPeopleWriteThem() throws IOException {
        try (Tab tab = chromium.open(saved("searched", MadeClassification.ordinary()))) {
            tab.until("document.documentElement.dataset.table === 'ready'");
            for (String asked : List.of("K7W", "missense_variant K7W", "missense variant p.Lys7Trp")) {
                filter(tab, "filter-text", "nothing at all");
                tab.until(COUNT + " === '0 of 40 rows'");
                filter(tab, "filter-text", asked);
                tab.until(COUNT + " === '2 of 40 rows'");
            }
            filter(tab, "filter-text", "contig1:1,281");
            tab.until(COUNT + " === '1 of 40 rows'");
        }
    }

    @Test
    void withoutAClassifierThereAreNoFiltersAndColumnsOfProbabilities() throws IOException {
        VariantReport bare =
                OtherClassification.of(MadeClassification.ordinary()).unjudged().report();
        try (Tab tab = chromium.open(saved("unjudged", bare))) {
            tab.until("document.documentElement.dataset.table === 'ready'");
            for (String field : List.of("verdict", "least-probability", "most-probability")) {
                assertThat(tab.evaluate("document.getElementById('filter-" + field + "').checkVisibility()"))
                        .isEqualTo("false");
            }
            assertThat(tab.evaluate("document.querySelector('#variant-table thead').textContent"))
                    .doesNotContain("probability")
                    .doesNotContain("class");
        }
    }

    @Test
    void resistanceIsReadableOnANarrowScreenAndOnPaper() throws IOException {
        try (Tab tab = chromium.open(saved("narrow", MadeClassification.ordinary()))) {
            tab.size(400, 800);
            tab.until("document.documentElement.dataset.table === 'ready'");
            assertThat(tab.evaluate("(box => box.scrollWidth <= box.clientWidth)"
                            + "(document.querySelector('#resistance .scroll'))"))
                    .isEqualTo("true");
            assertThat(tab.evaluate("[...document.querySelectorAll('.drugs th .name')].every(e => "
                            + "e.getClientRects().length === 1)"))
                    .isEqualTo("true");
            tab.size(1240, 900);
            assertThat(tab.evaluate("getComputedStyle(document.querySelector('.drugs td')).display"))
                    .isEqualTo("table-cell");
        }
    }

    @Test
    void aVariantChosenInTheTableOrForADrugMovesTheBrowser() throws IOException {
        try (Tab tab = chromium.open(saved("moved", MadeClassification.ordinary()))) {
            tab.until(BROWSER_READY);
            String before = tab.evaluate(PLACE);
            tab.evaluate(VARIANTS + "[5].cells[1].click()");
            tab.until(PLACE + " !== '" + before + "'");
            tab.until(FIRST_DETAIL + ".startsWith('contig1:441')");
            tab.until(INSIDE + ".querySelectorAll('.igv-roi-region').length > 0");
            tab.evaluate("document.querySelector('[data-variant=\"33\"]').click()");
            tab.until("document.getElementById('browser-contig').textContent === 'contig2'");
            assertThat(tab.evaluate("document.getElementById('details').textContent"))
                    .contains("resistance: isoniazid", "1) Assoc w R", "nearest known");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aReferenceTooLongForThePageIsBrowsedByItsLengths() throws IOException {
        try (Tab tab = chromium.open(saved("long", new LongContigs(MadeClassification.ordinary())))) {
            tab.until(BROWSER_READY);
            tab.evaluate(VARIANTS + "[25].cells[1].click()");
            tab.until("document.getElementById('browser-contig').textContent === 'contig2'");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void hostileNamesRunNothing() throws IOException {
        try (Tab tab = chromium.open(saved("hostile", MadeClassification.hostile()))) {
            tab.until(BROWSER_READY);
            tab.evaluate(VARIANTS + "[1].cells[1].click()");
            tab.until(FIRST_DETAIL + ".includes('<script>')");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void changesOfProteinsAreShownWithoutABrowser() throws IOException {
        try (Tab tab = chromium.open(saved("proteins", MadeClassification.ofProteins()))) {
            tab.until("document.documentElement.dataset.table === 'ready'");
            tab.evaluate(VARIANTS + "[1].cells[1].click()");
            tab.until("document.querySelector('#details a')?.textContent.includes('other residues')");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void rowsAreSavedWithTheWordsThatAreShown() throws IOException {
        try (Tab tab = chromium.blank()) {
            tab.prepare(
                    "const make = URL.createObjectURL; URL.createObjectURL = b => {window.kept = b; return make(b)}");
            tab.load(saved("download", MadeClassification.ordinary()).toUri());
            filter(tab, "filter-text", "contig1:441");
            tab.until(COUNT + " === '1 of 40 rows'");
            tab.evaluate("document.getElementById('download').click()");
            String table = tab.evaluate("window.kept.text()");
            assertThat(table.lines()).hasSize(2);
            assertThat(table.lines().toList().get(1).split("\t", -1)).contains("MODERATE", "contig1", "441");
            assertThat(table).startsWith("contig\tposition\tref\talt\tgene\tchange\t");
        }
    }
}
