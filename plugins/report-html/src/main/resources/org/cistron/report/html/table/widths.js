/** Longer names are shown without their middle: their beginnings and their ends tell them apart. */
const MOST_LETTERS = 32;
const LEAST_LETTERS = 6;
/** What lies beside the letters of a cell, in pixels. */
const ROOM_AROUND = 21;
/** Letters may be wider than digits, by which a length in ch goes; beside a heading's words there is an arrow. */
const WIDE = 1.12;
const ARROW = 1.5;

/** How wide a column is: as its longest text, and no word of its heading is broken. */
function columnLetters(column) {
    const word = Math.max(...column.title.split(' ').map(part => part.length));
    const text = Math.max(LEAST_LETTERS, Math.min(column.most ?? MOST_LETTERS, column.letters));
    return Math.ceil(10 * Math.max(text * (column.number ? 1 : WIDE), word + ARROW)) / 10;
}

/** The length of the longest text. */
function longest(texts) {
    let most = 0;
    for (const text of texts) {
        most = Math.max(most, text.length);
    }
    return most;
}

/** The length of the largest number as it is shown. */
function longestNumber(numbers) {
    let most = 0;
    let least = 0;
    for (const number of numbers) {
        most = Math.max(most, number);
        least = Math.min(least, number);
    }
    const grouped = new Intl.NumberFormat('en');
    return Math.max(grouped.format(most).length, grouped.format(least).length);
}

/** A text with an ellipsis in its middle where it is longer than there is room. */
function shortened(text, most) {
    if (text.length <= most) {
        return text;
    }
    const letters = Array.from(text);
    const head = Math.ceil((most - 1) * 0.55);
    return letters.length <= most ? text
        : letters.slice(0, head).join('') + '…' + letters.slice(letters.length - (most - 1 - head)).join('');
}
