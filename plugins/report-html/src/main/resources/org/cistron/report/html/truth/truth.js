/** The truth of the page, and what the finders made of it. */
class Truth {
    constructor(data, genes) {
        this.data = data;
        this.genes = genes;
        this.shown = 0;
    }

    finderName(index) {
        return this.genes.data.finders[this.data.finders[index].finder];
    }

    /** What became of a CDS in the hands of a finder: one letter. */
    verdict(index, cds) {
        return this.data.finders[index].verdicts[cds];
    }

    /** Where the genes of a finder and the truth differ: a CDS of the truth, a call, or both; -1 where there is none. */
    differences(index, kind) {
        const {verdicts, calls, extra} = this.data.finders[index];
        if (kind === 'extra') {
            return extra.map(gene => ({kind, finder: index, cds: -1, gene}));
        }
        const found = [];
        for (let cds = 0; cds < verdicts.length; cds++) {
            if (verdicts[cds] === kind[0]) {
                found.push({kind, finder: index, cds, gene: calls[cds] ?? -1});
            }
        }
        return found;
    }

    /** Where it is, by the truth where that has it. */
    place({cds, gene}) {
        const {contig, start, length, strand} = cds < 0 ? this.genes.data : this.data;
        const at = cds < 0 ? gene : cds;
        return {contig: contig[at], start: start[at], length: length[at], strand: strand[at]};
    }

    /** What both are called, where a search looks. */
    names({cds, gene}) {
        return [cds < 0 ? '' : this.name(cds), gene < 0 ? '' : this.genes.tag(gene)];
    }

    name(cds) {
        return this.data.name[cds] || '(no name)';
    }

    product(cds) {
        return this.data.product[cds] || '';
    }

    /** By how much a call starts before the truth does; less than 0 where it starts behind it. */
    longer({cds, gene}) {
        return gene < 0 ? NaN : this.genes.data.length[gene] - this.data.length[cds];
    }
}
