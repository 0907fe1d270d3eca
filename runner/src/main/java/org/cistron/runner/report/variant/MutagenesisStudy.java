package org.cistron.runner.report.variant;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.report.Mutagenesis;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.runner.cases.ContigCases;
import org.cistron.runner.judge.VariantJudge;

/** Asks a classifier of every change of one residue around a site. */
final class MutagenesisStudy {
    /** Residues on either side of the site. */
    private static final int AROUND = 5;

    private static final List<String> RESIDUES = List.of("GAVLIMFWPSTCYNQDEKRH".split(""));

    private final VariantJudge judge;

    MutagenesisStudy(VariantJudge judge) {
        this.judge = judge;
    }

    /**
     * Studies a site.
     *
     * @param subject a change of one residue
     * @param question what is asked of each change
     */
    Mutagenesis around(VariantCase subject, String question) {
        ProteinVariant site = subject.protein().orElseThrow();
        int first = Math.max(0, site.position() - AROUND);
        int last = Math.min(site.residues().length(), site.position() + AROUND + 1);
        List<VariantQuestion> questions = new ArrayList<>();
        for (int position = first; position < last; position++) {
            for (String residue : others(site, position)) {
                questions.add(new VariantQuestion(change(subject.gene(), site, position, residue), question));
            }
        }
        double[] probabilities = judge.probabilities(questions);
        List<List<Double>> rows = new ArrayList<>();
        int next = 0;
        for (int position = first; position < last; position++) {
            List<String> others = others(site, position);
            List<Double> row = new ArrayList<>();
            for (String residue : RESIDUES) {
                row.add(others.contains(residue) ? probabilities[next++] : Double.NaN);
            }
            rows.add(row);
        }
        return new Mutagenesis(
                question,
                judge.classifier(),
                first,
                site.residues().substring(first, last),
                String.join("", RESIDUES),
                rows);
    }

    /** Returns the residues that the reference does not have there. */
    private static List<String> others(ProteinVariant site, int position) {
        return RESIDUES.stream()
                .filter(residue -> !site.residues().startsWith(residue, position))
                .toList();
    }

    private static VariantCase change(String gene, ProteinVariant site, int position, String residue) {
        return ContigCases.ofProtein(
                gene,
                new ProteinVariant(
                        site.protein(),
                        site.residues(),
                        position,
                        site.residues().substring(position, position + 1),
                        residue));
    }
}
