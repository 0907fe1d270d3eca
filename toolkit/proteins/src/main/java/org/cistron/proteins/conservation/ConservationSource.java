package org.cistron.proteins.conservation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.host.HomologSource;

/**
 * What the host's homologs say of proteins; what was computed last is kept, since variants of one protein are mostly asked for
 * together. For many threads.
 */
public final class ConservationSource {
    private final HomologSource homologs;
    private final int most;
    private final Map<String, ConservationProfile> recent = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Looks at homologs.
     *
     * @param homologs the host's
     * @param most how many proteins are kept, at least 1; each takes some kilobytes a residue
     */
    public ConservationSource(HomologSource homologs, int most) {
        this.homologs = homologs;
        this.most = most;
    }

    /** Returns whether there are proteins to search in. */
    public boolean available() {
        return homologs.available();
    }

    /** Returns what homologs say of a protein, by its residues; nothing where {@link #available} says so. */
    public Optional<ConservationProfile> of(String residues) {
        Optional<ConservationProfile> kept = kept(residues);
        if (kept.isPresent() || !available()) {
            return kept;
        }
        Optional<ConservationProfile> made = homologs.of(residues).map(rows -> ConservationProfile.of(residues, rows));
        made.ifPresent(profile -> keep(residues, profile));
        return made;
    }

    private synchronized Optional<ConservationProfile> kept(String residues) {
        return Optional.ofNullable(recent.get(residues));
    }

    private synchronized void keep(String residues, ConservationProfile profile) {
        recent.put(residues, profile);
        if (recent.size() > most) {
            recent.remove(recent.keySet().iterator().next());
        }
    }
}
