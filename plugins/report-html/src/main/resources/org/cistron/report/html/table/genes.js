/** The genes of the page, column by column, under a number each. */
class Genes {
    constructor(data) {
        this.data = data;
        this.size = data.tags.length;
        this.compared = data.finders.slice(0, 30);
        this.everyFinder = (1 << this.compared.length) - 1;
        this.plugins = Object.keys(data.support);
        this.finderOf = new Uint8Array(this.size);
        for (let finder = 0, gene = 0; finder < data.finders.length; finder++) {
            for (; gene < data.finderEnds[finder]; gene++) {
                this.finderOf[gene] = finder;
            }
        }
    }

    tag(gene) {
        return this.data.tagPrefix + this.data.tags[gene];
    }

    finder(gene) {
        return this.data.finders[this.finderOf[gene]];
    }

    contig(gene) {
        return this.data.contigs[this.data.contig[gene]];
    }

    /** The first position, counted from 1 as people do. */
    first(gene) {
        return this.data.start[gene] + 1;
    }

    last(gene) {
        return this.data.start[gene] + this.data.length[gene];
    }

    strand(gene) {
        return this.data.strand[gene];
    }

    codon(gene) {
        return this.data.codons[this.data.codon[gene]];
    }

    partial(gene) {
        return ['no', "5' end", "3' end", 'both ends'][this.data.partial[gene]];
    }

    notes(gene) {
        return this.data.notes[gene] || [];
    }

    against(gene) {
        return this.plugins.filter((plugin, number) => this.data.against[gene] & 1 << number);
    }

    disputed(gene) {
        return this.data.exactCallers[gene] !== this.everyFinder || this.against(gene).length > 0;
    }

    /** What finders and plugins say of a gene, in words. */
    agreement(gene) {
        const words = [];
        const callers = this.data.callers[gene];
        if (callers !== this.everyFinder) {
            words.push('only ' + this.names(callers));
        }
        if (callers !== this.data.exactCallers[gene]) {
            words.push('starts differ');
        }
        const against = this.against(gene);
        if (against.length > 0) {
            words.push('against: ' + against.join(', '));
        }
        return words.length > 0 ? words.join('; ') : this.data.finders.length > 1 ? 'all agree' : 'undisputed';
    }

    names(bits) {
        return this.compared.filter((name, finder) => bits & 1 << finder).join(', ');
    }

    /** What a search looks through; made when first asked for. */
    searched(gene) {
        this.haystacks ??= new Array(this.size);
        return this.haystacks[gene] ??= [this.tag(gene), this.contig(gene), ...this.notes(gene)].join('\n').toLowerCase();
    }
}

/** The columns of the table: a title, what is sorted by, what is shown, and how many letters that takes. */
function geneColumns(genes) {
    const data = genes.data;
    const probability = value => value.toFixed(3);
    const places = longestNumber(data.start) + 1;
    const columns = [
        {title: 'locus tag', letters: data.tagPrefix.length + longest(data.tags), value: gene => genes.tag(gene)},
        {title: 'found by', letters: longest(data.finders), value: gene => genes.finder(gene), wanted: data.finders.length > 1},
        {title: 'contig', letters: longest(data.contigs), value: gene => genes.contig(gene)},
        {title: 'first', letters: places, value: gene => genes.first(gene), number: true},
        {title: 'last', letters: places, value: gene => genes.last(gene), number: true},
        {title: 'strand', letters: 1, value: gene => genes.strand(gene)},
        {title: 'length', letters: longestNumber(data.length), value: gene => data.length[gene], number: true},
        {title: 'start codon', letters: 3, value: gene => genes.codon(gene)},
        {
            title: 'probability',
            letters: 5,
            value: gene => data.probability[gene],
            number: true,
            shown: probability,
            shade: gene => 'p' + probabilityClass(data.probability[gene]),
        },
        {title: 'start probability', letters: 5, value: gene => data.startProbability[gene], number: true, shown: probability},
        {title: 'cut off', letters: 9, value: gene => genes.partial(gene)},
        {title: 'agreement', letters: 18, value: gene => genes.agreement(gene), prose: true},
    ];
    for (const plugin of genes.plugins) {
        columns.push({
            title: shortened(plugin, 20) + ' log-odds',
            letters: 9,
            value: gene => data.support[plugin][gene] ?? Number.NEGATIVE_INFINITY,
            shown: value => Number.isFinite(value) ? value.toFixed(1) : '–',
            number: true,
        });
    }
    const grouped = new Intl.NumberFormat('en');
    for (const column of columns) {
        column.shown ??= column.number ? value => grouped.format(value) : value => value;
    }
    return columns.filter(column => column.wanted !== false);
}
