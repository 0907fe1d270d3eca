/** One of the lists: what it holds, and how its table shows it. */
class TruthList {
    constructor(truth, kind, chosen) {
        this.truth = truth;
        this.kind = kind;
        this.fill();
        const take = row => {
            this.table.select(row, false);
            chosen(this.differences[row]);
        };
        this.table = new GeneTable(this, take, {
            columns: this.columns(),
            filters: changed => new TruthFilter(this, changed),
            table: kind + '-table',
            scroll: kind + '-scroll',
            count: kind + '-count',
            printed: kind + '-printed',
        });
        document.getElementById(kind + '-download')
            .addEventListener('click', () => downloadRows(this.table, kind + '.tsv'));
    }

    /** Takes what the finder that is shown made of the truth. */
    fill() {
        this.differences = this.truth.differences(this.truth.shown, this.kind);
        this.size = this.differences.length;
    }

    refill() {
        this.fill();
        this.table.select(-1, false);
        this.table.refresh();
    }

    columns() {
        const {truth} = this;
        const {genes} = truth;
        const at = row => this.differences[row];
        const place = row => truth.place(at(row));
        const {data} = genes;
        const named = {title: 'gene', letters: longest(truth.data.name), value: row => truth.name(at(row).cds)};
        const called = {
            title: 'locus tag',
            letters: data.tagPrefix.length + longest(data.tags),
            value: row => at(row).gene < 0 ? '' : genes.tag(at(row).gene),
        };
        const digits = Math.max(longestNumber(truth.data.start), longestNumber(data.start)) + 1;
        const places = [
            {title: 'contig', letters: longest(data.contigs), value: row => data.contigs[place(row).contig]},
            {title: 'first', letters: digits, value: row => place(row).start + 1, number: true},
            {title: 'last', letters: digits, value: row => place(row).start + place(row).length, number: true},
            {title: 'strand', letters: 1, value: row => place(row).strand},
            {title: 'length', letters: 7, value: row => place(row).length, number: true},
        ];
        const product = {title: 'product', letters: 14, value: row => truth.product(at(row).cds), prose: true};
        const probability = (title, values) => ({
            title,
            letters: 5,
            value: row => values[at(row).gene] ?? NaN,
            number: true,
            shown: value => Number.isFinite(value) ? value.toFixed(3) : '–',
        });
        const columns = {
            missed: [named, ...places, product],
            extra: [called, ...places, probability('probability', genes.data.probability),
                probability('start probability', genes.data.startProbability)],
            wrong: [named, called, ...places,
                {title: 'longer by', letters: 7, value: row => truth.longer(at(row)), number: true},
                probability('start probability', genes.data.startProbability), product],
        }[this.kind];
        const grouped = new Intl.NumberFormat('en');
        columns.forEach(column => column.shown ??= column.number ? value => grouped.format(value) : value => value);
        return columns;
    }
}

/** The filters above a list. */
class TruthFilter extends FilterForm {
    constructor(list, changed) {
        super(list.kind + '-filters', '', changed);
        this.list = list;
    }

    passing() {
        const {truth, differences} = this.list;
        const search = new Search(this.field('text').value);
        const strand = this.field('strand').value;
        const shortest = this.number('shortest', 0);
        const longest = this.number('longest', Infinity);
        const passing = [];
        differences.forEach((difference, row) => {
            const place = truth.place(difference);
            if ((strand === '' || place.strand === strand)
                    && place.length >= shortest && place.length <= longest
                    && (search.isEmpty() || search.in(this.searched(difference, place))
                        || search.at(truth.genes.data.contigs[place.contig], place.start + 1, place.start + place.length))) {
                passing.push(row);
            }
        });
        return passing;
    }

    searched(difference, place) {
        const {truth} = this.list;
        const notes = difference.gene < 0 ? [] : truth.genes.notes(difference.gene);
        const product = difference.cds < 0 ? '' : truth.product(difference.cds);
        return [...truth.names(difference), truth.genes.data.contigs[place.contig], product, ...notes]
            .join('\n').toLowerCase();
    }
}

/** The lists of genes that are missed, of calls that are extra, and of wrong starts, of one finder at a time. */
class TruthLists {
    constructor(truth, chosen) {
        this.lists = ['missed', 'extra', 'wrong'].map(kind => new TruthList(truth, kind, chosen));
        const choice = document.getElementById('truth-finder');
        truth.data.finders.forEach((finder, index) => choice.append(new Option(truth.finderName(index), index)));
        choice.addEventListener('input', () => {
            truth.shown = Number(choice.value);
            this.lists.forEach(list => list.refill());
        });
    }

    /** Goes back to the list that a difference stands in; what is right stands in none. */
    backTo(difference) {
        const list = this.lists.find(one => one.kind === difference.kind);
        if (!list) {
            document.getElementById('truth').scrollIntoView();
            return;
        }
        const row = list.differences.findIndex(one => one.cds === difference.cds && one.gene === difference.gene);
        list.table.select(row, false);
        list.table.backToSelected();
    }
}
