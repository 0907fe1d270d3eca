/** The genome browser: an igv.js that shows the embedded contigs, the genes of each finder, and the evidence. */
class GenomeBrowser {
    constructor(data, genes, truth, chosen) {
        this.data = data;
        this.truth = truth;
        this.genes = genes;
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
            reference: {
                id: 'report',
                name: 'report',
                format: '2bit',
                twoBitURL: new File([bytesOf(this.data.sequence)], 'sequence.2bit'),
                indexed: false,
                wholeGenomeView: false,
            },
            locus: this.beginning(),
            showIdeogram: false,
            showROITableButton: false,
            showMultiSelectButton: false,
            showOverlayTrackButton: false,
            tracks: [...this.geneTracks(), ...truthTracks(this.truth, this), ...evidenceTracks(this.data)],
        });
        // The library draws on white whatever the page's colours are, so its words stay dark.
        view.shadowRoot.querySelector('.igv-container').style.colorScheme = 'only light';
        this.igv.on('trackclick', (track, popover, position, features) => this.clicked(track, features));
        this.igv.on('locuschange', frames => this.moved(frames));
        nameControls(view.shadowRoot);
        document.getElementById('browser-example').textContent = this.example();
        this.moved(this.igv.referenceFrameList);
    }

    /** The first stretch of the longest contig, about a dozen genes. */
    beginning() {
        return `${this.data.names[0]}:1-${Math.min(this.data.lengths[0], 15000)}`;
    }

    /** A place that is there, on the longest contig. */
    example() {
        const length = this.data.lengths[0];
        return `${this.data.names[0]}:${length >= 5000 ? '1000-5000' : '1-' + length}`;
    }

    geneTracks() {
        return this.genes.data.finders.map((finder, index) => ({
            name: plainName(finder + ' genes'),
            type: 'annotation',
            format: 'bed',
            reader: {readFeatures: async (chr, start, end) => this.features(index, chr, start, end)},
            visibilityWindow: -1,
            supportsWholeGenome: false,
            displayMode: 'EXPANDED',
            autoHeight: true,
            height: 76,
            color: feature => pageColour('p' + probabilityClass(feature.probability)),
            order: 1 + index,
        }));
    }

    /** Genes over the origin of a circular contig are drawn in two parts. */
    features(finder, chr, start, end) {
        const {data} = this.genes;
        const contig = this.names.get(chr);
        const length = this.data.lengths[contig];
        const features = [];
        const begin = finder === 0 ? 0 : data.finderEnds[finder - 1];
        for (let gene = begin; gene < data.finderEnds[finder]; gene++) {
            if (data.contig[gene] !== contig) {
                continue;
            }
            const from = data.start[gene];
            const to = from + data.length[gene];
            this.part(features, chr, gene, from, Math.min(to, length));
            if (to > length) {
                this.part(features, chr, gene, 0, to - length);
            }
        }
        return features.filter(part => part.start < end && part.end > start).sort((a, b) => a.start - b.start);
    }

    part(features, chr, gene, start, end) {
        features.push({
            chr,
            start,
            end,
            gene,
            name: this.genes.tag(gene).slice(0, 60),
            strand: this.genes.strand(gene),
            probability: this.genes.data.probability[gene],
        });
    }

    clicked(track, features) {
        if (track.type !== 'annotation' || !features || features.length === 0) {
            return track.type === 'annotation' ? false : undefined;
        }
        this.chosen(features[0]);
        return false;
    }

    moved(frames) {
        const frame = Array.isArray(frames) ? frames[0] : frames;
        const contig = this.names.get(frame.chr);
        const place = placeInView(frame, this.data.lengths[contig]);
        document.getElementById('browser-contig').textContent = this.genes.data.contigs[contig] ?? frame.chr;
        document.getElementById('browser-place').textContent = place;
    }

    holds(gene) {
        return this.genes.data.contig[gene] < this.data.names.length;
    }

    /** Moves to a gene, with some room on both sides, and marks it. */
    async show(gene, move) {
        const {data} = this.genes;
        await this.showPlace(data.contig[gene], data.start[gene], data.length[gene], move);
    }

    async showPlace(contig, start, long, move) {
        const chr = this.data.names[contig];
        const length = this.data.lengths[contig];
        const end = Math.min(length, start + long);
        if (move) {
            const margin = Math.max(500, long);
            await this.igv.search(`${chr}:${Math.max(1, start + 1 - margin)}-${Math.min(length, end + margin)}`);
        }
        this.igv.clearROIs();
        await this.igv.loadROI({name: 'selected', color: 'rgba(230, 159, 0, 0.25)', features: [{chr, start, end}]});
    }
}
