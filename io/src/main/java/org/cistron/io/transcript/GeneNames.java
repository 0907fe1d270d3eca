package org.cistron.io.transcript;

import java.util.Optional;

/** Finds a gene's id and name. */
final class GeneNames {
    private GeneNames() {}

    /** Returns the gene's stable id, or what the transcript's own line says, or an empty string. */
    static String id(Optional<FeatureNode> gene, FeatureLabels own) {
        String found = gene.map(GeneNames::id).orElse("");
        return found.isEmpty() ? own.gene() : found;
    }

    /** Returns a gene's stable id: the locus tag or gene id, else its ID without prefix. */
    static String id(FeatureNode gene) {
        String stable = gene.labels().gene();
        return stable.isEmpty() ? IdPrefix.without(gene.id()) : stable;
    }

    /** Returns the gene's name: a symbol, or its {@code Name} where that is not just its id; else an empty string. */
    static String symbol(Optional<FeatureNode> gene, FeatureLabels own) {
        String found = gene.map(GeneNames::symbol).orElse("");
        return found.isEmpty() ? own.symbol() : found;
    }

    private static String symbol(FeatureNode gene) {
        FeatureLabels labels = gene.labels();
        boolean named = gene.role() == FeatureRole.GENE
                && !labels.name().equals(id(gene))
                && !labels.name().equals(IdPrefix.without(gene.id()));
        return labels.symbol().isEmpty() && named ? labels.name() : labels.symbol();
    }
}
