/** Says all that is known of a place where the genes and the truth may differ. */
function showDifference(truth, difference, inBrowser, back) {
    const {list, say} = detailsList();
    const number = new Intl.NumberFormat('en');
    const {genes} = truth;
    const {cds, gene} = difference;
    const place = truth.place(difference);
    say('Against the truth', {
        exact: 'found with the same start',
        wrong: 'found, but with another start',
        missed: 'missed',
        extra: 'extra: no CDS of the truth ends there',
        uncounted: 'not counted: cut off, in pieces, pseudo or short',
    }[difference.kind]);
    say('Finder', truth.finderName(difference.finder));
    if (cds >= 0) {
        say('Gene of the truth', truth.name(cds));
        say('Product', truth.product(cds) || 'not given');
    }
    say('Contig', genes.data.contigs[place.contig]);
    say('Place', `${number.format(place.start + 1)} to ${number.format(place.start + place.length)}, `
        + (place.strand === '+' ? 'forward strand' : 'reverse strand'));
    say('Length', `${number.format(place.length)} nt`);
    if (gene >= 0) {
        say('Called', genes.tag(gene));
        say('Called place', `${number.format(genes.first(gene))} to ${number.format(genes.last(gene))}`);
        say('Probability', `${genes.data.probability[gene].toFixed(3)}; of its start `
            + genes.data.startProbability[gene].toFixed(3));
    }
    if (difference.kind === 'wrong') {
        const longer = truth.longer(difference);
        say('Start', `the call is ${number.format(Math.abs(longer))} nt ${longer > 0 ? 'longer' : 'shorter'}`);
    }
    if (!inBrowser) {
        say('Browser', 'this contig is not in it');
    }
    putDetails(list, back);
}
