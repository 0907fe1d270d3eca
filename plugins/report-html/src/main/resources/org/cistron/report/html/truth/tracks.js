const VERDICTS = {e: 'exact', w: 'wrong', m: 'missed', u: 'uncounted'};

/** The truth, coloured by what the first finder made of it, and the errors of each finder; no tracks without a truth. */
function truthTracks(truth, browser) {
    if (truth === null) {
        return [];
    }
    const all = [...truth.data.name.keys()].map(cds => {
        const kind = VERDICTS[truth.verdict(0, cds)];
        return {kind, finder: 0, cds, gene: truth.data.finders[0].calls[cds] ?? -1};
    });
    const errors = index => ['missed', 'extra', 'wrong'].flatMap(kind => truth.differences(index, kind));
    return [
        truthTrack('truth', 50, truth, all, browser),
        ...truth.data.finders.map((finder, index) =>
            truthTrack(truth.finderName(index) + ' errors', 51 + index, truth, errors(index), browser)),
    ];
}

function truthTrack(name, order, truth, differences, browser) {
    return {
        name: plainName(name),
        type: 'annotation',
        format: 'bed',
        reader: {readFeatures: async (chr, start, end) => truthFeatures(truth, differences, browser, chr, start, end)},
        visibilityWindow: -1,
        supportsWholeGenome: false,
        displayMode: 'EXPANDED',
        autoHeight: true,
        height: 60,
        color: feature => pageColour(feature.difference.kind),
        order,
    };
}

/** What lies in a stretch. Over the origin of a circular contig a CDS is drawn in two parts. */
function truthFeatures(truth, differences, browser, chr, start, end) {
    const contig = browser.names.get(chr);
    const around = browser.data.lengths[contig];
    const features = [];
    const part = (difference, strand, from, to) => {
        if (from < end && to > start) {
            const name = plainName(truth.names(difference).find(own => own !== ''), 60);
            features.push({chr, start: from, end: to, strand, name, difference});
        }
    };
    for (const difference of differences) {
        const place = truth.place(difference);
        if (place.contig === contig) {
            const to = place.start + place.length;
            part(difference, place.strand, place.start, Math.min(to, around));
            if (to > around) {
                part(difference, place.strand, 0, to - around);
            }
        }
    }
    return features.sort((a, b) => a.start - b.start);
}
