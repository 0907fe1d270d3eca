package org.cistron.proteins.conservation;

import java.util.List;
import org.cistron.proteins.profile.ProteinProfile;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;

/** The features of one set of homologs; what each means is said of {@link ConservationProfile}. */
final class PositionFeatures {
    static final List<String> NAMES = List.of(
            "log_ratio",
            "information",
            "information_3",
            "information_8",
            "neighbour_log_ratio",
            "effective_number",
            "aligned",
            "distinct",
            "gap_fraction",
            "reference_frequency",
            "alternative_frequency",
            "alternative_identity",
            "similar_identity",
            "different_identity");

    private static final int NARROW = 3;
    private static final int WIDE = 8;
    private static final int REACH = 4;

    private final ProteinProfile profile;

    PositionFeatures(ProteinProfile profile) {
        this.profile = profile;
    }

    /** Writes the features from an index on, and returns the index behind them. */
    int fill(int position, int reference, int alternative, double[] features, int start) {
        int next = start;
        features[next++] = logRatio(position, reference, alternative);
        features[next++] = profile.relativeEntropy(position);
        features[next++] = informationAround(position, NARROW);
        features[next++] = informationAround(position, WIDE);
        features[next++] = neighbourLogRatio(position, alternative);
        features[next++] = profile.effectiveNumber(position);
        features[next++] = profile.alignedHomologs(position);
        features[next++] = distinct(position);
        boolean known = profile.alignedHomologs(position) > 0;
        features[next++] = known ? profile.gapFraction(position) : Double.NaN;
        features[next++] = known ? profile.frequencies(position)[reference] : Double.NaN;
        features[next++] = known ? profile.frequencies(position)[alternative] : Double.NaN;
        features[next++] = known ? profile.highestIdentities(position)[alternative] : Double.NaN;
        features[next++] = known ? profile.highestSimilarIdentities(position)[alternative] : Double.NaN;
        features[next++] = known ? differentIdentity(position, reference) : Double.NaN;
        return next;
    }

    private double logRatio(int position, int reference, int alternative) {
        double[] probabilities = profile.probabilities(position);
        return Math.log(probabilities[alternative] / probabilities[reference]);
    }

    private double informationAround(int position, int reach) {
        double sum = 0;
        int count = 0;
        for (int other = first(position, reach); other <= last(position, reach); other++) {
            if (other != position) {
                sum += profile.relativeEntropy(other);
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private double neighbourLogRatio(int position, int alternative) {
        Protein protein = profile.query();
        double sum = 0;
        double weights = 0;
        for (int other = first(position, REACH); other <= last(position, REACH); other++) {
            int residue = protein.residue(other);
            if (other != position && residue < Residues.STANDARD) {
                double weight = REACH + 1 - Math.abs(other - position);
                sum += weight * logRatio(other, residue, alternative);
                weights += weight;
            }
        }
        return weights == 0 ? Double.NaN : sum / weights;
    }

    private int distinct(int position) {
        int distinct = 0;
        for (double highest : profile.highestIdentities(position)) {
            distinct += highest > 0 ? 1 : 0;
        }
        return distinct;
    }

    private double differentIdentity(int position, int reference) {
        double[] identities = profile.highestIdentities(position);
        double highest = 0;
        for (int residue = 0; residue < identities.length; residue++) {
            highest = residue == reference ? highest : Math.max(highest, identities[residue]);
        }
        return highest;
    }

    private static int first(int position, int reach) {
        return Math.max(0, position - reach);
    }

    private int last(int position, int reach) {
        return Math.min(profile.query().length() - 1, position + reach);
    }
}
