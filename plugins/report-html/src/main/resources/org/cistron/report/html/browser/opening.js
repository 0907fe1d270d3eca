/** What the page embeds under an id. */
const embedded = id => JSON.parse(document.getElementById(id).textContent);

/**
 * Opens a genome browser after all else, so that the table need not wait for it.
 *
 * @param make makes it
 * @param opened takes it when it is open
 */
function openBrowser(make, opened) {
    addEventListener('DOMContentLoaded', () => setTimeout(async () => {
        const view = document.getElementById('browser-view');
        try {
            const browser = make();
            await browser.open(view);
            opened(browser);
            document.documentElement.dataset.browser = 'ready';
        } catch (error) {
            view.textContent = 'The genome browser could not start: ' + error.message;
        }
    }));
}
