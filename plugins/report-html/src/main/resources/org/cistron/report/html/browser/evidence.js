const MOST_BINS_DRAWN = 4000;

function bytesOf(base64) {
    return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}

/** Evidence of one plugin on one strand, unpacked a stretch at a time. */
class EvidenceReader {
    constructor(names) {
        this.names = names;
        this.tracks = new Map();
        this.highest = 0;
    }

    add(track, strand) {
        const bytes = new Int8Array(bytesOf(track[strand]).buffer);
        this.tracks.set(this.names[track.contig], {bytes, binLength: track.binLength, scale: track.highest / 127});
        this.highest = Math.max(this.highest, track.highest);
    }

    /** What lies in a stretch. A long one has more bins than pixels: neighbours are joined, the strongest speaks for them. */
    async readFeatures(chr, start, end) {
        const track = this.tracks.get(chr);
        if (!track) {
            return [];
        }
        const first = Math.max(0, Math.floor(start / track.binLength));
        const last = Math.min(track.bytes.length, Math.ceil(end / track.binLength));
        const joined = Math.max(1, Math.ceil((last - first) / MOST_BINS_DRAWN));
        const features = [];
        for (let bin = first - first % joined; bin < last; bin += joined) {
            const value = Math.max(...track.bytes.subarray(bin, Math.min(bin + joined, track.bytes.length)));
            features.push({
                chr,
                start: bin * track.binLength,
                end: (bin + joined) * track.binLength,
                value: value * track.scale,
            });
        }
        return features;
    }
}

/** A track for each plugin and strand. */
function evidenceTracks(data) {
    const readers = new Map();
    for (const track of data.evidence) {
        for (const strand of ['forward', 'reverse']) {
            const name = `${track.plugin} ${strand}`;
            if (!readers.has(name)) {
                readers.set(name, Object.assign(new EvidenceReader(data.names), {strand}));
            }
            readers.get(name).add(track, strand);
        }
    }
    return [...readers].map(([name, reader], index) => ({
        name: plainName(name),
        type: 'wig',
        format: 'wig',
        reader,
        expandQuery: false,
        supportsWholeGenome: false,
        autoscale: false,
        min: -reader.highest,
        max: reader.highest,
        color: reader.strand === 'forward' ? '#0072b2' : '#b25000',
        altColor: '#9a9a9a',
        height: 46,
        order: 100 + index,
    }));
}

/** The library puts names into HTML: it gets none that can begin an element, an entity or an attribute. */
function plainName(name, most = 40) {
    return name.replace(/[^A-Za-z0-9 _.:=>*?+()/;,-]/g, '_').slice(0, most);
}
