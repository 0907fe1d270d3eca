const genes = new Genes(embedded('gene-data'));
const truthData = embedded('truth-data');
const truth = truthData === null ? null : new Truth(truthData, genes);
const browserData = embedded('browser-data');
let browser = null;

/** Shows a gene everywhere: in the table, in the browser, and in words. */
async function select(gene, inTable) {
    const inBrowser = browser !== null && browser.holds(gene);
    table.select(gene, !inTable);
    showDetails(genes, gene, browserData === null || inBrowser, () => table.backToSelected());
    if (inTable) {
        goToBrowser(() => table.backToSelected());
    }
    if (inBrowser) {
        await browser.show(gene, inTable);
    }
}

/** Shows a place where the genes and the truth differ. */
async function selectDifference(difference, fromList) {
    const place = truth.place(difference);
    const inBrowser = browser !== null && place.contig < browserData.names.length;
    table.select(difference.gene, !fromList);
    showDifference(truth, difference, browserData === null || inBrowser, () => lists.backTo(difference));
    if (fromList) {
        goToBrowser(() => lists.backTo(difference));
    }
    if (inBrowser) {
        await browser.showPlace(place.contig, place.start, place.length, fromList);
    }
}

const table = geneTable(genes, gene => select(gene, true));
const lists = truth === null ? null : new TruthLists(truth, difference => selectDifference(difference, true));
document.documentElement.dataset.table = 'ready';
document.getElementById('download').addEventListener('click', () => downloadRows(table, 'genes.tsv'));
document.getElementById('show-disputed').addEventListener('click', () => {
    table.filters.onlyDisputed();
    table.refresh();
    document.getElementById('genes').scrollIntoView();
});

if (browserData !== null) {
    openBrowser(() => new GenomeBrowser(browserData, genes, truth,
        feature => feature.difference ? selectDifference(feature.difference, false) : select(feature.gene, false)), opened => {
        browser = opened;
    });
}
