package org.cistron.variant.networks;

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

/** Made-up proteins and variants: tryptophan in a protein is bad, and so is a broken GT behind an exon. */
final class ToyCases {
    private static final String RESIDUES = "ARNDCQEGHILKMFPSTWYV";

    private ToyCases() {}

    /** Returns networks that learn in a second. */
    static VariantNetworksConfiguration smallNetworks() {
        return new VariantNetworksConfiguration(8, 8, 1, 2, 16, 4, 0, 24, 12, 32, 4, 4, 4, 1e-2, 0.15, 60, 1);
    }

    static List<String> proteins(int count) {
        Random random = new Random(1);
        List<String> proteins = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            proteins.add(letters(random, RESIDUES, 30 + random.nextInt(60)));
        }
        return proteins;
    }

    static VariantCase substitution(String protein, int position, char alternative) {
        String reference = protein.substring(position, position + 1);
        return new VariantCase(
                "gene",
                List.of("missense_variant"),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ProteinVariant("protein", protein, position, reference, String.valueOf(alternative))));
    }

    static VariantCase allele(String before, String reference, String alternative, String after, String name) {
        return new VariantCase(
                "gene",
                List.of(name.contains("+") ? "splice_donor_variant" : "5_prime_UTR_variant"),
                name,
                "",
                Optional.of(new Variant("contig", before.length(), reference, alternative)),
                Optional.of(Strand.FORWARD),
                Optional.of(new SequenceContext(before, after)),
                Optional.empty());
    }

    /** Substitutions, answered by what takes the residue's place. */
    static List<LabelledVariant> substitutions(int count, String question) {
        Random random = new Random(2);
        List<String> proteins = proteins(20);
        List<LabelledVariant> cases = new ArrayList<>();
        while (cases.size() < count) {
            String protein = proteins.get(random.nextInt(proteins.size()));
            int position = random.nextInt(protein.length());
            char alternative = random.nextBoolean() ? 'W' : RESIDUES.charAt(random.nextInt(20));
            if (protein.charAt(position) != alternative) {
                cases.add(labelled(substitution(protein, position, alternative), question, alternative == 'W'));
            }
        }
        return cases;
    }

    /** Alleles in their surroundings, answered by whether an intron begins there. */
    static List<LabelledVariant> alleles(int count) {
        Random random = new Random(3);
        List<LabelledVariant> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean donor = i % 2 == 0;
            String name = donor ? "c.12+1G>A" : "c.-7G>A";
            VariantCase allele = allele(letters(random, "ACGT", 60), "G", "A", letters(random, "ACGT", 60), name);
            cases.add(labelled(allele, VariantQuestion.PATHOGENIC, donor));
        }
        return cases;
    }

    static LabelledVariant labelled(VariantCase subject, String question, boolean positive) {
        return new LabelledVariant(new VariantQuestion(subject, question), positive, 1, subject.gene());
    }

    static String letters(Random random, String alphabet, int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return letters.toString();
    }
}
