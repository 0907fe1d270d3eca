package org.cistron.report.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cistron.report.html.chromium.Tab;
import org.cistron.report.html.made.MadePages;
import org.cistron.report.html.made.MadeReports;
import org.junit.jupiter.api.Test;

/** The page in a real browser, opened from a file, with no network. */
final class ChromiumPageTest extends InChromium {
    private static void filter(Tab tab, String id, String value) {
        String form = "(e => {e.value = '%s'; e.dispatchEvent(new Event('input', {bubbles: true}))})(%s)";
        tab.evaluate(form.formatted(value, "document.getElementById('" + id + "')"));
    }

    @Test
    void tracksAreVisibleAndNothingComplains() throws IOException {
        try (Tab tab = chromium.open(saved("lambda", MadeReports.lambda()))) {
            tab.until(BROWSER_READY);
            String labels = "[..." + INSIDE + ".querySelectorAll('.igv-track-label')].map(e => e.textContent).join()";
            tab.until(labels + ".includes('tcn reverse')");
            assertThat(tab.evaluate(labels)).contains("hmm genes", "tcn genes", "hmm forward", "hmm reverse");
            tab.until("[..." + INSIDE + ".querySelectorAll('.igv-viewport canvas')].filter(drawn => drawn.width > 0 && "
                    + "drawn.getContext('2d').getImageData(0, 0, drawn.width, drawn.height).data.some(v => v > 0 && v < 255))"
                    + ".length >= 6");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theTableSortsAndFiltersByMouseAndByKeyboard() throws IOException {
        try (Tab tab = chromium.open(saved("sorted", MadeReports.lambda()))) {
            String length =
                    "[...document.querySelectorAll('#gene-table thead th')].find(e => e.textContent === 'length')";
            tab.evaluate(length + ".querySelector('button').focus()");
            tab.press("Enter");
            assertThat(tab.evaluate(length + ".getAttribute('aria-sort')")).isEqualTo("ascending");
            String lengths = ROWS + ".map(row => Number(row.cells[6].textContent.replace(',', '')))";
            assertThat(tab.evaluate(lengths + ".every((l, i, all) => i === 0 || all[i - 1] <= l)"))
                    .isEqualTo("true");
            tab.press("Enter");
            assertThat(tab.evaluate(length + ".getAttribute('aria-sort')")).isEqualTo("descending");
            filter(tab, "filter-strand", "+");
            tab.until("!" + COUNT + ".startsWith('49 ')");
            assertThat(tab.evaluate(ROWS + ".every(row => row.cells[5].textContent === '+')"))
                    .isEqualTo("true");
            filter(tab, "filter-text", "cistron_00002");
            tab.until(COUNT + ".startsWith('1 of ')");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aGeneClickedOrEnteredMovesTheBrowser() throws IOException {
        try (Tab tab = chromium.open(saved("moved", MadeReports.lambda()))) {
            tab.until(BROWSER_READY);
            String before = tab.evaluate(PLACE);
            tab.evaluate("document.getElementById('gene-scroll').scrollIntoView({behavior: 'instant'})");
            tab.click(ROWS + "[9].cells[3]");
            tab.until(PLACE + " !== '" + before + "'");
            assertThat(tab.evaluate("document.querySelector('#details dd').textContent"))
                    .endsWith("_00010");
            tab.until(INSIDE + ".querySelectorAll('.igv-roi-region').length > 0");
            String moved = tab.evaluate(PLACE);
            tab.evaluate(ROWS + "[9].querySelector('button').focus()");
            tab.press("ArrowDown");
            tab.press("ArrowDown");
            tab.press("Enter");
            tab.until(PLACE + " !== '" + moved + "'");
            assertThat(tab.evaluate("document.activeElement.id")).isEqualTo("browser-region");
            tab.press("Tab");
            assertThat(tab.evaluate("document.activeElement.textContent")).isEqualTo("Back to the table");
            assertThat(tab.evaluate("document.querySelector('#details dd').textContent"))
                    .endsWith("_00012");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void whatTheBrowserSaysIsThere() throws IOException {
        try (Tab tab = chromium.open(saved("said", MadeReports.made(1, 1)))) {
            tab.until(BROWSER_READY);
            assertThat(tab.evaluate("document.getElementById('browser-example').textContent"))
                    .isEqualTo("contig1:1-"
                            + MadeReports.made(1, 1).contigs().get(0).length());
            assertThat(tab.evaluate(INSIDE + ".querySelectorAll('input[type=range]:not([aria-label]), "
                            + "select:not([aria-label])').length"))
                    .isEqualTo("0");
            String regions = "[...document.querySelectorAll('[role=region], section[aria-labelledby]')].map(e => "
                    + "e.getAttribute('aria-label') ?? document.getElementById(e.getAttribute('aria-labelledby')).textContent)";
            assertThat(tab.evaluate("(all => new Set(all).size === all.length)(" + regions + ")"))
                    .isEqualTo("true");
        }
        try (Tab tab = chromium.open(saved("said-long", MadeReports.lambda()))) {
            tab.until(BROWSER_READY);
            assertThat(tab.evaluate(PLACE)).isEqualTo("1 to 15,000");
        }
    }

    @Test
    void identifiersAndHeadingsAreWhole() throws IOException {
        try (Tab tab = chromium.open(saved("whole", MadeReports.lambda().withTruth()))) {
            tab.size(1240, 900);
            tab.until("document.documentElement.dataset.table === 'ready'");
            String cut =
                    "[...document.querySelectorAll('.genes thead button, .genes tbody button, .genes td:not(.prose)')]"
                            + ".filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent).join()";
            assertThat(tab.evaluate(cut)).isEmpty();
        }
    }

    @Test
    void aPlaceIsSearchedForAsVariantFilesWriteIt() throws IOException {
        try (Tab tab = chromium.open(saved("place", MadeReports.lambda()))) {
            tab.until("document.documentElement.dataset.table === 'ready'");
            String first = tab.evaluate(ROWS + "[4].cells[3].textContent");
            String tag = tab.evaluate(ROWS + "[4].cells[0].textContent");
            filter(tab, "filter-text", "NC_001416.1:" + first);
            tab.until("!" + COUNT + ".startsWith('49 ')");
            assertThat(tab.evaluate(ROWS + ".map(row => row.cells[0].textContent).join()"))
                    .contains(tag);
        }
    }

    @Test
    void disputedRowsAreAsManyAsThePageSays() throws IOException {
        try (Tab tab = chromium.open(saved("disputed", MadeReports.lambda()))) {
            tab.until("document.documentElement.dataset.table === 'ready'");
            tab.evaluate("document.getElementById('show-disputed').click()");
            tab.until("document.getElementById('filter-disputed').checked");
            String said = tab.evaluate("document.querySelector('#agreement p').textContent");
            String rows = tab.evaluate(COUNT + ".split(' ')[0]");
            assertThat(said).containsPattern("\\b" + rows + " (disputed gene|row)");
        }
    }

    @Test
    void aGeneClickedInTheBrowserIsSelected() throws IOException {
        try (Tab tab = chromium.open(saved("clicked", MadeReports.lambda()))) {
            tab.until(BROWSER_READY);
            tab.evaluate("document.documentElement.style.scrollBehavior = 'auto'");
            tab.evaluate(ROWS + "[2].cells[0].click()");
            tab.until(PLACE + " === '1,096 to 6,108'");
            tab.evaluate("document.getElementById('details').textContent = ''");
            String track = "[..." + INSIDE + ".querySelectorAll('.igv-viewport')].find(view => "
                    + "view.querySelector('.igv-track-label')?.textContent === 'tcn genes').getBoundingClientRect()";
            // The gene is drawn in the middle of the track's first row.
            String gene = "{getBoundingClientRect: () => (t => new DOMRect(t.x, t.y + 17, t.width, 0))(" + track + ")}";
            tab.click(gene);
            tab.until("document.querySelector('#details dd')?.textContent.endsWith('_00003')");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aMissedGeneIsOneClickFromItsLocus() throws IOException {
        try (Tab tab = chromium.open(saved("truth", MadeReports.lambda().withTruth()))) {
            tab.until(BROWSER_READY);
            String labels = "[..." + INSIDE + ".querySelectorAll('.igv-track-label')].map(e => e.textContent).join()";
            tab.until(labels + ".includes('tcn errors')");
            assertThat(tab.evaluate(labels)).contains("truth", "hmm errors");
            String rows = "[...document.querySelectorAll('#%s-table tbody tr[data-at]')]";
            List<String> kinds = List.of("missed", "extra", "wrong");
            for (String kind : kinds) {
                String before = tab.evaluate(PLACE);
                // Made extra calls lie where a made gene is missed.
                tab.evaluate(rows.formatted(kind) + "[" + kinds.indexOf(kind) + "].cells[1].click()");
                tab.until(PLACE + " !== '" + before + "'");
                String details = tab.evaluate("document.getElementById('details').textContent");
                assertThat(details).contains("Against the truth").contains("hmm");
            }
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theListsSortFilterAndChangeWithTheFinder() throws IOException {
        try (Tab tab = chromium.open(saved("lists", MadeReports.lambda().withTruth()))) {
            tab.until("document.documentElement.dataset.table === 'ready'");
            String count = "document.getElementById('missed-count').textContent";
            String all = tab.evaluate(count);
            tab.evaluate("(e => {e.value = '+'; e.dispatchEvent(new Event('input', {bubbles: true}))})"
                    + "(document.getElementById('missed-filters').elements.strand)");
            tab.until(count + " !== '" + all + "'");
            String heads = "[...document.querySelectorAll('#missed-table thead th')]";
            tab.evaluate(heads + "[5].querySelector('button').click()");
            assertThat(tab.evaluate(heads + "[5].getAttribute('aria-sort')")).isEqualTo("ascending");
            tab.evaluate("(e => {e.value = '1'; e.dispatchEvent(new Event('input', {bubbles: true}))})"
                    + "(document.getElementById('truth-finder'))");
            tab.evaluate("document.querySelector('#extra-table tbody tr[data-at] td').click()");
            tab.until("document.getElementById('details').textContent.includes('Findertcn')");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void hostileTruthsDoNotRun() throws IOException {
        try (Tab tab =
                chromium.open(saved("hostile-truth", MadeReports.hostile().withTruth()))) {
            tab.until(BROWSER_READY);
            tab.evaluate("document.querySelector('#missed-table tbody tr[data-at] td').click()");
            tab.until("document.getElementById('details').textContent.includes('Against the truth')");
            assertThat(tab.evaluate("window.ran")).isEqualTo("undefined");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void searchingTheBrowserAsksNoHost() throws IOException {
        try (Tab tab = chromium.open(saved("searched", MadeReports.lambda()))) {
            tab.until(BROWSER_READY);
            String input = INSIDE + ".querySelector('.igv-search-input')";
            String search =
                    "(e => {e.value = '%s'; e.dispatchEvent(new Event('change', {bubbles: true}))})(" + input + ")";
            tab.evaluate(search.formatted("nothing of that name"));
            tab.evaluate(search.formatted("NC_001416.1:2000-6000"));
            tab.until(PLACE + " === '2,000 to 6,000'");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void rowsAreSavedAsTheyAreFilteredAndSorted() throws IOException {
        try (Tab tab = chromium.blank()) {
            tab.prepare(
                    "const make = URL.createObjectURL; URL.createObjectURL = b => {window.kept = b; return make(b)}");
            tab.load(saved("download", MadeReports.lambda()).toUri());
            filter(tab, "filter-shortest", "3000");
            tab.until("!" + COUNT + ".startsWith('49 ')");
            tab.evaluate("document.getElementById('download').click()");
            String table = tab.evaluate("window.kept.text()");
            assertThat(table).startsWith("locus tag\tfound by\tcontig\tfirst\tlast\tstrand\tlength\t");
            assertThat(table.lines().count() - 1).isEqualTo(Long.parseLong(tab.evaluate(COUNT + ".split(' ')[0]")));
        }
    }

    @Test
    void hostileNamesDoNotRunAndAreShown() throws IOException {
        try (Tab tab = chromium.open(saved("hostile", MadeReports.hostile()))) {
            tab.size(1366, 768);
            tab.until(BROWSER_READY);
            for (int row = 0; row < 4; row++) {
                tab.evaluate(ROWS + "[" + row + "].cells[0].click()");
                assertThat(tab.evaluate("document.querySelector('#details dd').textContent"))
                        .startsWith(MadeReports.HOSTILE.get(row));
            }
            assertThat(tab.evaluate("document.querySelector('h1 bdi').textContent"))
                    .isEqualTo(MadeReports.HOSTILE.get(2));
            assertThat(tab.evaluate("document.getElementById('browser-contig').textContent"))
                    .isEqualTo(MadeReports.HOSTILE.get(0));
            assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo("true");
            assertThat(tab.evaluate("window.ran")).isEqualTo("undefined");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void onPaperTheTableIsCutAndSaysSo() throws IOException {
        try (Tab tab = chromium.open(saved("printed", MadeReports.made(10, 100)))) {
            tab.evaluate("dispatchEvent(new Event('beforeprint'))");
            assertThat(tab.evaluate(ROWS + ".length")).isEqualTo("200");
            assertThat(tab.evaluate("document.getElementById('printed-rows').textContent"))
                    .contains("first 200 of 1,000 rows");
            tab.evaluate("dispatchEvent(new Event('afterprint'))");
            assertThat(Integer.parseInt(tab.evaluate(ROWS + ".length"))).isLessThan(60);
        }
    }

    @Test
    void withoutTheLibraryTheTableWorksAlone() throws IOException {
        String page = MadePages.page(MadeReports.lambda(), Optional.empty());
        try (Tab tab = chromium.open(MadePages.saved(page, folder.resolve("alone.html")))) {
            tab.evaluate(ROWS + "[3].cells[0].click()");
            assertThat(tab.evaluate("document.getElementById('details').textContent"))
                    .contains("_00004");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aRunWithoutGenesOpens() throws IOException {
        try (Tab tab = chromium.open(saved("empty", MadeReports.made(2, 0)))) {
            tab.until(BROWSER_READY);
            assertThat(tab.evaluate(COUNT)).isEqualTo("0 of 0 rows");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aMetagenomeOfTwoThousandContigsOpens() throws IOException {
        try (Tab tab = chromium.open(saved("metagenome", MadeReports.made(2_000, 5)))) {
            tab.until(BROWSER_READY);
            tab.evaluate(ROWS + "[7].cells[0].click()");
            tab.until("document.getElementById('browser-contig').textContent === 'contig2'");
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
