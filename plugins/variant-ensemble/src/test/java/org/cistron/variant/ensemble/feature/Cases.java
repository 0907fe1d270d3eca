package org.cistron.variant.ensemble.feature;

import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;

/** Cases for tests. */
public final class Cases {
    private Cases() {}

    /** A substitution in a protein of which nothing else is known. */
    public static VariantCase missense(String gene, String residues, int position, char alternative) {
        String reference = residues.substring(position, position + 1);
        return new VariantCase(
                gene,
                List.of("missense_variant"),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        new ProteinVariant(gene + "p", residues, position, reference, String.valueOf(alternative))));
    }

    /** An allele between two stretches of nucleotides. */
    static VariantCase allele(
            Strand strand, String before, String reference, String alternative, String after, String name) {
        return new VariantCase(
                "gene",
                List.of("splice_region_variant", "intron_variant"),
                name,
                "",
                Optional.of(new Variant("contig", before.length(), reference, alternative)),
                Optional.of(strand),
                Optional.of(new SequenceContext(before, after)),
                Optional.empty());
    }

    /** A coding variant without a protein. */
    public static VariantCase coding(String gene, String term, String name) {
        return new VariantCase(
                gene, List.of(term), name, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
