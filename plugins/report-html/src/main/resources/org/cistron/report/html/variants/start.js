const embedded = id => JSON.parse(document.getElementById(id).textContent);

const variants = new Variants(embedded('variant-data'));
const browserData = embedded('browser-data');
let browser = null;

/** Shows a variant everywhere: in the table, in the browser, and in words. */
async function select(variant, inTable) {
    const inBrowser = browser !== null && browser.holds(variant);
    table.select(variant, !inTable);
    showVariant(variants, variant, browserData === null || inBrowser, () => table.backToSelected());
    if (inTable) {
        document.getElementById('browser').scrollIntoView({block: 'start'});
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

/** After all else, so that the table need not wait for it. */
async function openBrowser() {
    const view = document.getElementById('browser-view');
    try {
        const opened = new VariantBrowser(browserData, variants, variant => select(variant, false));
        await opened.open(view);
        browser = opened;
        document.documentElement.dataset.browser = 'ready';
    } catch (error) {
        view.textContent = 'The genome browser could not start: ' + error.message;
    }
}

if (browserData !== null) {
    addEventListener('DOMContentLoaded', () => setTimeout(openBrowser));
}
