/** What a search asks for: words that all have to be found, or a place on a contig. */
class Search {
    constructor(text) {
        const plain = text.trim().toLowerCase().replace(/(\d),(?=\d{3})/g, '$1');
        this.words = plain.split(/\s+/).filter(word => word !== '');
        this.whole = plain;
        const place = /^(.+):(\d+)(?:-(\d+))?$/.exec(plain);
        this.place = place === null ? null
            : {contig: place[1], first: Number(place[2]), last: Number(place[3] ?? place[2])};
    }

    isEmpty() {
        return this.words.length === 0;
    }

    /** Whether the words are found in a text in lower case. */
    in(text) {
        return text.includes(this.whole) || this.words.every(word => text.includes(word));
    }

    /** Whether it is a place that a stretch of a contig holds; first and last are counted from 1. */
    at(contig, first, last) {
        return this.place !== null && this.place.contig === contig.toLowerCase()
            && first <= this.place.last && last >= this.place.first;
    }
}
