package org.cistron.ensemble;

import java.util.List;
import java.util.Locale;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.plugin.Genome;

/** What there is to go by in a genome. */
enum Situation {
    /** Members could learn from the genome itself. */
    ADAPTED,
    /** The genome is too short to learn from: a contig of a metagenome, a plasmid, a read. */
    UNIVERSAL;

    /**
     * Finds out.
     *
     * @param members names of those that learn from a genome where they can, and of others
     */
    static Situation of(Genome genome, List<String> members, EvidenceSource source) {
        return members.stream().anyMatch(member -> source.adapted(member, genome)) ? ADAPTED : UNIVERSAL;
    }

    /** Returns the name that weights are filed under. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
