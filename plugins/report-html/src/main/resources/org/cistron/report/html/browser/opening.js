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

/** A colour of the page's style sheet, so that the browser has those of the table and of the legend. */
function pageColour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

/** Names what the library leaves without a name, for who cannot see it. */
function nameControls(root) {
    const name = (selector, words) => root.querySelectorAll(selector).forEach(control => control.setAttribute('aria-label', words));
    name('input[type="range"]', 'Zoom');
    name('select', 'Contig');
    name('input.igv-search-input', 'Place or name');
}

/** The place in view in words, counted from 1. */
function placeInView(frame, length) {
    const format = new Intl.NumberFormat('en');
    const last = Math.min(length ?? Infinity, Math.round(frame.end));
    return `${format.format(Math.round(frame.start) + 1)} to ${format.format(last)}`;
}

/** Brings the browser, or what is said of a choice, into view; a keyboard goes there too, and finds the way back next. */
function goToBrowser(back) {
    const region = document.getElementById('browser-region');
    const button = document.getElementById('browser-back');
    if (button !== null) {
        button.hidden = false;
        button.onclick = back;
    }
    document.getElementById('browser').scrollIntoView({block: 'start'});
    (region ?? document.getElementById('selected')).focus({preventScroll: true});
}
