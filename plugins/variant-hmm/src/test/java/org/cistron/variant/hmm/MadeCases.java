package org.cistron.variant.hmm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;

/** Made cases: a substitution harms where proline or tryptophan comes in; so does what kills a splice site or stops a protein. */
final class MadeCases {
    private static final String RESIDUES = "ACDEFGHIKLMNPQRSTVWY";

    private final Random random = new Random(3);

    List<LabelledVariant> all() {
        List<LabelledVariant> cases = new ArrayList<>();
        for (int gene = 0; gene < 30; gene++) {
            String protein = letters(RESIDUES, 120);
            for (int i = 0; i < 10; i++) {
                char to = RESIDUES.charAt(random.nextInt(20));
                int position = random.nextInt(120);
                if (protein.charAt(position) != to) {
                    boolean harms = (to == 'P' || to == 'W') != random.nextInt(10) < 1;
                    cases.add(pathogenic(substitution("G" + gene, protein, position, to), harms, "G" + gene));
                }
            }
            cases.add(pathogenic(donor("G" + gene, 1), true, "G" + gene));
            cases.add(pathogenic(donor("G" + gene, 5), gene % 3 > 0, "G" + gene));
            cases.add(pathogenic(named("G" + gene, "synonymous_variant", "c.12A>G"), false, "G" + gene));
            cases.add(pathogenic(named("G" + gene, "stop_gained", "c.12A>T"), true, "G" + gene));
        }
        for (int i = 0; i < 60; i++) {
            cases.add(resistance(missense("rpoB", i), "rifampicin", i % 3 > 0));
            cases.add(resistance(missense("gyrA", i), "rifampicin", i % 20 == 0));
            cases.add(resistance(missense("gyrA", i), "ofloxacin", i % 3 > 0));
        }
        return cases;
    }

    VariantCase substitution(String gene, String protein, int position, char to) {
        return new VariantCase(
                gene,
                List.of("missense_variant"),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ProteinVariant(
                        gene, protein, position, protein.substring(position, position + 1), String.valueOf(to))));
    }

    VariantCase donor(String gene, int distance) {
        String site = "CAG" + "GTAAGT";
        int at = 2 + distance;
        String reference = site.substring(at, at + 1);
        String alternative = reference.equals("A") ? "C" : "A";
        return new VariantCase(
                gene,
                List.of(distance <= 2 ? "splice_donor_variant" : "splice_region_variant"),
                "c.100+" + distance + reference + ">" + alternative,
                "",
                Optional.of(new Variant("X", 500, reference, alternative)),
                Optional.of(Strand.FORWARD),
                Optional.of(new SequenceContext(
                        letters("ACGT", 60) + site.substring(0, at), site.substring(at + 1) + letters("ACGT", 60))),
                Optional.empty());
    }

    VariantCase named(String gene, String term, String name) {
        return new VariantCase(
                gene, List.of(term), name, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    String letters(String of, int count) {
        StringBuilder letters = new StringBuilder(count);
        random.ints(count, 0, of.length()).forEach(i -> letters.append(of.charAt(i)));
        return letters.toString();
    }

    private VariantCase missense(String gene, int codon) {
        return new VariantCase(
                gene,
                List.of("missense_variant"),
                "",
                "p.Ser" + (codon + 1) + "Leu",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static LabelledVariant pathogenic(VariantCase subject, boolean positive, String group) {
        return new LabelledVariant(new VariantQuestion(subject, VariantQuestion.PATHOGENIC), positive, 1, group);
    }

    private static LabelledVariant resistance(VariantCase subject, String drug, boolean positive) {
        VariantQuestion question = new VariantQuestion(subject, VariantQuestion.RESISTANCE + drug);
        return new LabelledVariant(question, positive, 1, subject.gene() + ":" + subject.proteinName());
    }
}
