/** The filters above the table of variants. */
class VariantFilters extends FilterForm {
    constructor(variants, changed) {
        super('filters', 'filter-', changed);
        this.variants = variants;
        this.offer('verdict', 'every class', variants.data.verdict.words);
        this.offer('impact', 'every impact', variants.data.impact.words);
        this.field('least-probability').closest('.pair').hidden = variants.data.probability.every(value => value === null);
        this.field('carried').closest('label').hidden = variants.data.carriers.every(carriers => carriers < 0);
    }

    /** Offers each first word of a verdict once, as there may be as many verdicts as sets of drugs. */
    offer(name, every, words) {
        const choice = this.field(name);
        const offered = [...new Set(words.flatMap(word => word.split('&')))].filter(word => word !== '').sort();
        choice.append(new Option(every, ''));
        offered.forEach(word => choice.append(new Option(word.replaceAll('_', ' '), word)));
        choice.closest('label').hidden = offered.length < 2;
    }

    /** The numbers of the variants that pass, in their own order. */
    passing() {
        const {variants} = this;
        const search = new Search(this.field('text').value);
        const verdict = this.field('verdict').value;
        const impact = this.field('impact').value;
        const least = this.number('least-probability', Number.NEGATIVE_INFINITY);
        const most = this.number('most-probability', Infinity);
        const carried = this.field('carried').checked;
        const passing = [];
        for (let variant = 0; variant < variants.size; variant++) {
            if ((verdict === '' || variants.word('verdict', variant).split('&').includes(verdict))
                    && (impact === '' || variants.word('impact', variant) === impact)
                    && variants.probability(variant) >= least && variants.probability(variant) <= most
                    && (!carried || variants.data.carriers[variant] !== 0)
                    && (search.isEmpty() || search.in(variants.searched(variant)))) {
                passing.push(variant);
            }
        }
        return passing;
    }
}
