package org.cistron.io.transcript;

import java.util.Map;
import java.util.Set;

/**
 * What the attributes of a gene, a transcript or a CDS say, by whatever names their provider gives them.
 *
 * @param gene the gene's stable id: a locus tag or a gene id
 * @param symbol the gene's name
 * @param name {@code Name}, which is a gene's name on genes alone
 * @param transcript the transcript's id, apart from the ID
 * @param protein the protein's id
 * @param biotype what kind of gene or transcript it is
 * @param traits what is said in words
 */
record FeatureLabels(
        String gene, String symbol, String name, String transcript, String protein, String biotype, Set<Trait> traits) {

    /** What a feature without a line says. */
    static final FeatureLabels NONE = new FeatureLabels("", "", "", "", "", "", Set.of());

    /** Reads the attributes of a gene. */
    static FeatureLabels ofGene(Map<String, String> attributes) {
        return of(attributes, first(attributes, "biotype", "gene_biotype", "gene_type"));
    }

    /** Reads the attributes of a transcript or a part of one. */
    static FeatureLabels ofTranscript(Map<String, String> attributes) {
        return of(attributes, first(attributes, "transcript_biotype", "transcript_type", "biotype"));
    }

    /** Returns the same with other traits. */
    FeatureLabels with(Set<Trait> others) {
        return new FeatureLabels(gene, symbol, name, transcript, protein, biotype, others);
    }

    /** Returns the same without traits. */
    FeatureLabels withoutTraits() {
        return with(Set.of());
    }

    private static FeatureLabels of(Map<String, String> attributes, String biotype) {
        return new FeatureLabels(
                first(attributes, "locus_tag", "gene_id"),
                first(attributes, "gene", "gene_name", "locus", "gene_symbol", "symbol"),
                first(attributes, "Name", "sequence_name"),
                first(attributes, "transcript_id"),
                first(attributes, "protein_id", "proteinId"),
                biotype,
                AttributeTraits.of(attributes));
    }

    private static String first(Map<String, String> attributes, String... names) {
        for (String name : names) {
            String value = attributes.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
