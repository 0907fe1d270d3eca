package org.cistron.io.transcript;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads traits out of the attributes of GFF3 and GTF, in the words of NCBI, Ensembl, GENCODE, Prodigal and ourselves. */
final class AttributeTraits {
    private AttributeTraits() {}

    /** Returns what attributes say. */
    static Set<Trait> of(Map<String, String> attributes) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        if (attributes.getOrDefault("pseudo", "").equalsIgnoreCase("true") || attributes.containsKey("pseudogene")) {
            traits.add(Trait.PSEUDO);
        }
        exceptions(attributes, traits);
        partial(attributes, traits);
        tags(Arrays.asList(attributes.getOrDefault("tag", "").split(",", -1)), traits);
        return traits;
    }

    private static void exceptions(Map<String, String> attributes, Set<Trait> traits) {
        String exception = attributes.getOrDefault("exception", "");
        if (exception.contains("ribosomal slippage") || attributes.containsKey("ribosomal_slippage")) {
            traits.add(Trait.SLIPPAGE);
        }
        if (exception.contains("trans-splicing") || attributes.containsKey("trans_splicing")) {
            traits.add(Trait.TRANS_SPLICED);
        }
    }

    /**
     * NCBI writes {@code partial=true} and, at a lower end that is open, {@code start_range=.,1807}; at a higher one
     * {@code end_range=2169,.}. Prodigal writes two digits, the lower end first, 1 where it is open.
     */
    private static void partial(Map<String, String> attributes, Set<Trait> traits) {
        String partial = attributes.getOrDefault("partial", "");
        if (attributes.getOrDefault("start_range", "").startsWith(".")
                || partial.equals("10")
                || partial.equals("11")) {
            traits.add(Trait.LEFT_OPEN);
        }
        if (attributes.getOrDefault("end_range", "").endsWith(".") || partial.equals("01") || partial.equals("11")) {
            traits.add(Trait.RIGHT_OPEN);
        }
        boolean told = traits.contains(Trait.LEFT_OPEN) || traits.contains(Trait.RIGHT_OPEN);
        if (partial.equalsIgnoreCase("true") && !told) {
            traits.add(Trait.PARTIAL);
        }
    }

    private static void tags(List<String> tags, Set<Trait> traits) {
        if (tags.contains("cds_start_NF")) {
            traits.add(Trait.START_OPEN);
        }
        if (tags.contains("cds_end_NF")) {
            traits.add(Trait.STOP_OPEN);
        }
        if (tags.contains("mRNA_start_NF")) {
            traits.add(Trait.MESSENGER_START_OPEN);
        }
        if (tags.contains("mRNA_end_NF")) {
            traits.add(Trait.MESSENGER_STOP_OPEN);
        }
    }
}
