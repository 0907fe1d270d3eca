package org.cistron.variant.ensemble.feature;

import java.util.List;
import org.cistron.api.host.HomologSource;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.proteins.conservation.ConservationProfile;
import org.cistron.proteins.conservation.ConservationSource;

/** What homologs have at the place of a substitution. */
public final class ConservationFeatures implements FeatureBlock {
    private static final int PROTEINS_KEPT = 64;

    private final HomologSource homologs;
    private final ConservationSource profiles;

    /** Takes where homologs come from. */
    public ConservationFeatures(HomologSource homologs) {
        this.homologs = homologs;
        this.profiles = new ConservationSource(homologs, PROTEINS_KEPT);
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
        subject.protein().filter(ProteinVariant::isSubstitution).ifPresent(change -> profiles.of(change.residues())
                .ifPresent(profile -> {
                    double[] numbers = profile.features(
                            change.position(),
                            change.reference().charAt(0),
                            change.alternative().charAt(0));
                    System.arraycopy(numbers, 0, row, from, numbers.length);
                }));
    }
}
