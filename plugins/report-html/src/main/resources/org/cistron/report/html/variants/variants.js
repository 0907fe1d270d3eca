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

    /** Whether a sample carries it, or the input does not say. */
    carried(variant) {
        return this.data.carriers[variant] !== 0;
    }

    contig(variant) {
        return this.word('contigs', variant);
    }

    /** Its contig's place in the run's order and its own place there, as one number. */
    place(variant) {
        return this.data.contigs.of[variant] * 2 ** 32 + this.data.position[variant];
    }

    /** How much it deserves to be looked at, for colours: one of five classes, or what no sample carries. */
    shade(variant) {
        if (!this.carried(variant)) {
            return 'v0';
        }
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
            this.data.proteinName[variant], oneLetterName(this.data.proteinName[variant]),
            this.terms(variant), this.word('terms', variant), this.verdict(variant),
            ...this.details(variant).evidence].join('\n').toLowerCase();
    }
}

const RESIDUES = {
    Ala: 'A', Arg: 'R', Asn: 'N', Asp: 'D', Cys: 'C', Gln: 'Q', Glu: 'E', Gly: 'G', His: 'H', Ile: 'I', Leu: 'L', Lys: 'K',
    Met: 'M', Phe: 'F', Pro: 'P', Ser: 'S', Thr: 'T', Trp: 'W', Tyr: 'Y', Val: 'V', Sec: 'U', Pyl: 'O', Ter: '*',
};

/** A protein's change as papers on resistance write it: S450L for p.Ser450Leu. */
function oneLetterName(name) {
    return name.replace(/^p\./, '').replace(/[A-Z][a-z]{2}/g, residue => RESIDUES[residue] ?? residue);
}

const LETTERS_OF_ALLELE = 6;

/** The columns that say where a variant lies and what it is; a change of a protein has but its name. */
function placeColumns(variants) {
    const {data} = variants;
    if (data.contigs.words.every(word => word === '')) {
        return [{title: 'variant', letters: longest(data.names), value: variant => variants.name(variant)}];
    }
    const allele = (variant, most) =>
        `${shortened(data.reference[variant], most)}>${shortened(data.alternative[variant], most)}`;
    return [
        {
            title: 'contig',
            letters: longest(data.contigs.words),
            value: variant => variants.contig(variant),
            key: variant => variants.place(variant),
            spoken: variant => variants.name(variant),
        },
        {
            title: 'position',
            letters: longestNumber(data.position),
            value: variant => data.position[variant],
            key: variant => variants.place(variant),
            number: true,
        },
        {
            title: 'ref>alt',
            letters: Math.min(2 * LETTERS_OF_ALLELE + 1, longest(data.reference) + longest(data.alternative) + 1),
            value: variant => `${data.reference[variant]}>${data.alternative[variant]}`,
            shown: (value, variant) => allele(variant, LETTERS_OF_ALLELE),
            whole: variant => `${data.reference[variant]}>${data.alternative[variant]}`,
            savedAs: [
                {title: 'ref', value: variant => data.reference[variant]},
                {title: 'alt', value: variant => data.alternative[variant]},
            ],
        },
    ];
}

/** The columns of the table: a title, what is sorted by, what is shown, and how many letters that takes. */
function variantColumns(variants) {
    const {data} = variants;
    const impacts = ['HIGH', 'MODERATE', 'LOW', 'MODIFIER'];
    const grouped = new Intl.NumberFormat('en');
    const some = values => values.some(value => value >= 0);
    const columns = [
        ...placeColumns(variants),
        {title: 'gene', letters: longest(data.gene.words), value: variant => variants.word('gene', variant)},
        {
            title: 'change',
            letters: Math.max(longest(data.proteinName), longest(data.nucleotideName)),
            most: 20,
            value: variant => variants.change(variant),
        },
        {
            title: 'class',
            letters: Math.min(18, longest(data.verdict.words)),
            prose: true,
            value: variant => variants.verdict(variant),
            shade: variant => variants.shade(variant),
            wanted: data.verdict.words.some(word => word !== ''),
        },
        {
            title: 'probability',
            letters: 5,
            value: variant => variants.probability(variant),
            shown: value => Number.isFinite(value) ? value.toFixed(3) : '–',
            number: true,
            wanted: data.probability.some(value => value !== null),
        },
        {title: 'consequence', letters: Math.min(20, longest(data.terms.words)), value: variant => variants.terms(variant), prose: true},
        {
            title: 'impact',
            letters: 8,
            value: variant => impacts.indexOf(variants.word('impact', variant)),
            shown: impact => impacts[impact],
            saved: variant => variants.word('impact', variant),
        },
        {
            title: 'carriers',
            letters: longestNumber(data.carriers),
            value: variant => data.carriers[variant] < 0 ? NaN : data.carriers[variant],
            shown: value => Number.isNaN(value) ? '–' : grouped.format(value),
            number: true,
            wanted: some(data.carriers),
        },
        {
            title: 'transcript',
            letters: longest(data.transcript.words),
            value: variant => variants.word('transcript', variant),
            wanted: data.transcript.words.some(word => word !== ''),
        },
        {title: 'other rows', letters: 5, value: variant => data.otherRows[variant], number: true, wanted: data.otherRows.some(rows => rows > 0)},
    ];
    for (const column of columns) {
        column.shown ??= column.number ? value => grouped.format(value) : value => value;
    }
    return columns.filter(column => column.wanted !== false);
}
