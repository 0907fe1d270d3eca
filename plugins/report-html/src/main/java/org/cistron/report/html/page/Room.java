package org.cistron.report.html.page;

import java.util.ArrayList;
import java.util.List;
import org.cistron.report.html.browser.BrowserData;
import org.cistron.report.html.table.GeneSelection;

/** Says in words what a page has no room for. */
final class Room {
    private final String sample;
    private final int contigs;
    private final GeneSelection genes;
    private final BrowserData browser;

    Room(String sample, int contigs, GeneSelection genes, BrowserData browser) {
        this.sample = sample;
        this.contigs = contigs;
        this.genes = genes;
        this.browser = browser;
    }

    List<String> table() {
        if (genes.keptGenes() == genes.genes()) {
            return List.of();
        }
        return List.of("This page has room for " + Count.of(genes.keptGenes()) + " of the "
                + Count.of(genes.genes(), "gene") + ": those on the "
                + Count.of(genes.contigs().size(), "longest contig") + " of " + Count.of(contigs)
                + ". All of them are in the run's other files, such as " + sample + ".tsv and " + sample + ".gff3.");
    }

    List<String> browser() {
        List<String> words = new ArrayList<>();
        int shown = browser.contigs().size();
        if (shown < contigs) {
            words.add("The browser has room for the "
                    + (shown == 1 ? "longest contig" : Count.of(shown) + " longest contigs") + " of "
                    + Count.of(contigs) + ".");
        }
        if (!browser.evidenceEverywhere()) {
            words.add("Evidence is at hand for some contigs only.");
        }
        if (browser.joinedBins() > 1) {
            words.add("The evidence of " + browser.joinedBins()
                    + " neighbouring bins is drawn as one, by the strongest of them.");
        }
        return words;
    }
}
