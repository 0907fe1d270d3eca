/** The genome browser: an igv.js that shows the contigs that variants lie on, their transcripts, and the variants. */
class VariantBrowser {
    constructor(data, variants, chosen) {
        this.data = data;
        this.variants = variants;
        this.chosen = chosen;
        this.names = new Map();
        data.names.forEach((name, contig) => this.names.set(name, contig));
    }

    async open(view) {
        view.replaceChildren();
        this.igv = await igv.createBrowser(view, {
            loadDefaultGenomes: false,
            genomeList: [],
            search: false,
            reference: this.reference(),
            locus: this.around(0) ?? `${this.data.names[0]}:1-${Math.min(this.data.lengths[0], 15000)}`,
            showIdeogram: false,
            showROITableButton: false,
            showMultiSelectButton: false,
            showOverlayTrackButton: false,
            tracks: [this.track('variants', 1, (contig, chr) => this.marks(contig, chr)),
                this.track('transcripts', 2, (contig, chr) => this.transcripts(contig, chr))],
        });
        // The library draws on white whatever the page's colours are, so its words stay dark.
        view.shadowRoot.querySelector('.igv-container').style.colorScheme = 'only light';
        nameControls(view.shadowRoot);
        this.igv.on('trackclick', (track, popover, position, features) => this.clicked(track, features));
        this.igv.on('locuschange', frames => this.moved(frames));
        this.moved(this.igv.referenceFrameList);
    }

    /** The contigs with their nucleotides, or with their lengths alone. */
    reference() {
        const common = {id: 'report', name: 'report', indexed: false, wholeGenomeView: false};
        if (this.data.sequence !== '') {
            return {...common, format: '2bit', twoBitURL: new File([bytesOf(this.data.sequence)], 'sequence.2bit')};
        }
        const sizes = this.data.names.map((name, contig) => `${name}\t${this.data.lengths[contig]}\n`).join('');
        return {...common, format: 'chromsizes', url: new File([sizes], 'contigs.sizes')};
    }

    track(name, order, features) {
        return {
            name,
            type: 'annotation',
            format: 'bed',
            reader: {
                readFeatures: async (chr, start, end) => features(this.names.get(chr), chr)
                    .filter(part => part.start < end && part.end > start)
                    .sort((a, b) => a.start - b.start),
            },
            visibilityWindow: -1,
            supportsWholeGenome: false,
            displayMode: 'EXPANDED',
            autoHeight: true,
            height: 90,
            color: feature => feature.colour,
            order,
        };
    }

    marks(contig, chr) {
        const {data} = this.variants;
        const marks = [];
        for (let variant = 0; variant < this.variants.size; variant++) {
            if (data.contig[variant] === contig) {
                marks.push({
                    chr,
                    start: data.start[variant],
                    end: data.start[variant] + data.length[variant],
                    name: plainName(this.variants.change(variant) || this.variants.word('gene', variant)),
                    variant,
                    colour: pageColour(this.variants.shade(variant)),
                    ...this.drawnThin(variant),
                });
            }
        }
        return marks;
    }

    /** What no sample carries is half as high, as the library draws what is not translated. */
    drawnThin(variant) {
        const {data} = this.variants;
        const start = data.start[variant];
        return this.variants.carried(variant) ? {} : {exons: [{start, end: start + data.length[variant], utr: true}]};
    }

    /** Transcripts over the origin of a circular contig are drawn in two parts. */
    transcripts(contig, chr) {
        const length = this.data.lengths[contig];
        const drawn = [];
        for (const transcript of this.data.transcripts.filter(found => found.contig === contig)) {
            for (const shift of [0, length]) {
                const exons = partsOf(transcript.exons, shift, length);
                if (exons.length > 0) {
                    const coding = partsOf(transcript.coding, shift, length);
                    const first = coding.length > 0 ? coding[0].start : exons[0].start;
                    const last = coding.length > 0 ? coding[coding.length - 1].end : exons[0].start;
                    drawn.push({
                        chr,
                        start: exons[0].start,
                        end: exons[exons.length - 1].end,
                        name: plainName(transcript.name),
                        strand: transcript.strand,
                        colour: '#39424b',
                        cdStart: first,
                        cdEnd: last,
                        exons: exons.map(exon => ({...exon, utr: exon.end <= first || exon.start >= last,
                            cdStart: Math.max(exon.start, first), cdEnd: Math.min(exon.end, last)})),
                    });
                }
            }
        }
        return drawn;
    }

    clicked(track, features) {
        if (track.type !== 'annotation') {
            return undefined;
        }
        if (features && features.length > 0 && features[0].variant !== undefined) {
            this.chosen(features[0].variant);
        }
        return false;
    }

    moved(frames) {
        const frame = Array.isArray(frames) ? frames[0] : frames;
        const contig = this.names.get(frame.chr);
        document.getElementById('browser-contig').textContent = this.data.ids[contig] ?? frame.chr;
        document.getElementById('browser-place').textContent = placeInView(frame, this.data.lengths[contig]);
    }

    holds(variant) {
        return this.variants.isPlaced(variant);
    }

    /** A stretch with a variant in its middle, wide enough for its neighbours and narrow enough for nucleotides. */
    around(variant) {
        if (variant >= this.variants.size || !this.holds(variant)) {
            return undefined;
        }
        const {data} = this.variants;
        const contig = data.contig[variant];
        const start = Math.max(1, data.start[variant] - 40);
        const end = Math.min(this.data.lengths[contig], data.start[variant] + data.length[variant] + 40);
        return `${this.data.names[contig]}:${start}-${end}`;
    }

    /** Moves to a variant and marks it. */
    async show(variant, move) {
        if (move) {
            await this.igv.search(this.around(variant));
        }
        const {data} = this.variants;
        const chr = this.data.names[data.contig[variant]];
        const start = data.start[variant];
        this.igv.clearROIs();
        await this.igv.loadROI({
            name: 'selected',
            color: 'rgba(230, 159, 0, 0.25)',
            features: [{chr, start, end: start + data.length[variant]}],
        });
    }
}

/** The windows of a transcript that lie on a contig, which begins at 0 or, beyond its origin, at its length. */
function partsOf(windows, shift, length) {
    const parts = [];
    for (let i = 0; i < windows.length; i += 2) {
        const start = Math.max(0, windows[i] - shift);
        const end = Math.min(length, windows[i + 1] - shift);
        if (start < end) {
            parts.push({start, end});
        }
    }
    return parts;
}
