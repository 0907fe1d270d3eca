package org.cistron.runner.labelled;

import java.util.List;
import java.util.Optional;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.io.variant.Grade;
import org.cistron.io.variant.GradedMutation;
import org.cistron.runner.labelled.Kin.Sort;
import org.cistron.variants.hgvs.ResidueNames;

/**
 * Makes cases of a catalogue's rows that are graded and have an HGVS name. A name of nucleotides becomes an allele of the genome, with
 * what that does; a name of residues tells no allele, so the case has the protein's change alone.
 */
final class CatalogueCases {
    private static final int CODON = 3;
    private static final String REMEDY =
            "Give the genome and the annotation that the catalogue was made with, or take the row out.";

    private final CatalogueGenome genome;
    private final Grouping grouping;

    CatalogueCases(CatalogueGenome genome, Grouping grouping) {
        this.genome = genome;
        this.grouping = grouping;
    }

    List<DraftCase> drafts(List<GradedMutation> rows) {
        return rows.stream()
                .filter(row -> row.isHgvs() && row.grade() != Grade.UNCERTAIN)
                .map(this::draft)
                .toList();
    }

    private DraftCase draft(GradedMutation row) {
        CatalogueGene gene = genome.gene(row.gene()).orElseThrow(() -> row.place()
                .fault("found the gene '" + row.gene() + "', expected one of " + genome.annotationFile(), REMEDY));
        Optional<ProteinWord> word = ProteinWord.parse(row.mutation());
        VariantCase subject = word.isPresent() ? ofProtein(row, gene, word.get()) : ofNucleotides(row, gene);
        String place = word.map(at -> Integer.toString(at.position() + 1)).orElseGet(() -> place(row));
        String group = gene.name() + (grouping == Grouping.GENE ? "" : ":" + place);
        return new DraftCase(
                new VariantQuestion(subject, VariantQuestion.RESISTANCE + row.drug()),
                row.grade() == Grade.RESISTANT,
                1,
                List.of(new Kin(grouping == Grouping.GENE ? Sort.GENE : Sort.PLACE, group)),
                row.gene() + ":" + row.mutation());
    }

    /** The codon, from 1; what lies in none is told by its own name. */
    private static String place(GradedMutation row) {
        NucleotidePlace name = NucleotidePlace.parse(row.mutation()).orElseThrow();
        boolean translated = name.coding() && name.first().side().isEmpty();
        return translated
                ? Integer.toString((name.first().number() - 1) / CODON + 1)
                : (name.coding() ? "c." : "n.")
                        + name.first().side()
                        + name.first().number();
    }

    private VariantCase ofNucleotides(GradedMutation row, CatalogueGene gene) {
        Variant variant = NucleotidePlace.parse(row.mutation())
                .flatMap(gene::variant)
                .orElseThrow(() -> row.place()
                        .fault(
                                "found the mutation '" + row.mutation() + "' of " + row.gene()
                                        + ", expected the name of a change of that gene's sequence",
                                REMEDY));
        return gene.of(variant);
    }

    private static VariantCase ofProtein(GradedMutation row, CatalogueGene gene, ProteinWord word) {
        String whole = gene.protein() + "*";
        if (!whole.startsWith(Character.toString(word.reference()), word.position())) {
            String there = word.position() < whole.length()
                    ? Character.toString(whole.charAt(word.position()))
                    : "a position up to " + (whole.length() - 1);
            throw row.place()
                    .fault(
                            "found " + word.reference() + " as residue " + (word.position() + 1) + " of " + row.gene()
                                    + ", expected " + there,
                            REMEDY);
        }
        String name = word.substitute()
                .map(residue -> ResidueNames.substitution(
                        Character.toString(word.reference()), word.position(), Character.toString(residue)))
                .orElse(row.mutation());
        Optional<ProteinVariant> change = change(gene, word);
        int growth = change.map(found -> CODON
                        * (found.alternative().length() - found.reference().length()))
                .orElse(0);
        return new VariantCase(
                gene.name(),
                word.terms(growth),
                "",
                name,
                Optional.empty(),
                Optional.of(gene.transcript().strand()),
                Optional.empty(),
                change);
    }

    /** Returns what a name says of the protein; nothing where it does not tell all. */
    static Optional<ProteinVariant> change(CatalogueGene gene, ProteinWord word) {
        String residues = gene.protein();
        boolean within = word.lastPosition() < residues.length();
        return within && word.position() <= word.lastPosition()
                ? word.replacement(residues)
                        .map(after -> new ProteinVariant(
                                gene.transcript().protein(),
                                residues,
                                word.position(),
                                residues.substring(word.position(), word.lastPosition() + 1),
                                after))
                : Optional.empty();
    }
}
