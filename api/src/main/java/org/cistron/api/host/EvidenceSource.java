package org.cistron.api.host;

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
}
