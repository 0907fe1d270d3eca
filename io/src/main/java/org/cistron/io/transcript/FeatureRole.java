package org.cistron.io.transcript;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What part a feature has in a transcript, told by its type. */
enum FeatureRole {
    /** A gene of any kind. */
    GENE,
    /** A transcript of any kind. */
    TRANSCRIPT,
    /** An exon. */
    EXON,
    /** A part of a CDS. */
    CODING,
    /** A part of an untranslated region. */
    UNTRANSLATED,
    /** A part of a start codon. */
    START_CODON,
    /** A part of a stop codon. */
    STOP_CODON,
    /** None. */
    OTHER;

    private static final Map<String, FeatureRole> BY_NAME = Map.ofEntries(
            Map.entry("gene", GENE),
            Map.entry("so:0000704", GENE),
            Map.entry("pseudogene", GENE),
            Map.entry("so:0000336", GENE),
            Map.entry("so:0000673", TRANSCRIPT),
            Map.entry("so:0000234", TRANSCRIPT),
            Map.entry("so:0000655", TRANSCRIPT),
            Map.entry("so:0000252", TRANSCRIPT),
            Map.entry("so:0000253", TRANSCRIPT),
            Map.entry("exon", EXON),
            Map.entry("so:0000147", EXON),
            Map.entry("coding_exon", EXON),
            Map.entry("noncoding_exon", EXON),
            Map.entry("pseudogenic_exon", EXON),
            Map.entry("cds", CODING),
            Map.entry("so:0000316", CODING),
            Map.entry("utr", UNTRANSLATED),
            Map.entry("so:0000203", UNTRANSLATED),
            Map.entry("five_prime_utr", UNTRANSLATED),
            Map.entry("so:0000204", UNTRANSLATED),
            Map.entry("three_prime_utr", UNTRANSLATED),
            Map.entry("so:0000205", UNTRANSLATED),
            Map.entry("5utr", UNTRANSLATED),
            Map.entry("3utr", UNTRANSLATED),
            Map.entry("5'-utr", UNTRANSLATED),
            Map.entry("3'-utr", UNTRANSLATED),
            Map.entry("start_codon", START_CODON),
            Map.entry("stop_codon", STOP_CODON));

    /** Remembers the roles of the types of one file. */
    static final class Table {
        private final Map<String, FeatureRole> known = new HashMap<>();

        FeatureRole of(String type) {
            return known.computeIfAbsent(type, FeatureRole::of);
        }
    }

    /** Returns whether a type is that of messengers of proteins. */
    static boolean isMessenger(String type) {
        return type.equals("mRNA") || type.equals("SO:0000234");
    }

    static FeatureRole of(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        FeatureRole role = BY_NAME.get(name);
        if (role != null) {
            return role;
        }
        if (name.endsWith("_gene") || name.endsWith("_pseudogene")) {
            return GENE;
        }
        boolean transcript = name.endsWith("rna") || name.endsWith("transcript") || name.endsWith("gene_segment");
        return transcript ? TRANSCRIPT : OTHER;
    }
}
