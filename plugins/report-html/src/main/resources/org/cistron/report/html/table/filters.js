/** The filters above the table. */
class Filters extends FilterForm {
    constructor(genes, changed) {
        super('filters', 'filter-', changed);
        this.genes = genes;
        this.offerFinders();
    }

    offerFinders() {
        const choice = this.field('finder');
        choice.append(new Option('every finder', ''));
        this.genes.data.finders.forEach((name, finder) => choice.append(new Option(name, finder, finder === 0, finder === 0)));
        document.getElementById('filter-finder-label').hidden = this.genes.data.finders.length < 2;
    }

    onlyDisputed() {
        this.form.reset();
        this.field('finder').value = '';
        this.field('disputed').checked = true;
    }

    /** The numbers of the genes that pass, in their own order. */
    passing() {
        const {genes} = this;
        const {data} = genes;
        const search = new Search(this.field('text').value);
        const finder = this.field('finder').value;
        const strand = this.field('strand').value;
        const least = this.number('least-probability', 0);
        const most = this.number('most-probability', 1);
        const shortest = this.number('shortest', 0);
        const longest = this.number('longest', Infinity);
        const partial = this.field('partial').checked;
        const disputed = this.field('disputed').checked;
        const passing = [];
        for (let gene = 0; gene < genes.size; gene++) {
            if ((finder === '' || genes.finderOf[gene] === Number(finder))
                    && (strand === '' || genes.strand(gene) === strand)
                    && data.probability[gene] >= least && data.probability[gene] <= most
                    && data.length[gene] >= shortest && data.length[gene] <= longest
                    && (!partial || data.partial[gene] !== '0')
                    && (!disputed || genes.disputed(gene))
                    && (search.isEmpty() || search.in(genes.searched(gene))
                        || search.at(genes.contig(gene), genes.first(gene), genes.last(gene)))) {
                passing.push(gene);
            }
        }
        return passing;
    }
}
