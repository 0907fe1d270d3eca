package org.cistron.api.variant;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cistron.api.sequence.Strand;

/**
 * All that is known of one allele on one transcript, or of one change of a protein: what a classifier judges. What is not known
 * is empty; a change that comes from a table of proteins has no alleles.
 *
 * @param gene the gene's name, or else its id; empty where there is none
 * @param terms names of the Sequence Ontology, the most severe first; at least one
 * @param nucleotideName the change in the transcript, {@code c.1349C>T}; empty where it has no name
 * @param proteinName the change in the protein, {@code p.Ser450Leu}; empty where it has no name
 * @param variant the allele
 * @param strand the transcript's strand
 * @param context the reference around the allele
 * @param protein the residues that change
 */
public record VariantCase(
        String gene,
        List<String> terms,
        String nucleotideName,
        String proteinName,
        Optional<Variant> variant,
        Optional<Strand> strand,
        Optional<SequenceContext> context,
        Optional<ProteinVariant> protein) {

    /** Checks that there is a term, and takes an immutable copy. */
    public VariantCase {
        Objects.requireNonNull(gene, "gene");
        Objects.requireNonNull(nucleotideName, "nucleotideName");
        Objects.requireNonNull(proteinName, "proteinName");
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a case without a term");
        }
    }

    /** Returns whether one residue stands in the place of one other, and which is known. */
    public boolean isMissense() {
        return protein.filter(ProteinVariant::isSubstitution).isPresent();
    }
}
