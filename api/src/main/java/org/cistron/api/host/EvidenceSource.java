package org.cistron.api.host;

import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;

/** The evidence of other plugins by name, computed once for each contig: what an ensemble is built on. */
public interface EvidenceSource {

    /**
     * Returns another plugin's evidence for a whole contig; its model is fitted first if it is not yet.
     *
     * @param name the name under which the other plugin contributed its {@link org.cistron.api.plugin.CodingEvidence}
     * @param genome the genome that is being worked on
     * @param contig a contig of it
     * @throws org.cistron.api.error.UsageException if no plugin contributes that name; the message lists those there are
     */
    Evidence evidence(String name, Genome genome, Sequence contig);

    /**
     * Returns whether another plugin's model is adapted to a genome; it is fitted first if it is not yet.
     *
     * @param name as for {@link #evidence}
     * @param genome the genome that is being worked on
     * @throws org.cistron.api.error.UsageException if no plugin contributes that name
     */
    default boolean adapted(String name, Genome genome) {
        return false;
    }

    /**
     * Returns what another plugin says of a called gene, as of {@link org.cistron.api.plugin.CodingEvidence#explain}.
     *
     * @param name as for {@link #evidence}
     * @param genome the genome that is being worked on
     * @param contig a contig of it
     * @param region the gene
     * @throws org.cistron.api.error.UsageException if no plugin contributes that name
     */
    default Map<String, String> explain(String name, Genome genome, Sequence contig, CodingRegion region) {
        return Map.of();
    }
}
