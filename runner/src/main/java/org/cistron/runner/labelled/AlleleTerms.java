package org.cistron.runner.labelled;

import java.util.List;
import java.util.Optional;

/**
 * Tells by an allele's HGVS names what it does, in terms of the Sequence Ontology. It is all that can be told without transcripts: an
 * exonic splice region, and residues where the protein has no name, are not.
 */
final class AlleleTerms {
    private static final int SITE = 2;
    private static final int REGION = 8;

    private AlleleTerms() {}

    /**
     * Returns the terms, the most severe first.
     *
     * @param nucleotides the name in the transcript, without the transcript's id
     * @param protein the name in the protein, without the protein's id
     * @param growth nucleotides more than before
     * @param substituted whether as many nucleotides stand in the place of others
     */
    static List<String> of(String nucleotides, String protein, int growth, boolean substituted) {
        Optional<ProteinWord> word = ProteinWord.parse(protein);
        if (word.isPresent()) {
            return word.get().terms(growth);
        }
        return NucleotidePlace.parse(nucleotides)
                .map(place -> of(place, growth, substituted))
                .orElse(List.of("intergenic_variant"));
    }

    private static List<String> of(NucleotidePlace place, int growth, boolean substituted) {
        int intron = nearest(place.first().intron(), place.last().intron());
        boolean over = (place.first().intron() == 0) != (place.last().intron() == 0);
        if (intron != 0 && (over || Math.abs(intron) <= SITE)) {
            return List.of(intron > 0 ? "splice_donor_variant" : "splice_acceptor_variant");
        }
        if (intron != 0) {
            return Math.abs(intron) <= REGION
                    ? List.of("splice_region_variant", "intron_variant")
                    : List.of("intron_variant");
        }
        if (!place.coding()) {
            return List.of("non_coding_transcript_exon_variant");
        }
        return switch (place.first().side()) {
            case "-" -> List.of("5_prime_UTR_variant");
            case "*" -> List.of("3_prime_UTR_variant");
            default -> List.of(coding(growth, substituted));
        };
    }

    private static String coding(int growth, boolean substituted) {
        if (substituted) {
            return "coding_sequence_variant";
        }
        if (growth % 3 != 0) {
            return "frameshift_variant";
        }
        return growth > 0 ? "inframe_insertion" : "inframe_deletion";
    }

    /** The position that is nearest to an exon, of those that are in an intron. */
    private static int nearest(int first, int last) {
        if (first == 0 || last == 0) {
            return first + last;
        }
        return Math.abs(first) <= Math.abs(last) ? first : last;
    }
}
