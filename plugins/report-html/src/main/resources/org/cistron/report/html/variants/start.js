const variants = new Variants(embedded('variant-data'));
const browserData = embedded('browser-data');
let browser = null;

/** Shows a variant everywhere: in the table, in the browser, and in words. */
async function select(variant, inTable) {
    const inBrowser = browser !== null && browser.holds(variant);
    table.select(variant, !inTable);
    showVariant(variants, variant, browserData === null || inBrowser, () => table.backToSelected());
    if (inTable) {
        goToBrowser(() => table.backToSelected());
    }
    if (inBrowser) {
        await browser.show(variant, inTable);
    }
}

const table = new GeneTable(variants, variant => select(variant, true), {
    columns: variantColumns(variants),
    filters: changed => new VariantFilters(variants, changed),
    table: 'variant-table',
    scroll: 'variant-scroll',
    count: 'row-count',
    printed: 'printed-rows',
});
document.documentElement.dataset.table = 'ready';
document.getElementById('download').addEventListener('click', () => downloadRows(table, 'variants.tsv'));
document.querySelectorAll('[data-variant]').forEach(button =>
    button.addEventListener('click', () => select(Number(button.dataset.variant), true)));

if (browserData !== null) {
    openBrowser(() => new VariantBrowser(browserData, variants, variant => select(variant, false)), opened => {
        browser = opened;
    });
}
