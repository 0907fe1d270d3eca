package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.io.genbank.GenBankFeature;

/** The features of one record that share a locus tag, or a gene's name where they have no tag. */
final class GenBankLocus {
    private final List<GenBankFeature> genes = new ArrayList<>(1);
    private final List<GenBankFeature> messengers = new ArrayList<>(0);
    private final List<GenBankFeature> codings = new ArrayList<>(1);
    private final List<GenBankFeature> others = new ArrayList<>(0);

    /** Returns what features must share to belong together; an empty text for one that belongs with nothing. */
    static String key(GenBankFeature feature) {
        String tag = feature.qualifier("locus_tag");
        return tag.isEmpty() ? feature.qualifier("gene") : tag;
    }

    void add(GenBankFeature feature) {
        switch (feature.key()) {
            case "gene" -> genes.add(feature);
            case "mRNA" -> messengers.add(feature);
            case "CDS" -> codings.add(feature);
            default -> others.add(feature);
        }
    }

    /** Returns whether a gene feature that overlaps a feature marks it as a pseudogene. */
    boolean pseudo(GenBankFeature feature) {
        return genes.stream().filter(GenBankFeature::pseudo).anyMatch(gene -> gene.overlaps(feature));
    }

    /** Returns the gene features that no other feature of the locus overlaps. */
    List<GenBankFeature> genesAlone() {
        return genes.stream()
                .filter(gene -> Stream.of(messengers, codings, others)
                        .flatMap(List::stream)
                        .noneMatch(gene::overlaps))
                .toList();
    }

    /** Returns the first value that a gene feature has for a qualifier, or an empty string. */
    String qualifier(String name) {
        return genes.stream()
                .map(gene -> gene.qualifier(name))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    List<GenBankFeature> messengers() {
        return messengers;
    }

    List<GenBankFeature> codings() {
        return codings;
    }

    List<GenBankFeature> others() {
        return others;
    }
}
