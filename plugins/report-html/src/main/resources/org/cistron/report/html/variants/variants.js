/** The variants of the page, column by column, under a number each, the weightiest first. */
class Variants {
    constructor(data) {
        this.data = data;
        this.size = data.names.length;
    }

    /** A word that stands once for all variants that have it. */
    word(column, variant) {
        return this.data[column].words[this.data[column].of[variant]];
    }

    name(variant) {
        return this.data.names[variant];
    }

    /** The change in the protein, else in the transcript. */
    change(variant) {
        return this.data.proteinName[variant] || this.data.nucleotideName[variant];
    }

    verdict(variant) {
        return this.word('verdict', variant).replaceAll('&', ', ').replaceAll('_', ' ');
    }

    terms(variant) {
        return this.word('terms', variant).replaceAll('_', ' ');
    }

    probability(variant) {
        return this.data.probability[variant] ?? Number.NEGATIVE_INFINITY;
    }

    details(variant) {
        return this.data.details[variant] ?? {together: [], answers: [], evidence: [], heatMap: ''};
    }

    isPlaced(variant) {
        return this.data.contig[variant] >= 0;
    }

    /** How much it deserves to be looked at, for colours: one of five classes. */
    shade(variant) {
        const verdict = this.word('verdict', variant);
        if (verdict.startsWith('pathogenic') || verdict.includes('resistant:')) {
            return 'v5';
        }
        if (verdict.startsWith('benign') || verdict.startsWith('not_resistant')) {
            return 'v1';
        }
        if (this.word('impact', variant) === 'HIGH') {
            return 'v4';
        }
        return verdict.startsWith('uncertain') ? 'v3' : 'v2';
    }

    /** What a search looks through; made when first asked for. */
    searched(variant) {
        this.haystacks ??= new Array(this.size);
        return this.haystacks[variant] ??= [
            this.name(variant), this.word('gene', variant), this.word('transcript', variant), this.data.nucleotideName[variant],
            this.data.proteinName[variant], this.terms(variant), this.verdict(variant),
            ...this.details(variant).evidence].join('\n').toLowerCase();
    }
}

/** The columns of the table: a title, what is sorted by, what is shown, and a width in pixels. */
function variantColumns(variants) {
    const {data} = variants;
    const impacts = ['HIGH', 'MODERATE', 'LOW', 'MODIFIER'];
    const some = values => values.some(value => value >= 0);
    const columns = [
        {title: 'variant', width: 200, value: variant => variants.name(variant)},
        {title: 'gene', width: 110, value: variant => variants.word('gene', variant)},
        {title: 'change', width: 150, value: variant => variants.change(variant)},
        {title: 'consequence', width: 190, value: variant => variants.terms(variant)},
        {
            title: 'impact',
            width: 110,
            value: variant => impacts.indexOf(variants.word('impact', variant)),
            shown: impact => impacts[impact],
            saved: variant => variants.word('impact', variant),
        },
        {
            title: 'class',
            width: 170,
            value: variant => variants.verdict(variant),
            shade: variant => variants.shade(variant),
            wanted: data.verdict.words.some(word => word !== ''),
        },
        {
            title: 'probability',
            width: 112,
            value: variant => variants.probability(variant),
            shown: value => Number.isFinite(value) ? value.toFixed(3) : '–',
            number: true,
            wanted: data.probability.some(value => value !== null),
        },
        {
            title: 'carriers',
            width: 92,
            value: variant => data.carriers[variant],
            shown: value => value < 0 ? '–' : String(value),
            number: true,
            wanted: some(data.carriers),
        },
        {
            title: 'transcript',
            width: 150,
            value: variant => variants.word('transcript', variant),
            wanted: data.transcript.words.some(word => word !== ''),
        },
        {title: 'other rows', width: 84, value: variant => data.otherRows[variant], number: true, wanted: data.otherRows.some(rows => rows > 0)},
    ];
    const grouped = new Intl.NumberFormat('en');
    for (const column of columns) {
        column.shown ??= column.number ? value => grouped.format(value) : value => value;
    }
    return columns.filter(column => column.wanted !== false);
}
