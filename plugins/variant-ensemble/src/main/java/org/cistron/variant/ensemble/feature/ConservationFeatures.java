package org.cistron.variant.ensemble.feature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.host.HomologSource;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.proteins.conservation.ConservationProfile;

/** What homologs have at the place of a substitution. Profiles of the proteins asked about last are kept. */
public final class ConservationFeatures implements FeatureBlock {
    private static final int KEPT = 64;

    private final HomologSource homologs;
    private final Map<String, ConservationProfile> profiles = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ConservationProfile> eldest) {
            return size() > KEPT;
        }
    };

    /** Takes where homologs come from. */
    public ConservationFeatures(HomologSource homologs) {
        this.homologs = homologs;
    }

    /** Returns whether there are homologs to learn from. */
    public boolean available() {
        return homologs.available();
    }

    @Override
    public List<String> names() {
        return ConservationProfile.names();
    }

    @Override
    public void fill(VariantCase subject, double[] row, int from) {
        subject.protein().filter(ProteinVariant::isSubstitution).ifPresent(change -> {
            double[] numbers = profile(change.residues())
                    .features(
                            change.position(),
                            change.reference().charAt(0),
                            change.alternative().charAt(0));
            System.arraycopy(numbers, 0, row, from, numbers.length);
        });
    }

    private ConservationProfile profile(String residues) {
        synchronized (profiles) {
            ConservationProfile kept = profiles.get(residues);
            if (kept != null) {
                return kept;
            }
        }
        ConservationProfile made =
                ConservationProfile.of(residues, homologs.of(residues).orElse(List.of()));
        synchronized (profiles) {
            profiles.put(residues, made);
        }
        return made;
    }
}
