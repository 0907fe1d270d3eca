package org.cistron.io.transcript;

import java.util.Map;
import java.util.Optional;

/** Finds the word for what kind of transcript it is. */
final class Biotype {
    private static final String PSEUDOGENE = "pseudogene";
    private static final String CODING = "protein_coding";
    private static final Map<String, String> TERMS = Map.of(
            "SO:0000234", "mRNA",
            "SO:0000673", "transcript",
            "SO:0000655", "ncRNA",
            "SO:0000252", "rRNA",
            "SO:0000253", "tRNA",
            "SO:0000336", PSEUDOGENE,
            "SO:0000704", "gene");

    private Biotype() {}

    /** Returns whether a word, of Ensembl or of the Sequence Ontology, is one for pseudogenes. */
    static boolean isPseudogene(String word) {
        return word.contains("pseudogen");
    }

    /**
     * Returns the word: the transcript's own, else what its type says, else the gene's.
     *
     * @param node the transcript, or the gene where it stands for one
     * @param gene the gene
     * @param coding whether it has a CDS
     * @param pseudo whether it is marked as a pseudogene
     */
    static String of(FeatureNode node, Optional<FeatureNode> gene, boolean coding, boolean pseudo) {
        String own = node.labels().biotype();
        String type = TERMS.getOrDefault(node.type(), node.type());
        String genes = gene.map(found -> found.labels().biotype()).orElse("");
        if (!own.isEmpty() && node.role() == FeatureRole.TRANSCRIPT) {
            return own;
        }
        if (node.role() == FeatureRole.TRANSCRIPT && isSpecific(type)) {
            return type;
        }
        String best = genes.isEmpty() ? own : genes;
        if (pseudo) {
            return isPseudogene(best) ? best : PSEUDOGENE;
        }
        return best.isEmpty() ? byType(node.role(), type, coding) : best;
    }

    private static String byType(FeatureRole role, String type, boolean coding) {
        if (coding || type.equals("mRNA")) {
            return CODING;
        }
        boolean ofGene = role == FeatureRole.GENE && type.endsWith("_gene");
        return ofGene ? type.substring(0, type.length() - "_gene".length()) : "";
    }

    private static boolean isSpecific(String type) {
        return !type.isEmpty()
                && !type.equals("mRNA")
                && !type.equals("transcript")
                && !type.equals("primary_transcript");
    }

    /** Returns the word for a CDS that stands alone. */
    static String ofCoding(boolean pseudo) {
        return pseudo ? PSEUDOGENE : CODING;
    }
}
