package org.cistron.report.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cistron.report.html.chromium.Tab;
import org.cistron.report.html.made.MadeReports;
import org.junit.jupiter.api.Test;

/** Large pages stay small enough and fast enough. */
final class ChromiumSpeedTest extends InChromium {
    @Test
    void tenThousandGenesScrollWithoutALongFrame() throws IOException {
        try (Tab tab = chromium.open(saved("many", MadeReports.made(100, 100)))) {
            tab.until(BROWSER_READY);
            assertThat(tab.evaluate(COUNT)).isEqualTo("10,000 of 10,000 rows");
            tab.evaluate("document.getElementById('gene-scroll').scrollIntoView({behavior: 'instant'})");
            double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
            for (int i = 0; i < 3 && best[0] > 100; i++) {
                String[] times = tab.evaluate(FRAMES).split(",", 3);
                for (int j = 0; j < best.length; j++) {
                    best[j] = Math.min(best[j], Double.parseDouble(times[j]));
                }
            }
            System.out.println("10,000 genes: frames in ms, longest, usual, longest work " + Arrays.toString(best));
            // A machine that is busy with other things holds a frame up now and then; the page itself must not.
            assertThat(best[1]).isLessThan(60);
            assertThat(best[2]).isLessThan(100);
            assertThat(Integer.parseInt(tab.evaluate(ROWS + ".length"))).isLessThan(60);
        }
    }

    @Test
    void coliIsSortedWithinThreeSecondsInEightMegabytes() throws IOException {
        Path file = saved("coli", MadeReports.coli());
        assertThat(Files.size(file)).isLessThan(8_000_000);
        try (Tab tab = chromium.blank()) {
            tab.prepare(SORT_AT_ONCE);
            tab.load(file.toUri());
            tab.until(BROWSER_READY);
            double milliseconds = Double.parseDouble(tab.evaluate("window.sortedAfter"));
            System.out.println(
                    "E. coli: " + Files.size(file) + " bytes, sorted after " + Math.round(milliseconds) + " ms");
            assertThat(milliseconds).isLessThan(3_000);
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

    /** Scrolls through the table: the longest and the median time between frames, and the longest work within one. */
    private static final String FRAMES = """
            new Promise(done => {
                const box = document.getElementById('gene-scroll');
                box.scrollTop = 0;
                const frames = [];
                let work = 0;
                let last = 0;
                const step = now => {
                    frames.push(now - last);
                    last = now;
                    const began = performance.now();
                    box.scrollTop += 900;
                    box.dispatchEvent(new Event('scroll'));
                    document.getElementById('gene-table').offsetHeight;
                    work = Math.max(work, performance.now() - began);
                    if (frames.length < 60) {
                        requestAnimationFrame(step);
                    } else {
                        const sorted = frames.slice(2).sort((a, b) => a - b);
                        done([sorted.at(-1), sorted[29], work].join());
                    }
                };
                requestAnimationFrame(step);
            })""";

    private static final String SORT_AT_ONCE = """
            addEventListener('DOMContentLoaded', () => {
                const began = performance.now();
                const heads = [...document.querySelectorAll('#gene-table thead button')];
                heads.find(head => head.textContent === 'length').click();
                document.getElementById('gene-table').offsetHeight;
                window.sortedAfter = performance.now() - began;
            })""";
}
