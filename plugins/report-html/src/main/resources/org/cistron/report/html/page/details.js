/** A list of what is known, and how to add to it. */
function detailsList() {
    const list = document.createElement('dl');
    const say = (name, text) => {
        const pair = document.createElement('div');
        const term = document.createElement('dt');
        const what = document.createElement('dd');
        const isolated = document.createElement('bdi');
        term.textContent = name;
        isolated.textContent = text;
        what.append(isolated);
        pair.append(term, what);
        list.append(pair);
    };
    return {list, say};
}

/** Says all that is known of a gene. */
function showDetails(genes, gene, inBrowser, back) {
    const {list, say} = detailsList();
    const number = new Intl.NumberFormat('en');
    const data = genes.data;
    say('Locus tag', genes.tag(gene));
    say('Contig', genes.contig(gene));
    say('Place', `${number.format(genes.first(gene))} to ${number.format(genes.last(gene))}, `
        + (genes.strand(gene) === '+' ? 'forward strand' : 'reverse strand'));
    say('Length', `${number.format(data.length[gene])} nt, ${number.format(data.length[gene] / 3)} codons`);
    say('Probability', `${data.probability[gene].toFixed(3)}; of its start ${data.startProbability[gene].toFixed(3)}`);
    say('Start codon', genes.codon(gene) || 'cut off');
    say('Cut off', genes.partial(gene));
    say('Found by', `${genes.names(data.callers[gene])} (${genes.agreement(gene)})`);
    for (const plugin of genes.plugins) {
        const logOdds = data.support[plugin][gene];
        say(`Log-odds by ${plugin}`, logOdds === null ? 'none' : logOdds.toFixed(1));
    }
    const notes = genes.notes(gene);
    for (let i = 0; i < notes.length; i += 2) {
        say(notes[i], notes[i + 1]);
    }
    if (!inBrowser) {
        say('Browser', 'this contig is not in it');
    }
    putDetails(list, back);
}

/** Puts a list where details are, with a way back to the table. */
function putDetails(list, back) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'screen';
    button.textContent = 'Back to the table';
    button.addEventListener('click', back);
    document.getElementById('details').replaceChildren(list, button);
}
