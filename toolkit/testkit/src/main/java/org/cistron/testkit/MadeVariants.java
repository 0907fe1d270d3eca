package org.cistron.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;

/**
 * Labelled variants that a classifier can learn something from: tryptophan and proline make ill, valine and serine don't; stop
 * codons do, what is deep in an intron doesn't; some genes' substitutions make resistant to a drug. And some that are hard to read.
 */
public final class MadeVariants {
    private static final String RESIDUES = "ARNDCQEGHILKMFPSTWYV";
    private static final int GENES = 12;
    private static final int LENGTH = 120;

    private final RandomSequences random;
    private final List<String> proteins = new ArrayList<>();
    private final List<LabelledVariant> labelled;

    /** Draws proteins and variants by a seed. */
    public MadeVariants(long seed) {
        this.random = new RandomSequences(seed);
        for (int gene = 0; gene < GENES; gene++) {
            StringBuilder protein = new StringBuilder("M");
            while (protein.length() < LENGTH) {
                protein.append(RESIDUES.charAt(random.below(RESIDUES.length())));
            }
            proteins.add(protein.toString());
        }
        this.labelled = List.copyOf(draw());
    }

    /** Returns the proteins of the genes. */
    public List<String> proteins() {
        return List.copyOf(proteins);
    }

    /** Returns labelled cases of all kinds. */
    public List<LabelledVariant> labelled() {
        return labelled;
    }

    private List<LabelledVariant> draw() {
        List<LabelledVariant> all = new ArrayList<>();
        for (int gene = 0; gene < GENES; gene++) {
            String group = "gene" + gene;
            for (int i = 0; i < 12; i++) {
                boolean positive = i % 2 == 0;
                char alternative = (positive ? "WP" : "VS").charAt(random.below(2));
                all.add(labelled(missense(gene, 1 + random.below(LENGTH - 1), alternative), positive, group));
            }
            for (int i = 0; i < 6; i++) {
                all.add(labelled(allele(gene, "stop_gained", "c." + (30 + i) + "C>T", i), true, group));
                all.add(labelled(allele(gene, "intron_variant", "c." + (30 + i) + "+150C>T", i), false, group));
                boolean resistant = gene % 3 == 0;
                VariantCase subject = missense(gene, 10 + 3 * i, "WYFHKR".charAt(i));
                all.add(new LabelledVariant(
                        new VariantQuestion(subject, VariantQuestion.RESISTANCE + "drug"),
                        resistant,
                        1,
                        group + ":" + i));
            }
        }
        return all;
    }

    /** Returns cases that lack something, or lie where nothing is. */
    public List<VariantCase> hostile() {
        String unknown = "X".repeat(40);
        return List.of(
                bare("", "intergenic_variant", "", ""),
                bare("gene0", "missense_variant", "c.?", "p.?"),
                bare("gene0", "frameshift_variant", "c.10del", "p.(Lys4fs)"),
                substitution("gene0", "M", 0, 'V'),
                substitution("gene0", unknown, 39, 'W'),
                substitution("gene0", "MKU" + unknown, 2, 'O'),
                indel("gene0", "MKTAYIAK", 3, "AYI", ""),
                indel("gene0", "MKTAYIAK", 8, "", "KK"),
                with("gene1", "intron_variant", "c.1-1G>A", "", "G", "A", ""),
                with("gene1", "frameshift_variant", "c.9_80del", "N".repeat(300), "A".repeat(70), "", "N"),
                with("gene1", "inframe_insertion", "c.9_10insA", "ACGT", "", "ACG".repeat(90), "ACGT"));
    }

    private VariantCase missense(int gene, int position, char wanted) {
        String residues = proteins.get(gene);
        char alternative = residues.charAt(position) == wanted ? 'G' : wanted;
        return substitution("gene" + gene, residues, position, alternative);
    }

    private VariantCase allele(int gene, String term, String name, int number) {
        String before = random.letters(200, 0.5);
        String after = random.letters(200, 0.5);
        return with("gene" + gene, term, name, before, "C", number % 2 == 0 ? "T" : "G", after);
    }

    private static LabelledVariant labelled(VariantCase subject, boolean positive, String group) {
        return new LabelledVariant(new VariantQuestion(subject, VariantQuestion.PATHOGENIC), positive, 1, group);
    }

    private static VariantCase substitution(String gene, String residues, int position, char alternative) {
        String reference = residues.substring(position, position + 1);
        return protein(
                gene,
                "missense_variant",
                new ProteinVariant(gene + "p", residues, position, reference, String.valueOf(alternative)));
    }

    private static VariantCase indel(String gene, String residues, int position, String from, String to) {
        String term = from.length() > to.length() ? "inframe_deletion" : "inframe_insertion";
        return protein(gene, term, new ProteinVariant(gene + "p", residues, position, from, to));
    }

    private static VariantCase protein(String gene, String term, ProteinVariant change) {
        return new VariantCase(
                gene, List.of(term), "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(change));
    }

    private static VariantCase bare(String gene, String term, String nucleotides, String protein) {
        return new VariantCase(
                gene,
                List.of(term),
                nucleotides,
                protein,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static VariantCase with(
            String gene, String term, String name, String before, String reference, String alternative, String after) {
        return new VariantCase(
                gene,
                List.of(term),
                name,
                "",
                Optional.of(new Variant("contig", before.length(), reference, alternative)),
                Optional.of(Strand.REVERSE),
                Optional.of(new SequenceContext(before.toUpperCase(Locale.ROOT), after.toUpperCase(Locale.ROOT))),
                Optional.empty());
    }
}
