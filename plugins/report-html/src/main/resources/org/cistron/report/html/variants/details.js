/** Says all that is known of a variant. */
function showVariant(variants, variant, inBrowser, back) {
    const {list, say} = detailsList();
    const {data} = variants;
    const details = variants.details(variant);
    const sayIf = (name, text) => text && say(name, text);
    say('Variant', variants.name(variant));
    sayIf('Gene', variants.word('gene', variant));
    sayIf('Transcript', variants.word('transcript', variant));
    sayIf('In the transcript', data.nucleotideName[variant]);
    sayIf('In the protein', data.proteinName[variant]);
    say('Consequence', `${variants.terms(variant)} (${variants.word('impact', variant)})`);
    sayIf('Class', variants.verdict(variant));
    for (const [question, verdict, probability, source, grade] of details.answers) {
        const how = probability === null ? grade : probability.toFixed(3);
        say(question.replace(':', ': '), `${verdict.replaceAll('_', ' ')}, by ${source}: ${how}`);
    }
    if (data.carriers[variant] >= 0) {
        say('Carried by', data.carriers[variant] === 1 ? '1 sample' : `${data.carriers[variant]} samples`);
    }
    sayIf('Read together with', details.together.join(', '));
    for (let i = 0; i < details.evidence.length; i += 2) {
        say(details.evidence[i].replaceAll('_', ' '), details.evidence[i + 1]);
    }
    if (data.otherRows[variant] > 0) {
        say('Other transcripts', `${data.otherRows[variant]} more rows in variants.tsv`);
    }
    if (!inBrowser && variants.isPlaced(variant)) {
        say('Browser', 'this contig is not in it');
    }
    putDetails(list, back);
    if (details.heatMap) {
        const link = document.createElement('a');
        link.href = '#' + details.heatMap;
        link.textContent = 'What other residues would do here';
        const line = document.createElement('p');
        line.append(link);
        document.getElementById('details').append(line);
    }
}
