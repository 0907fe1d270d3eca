package org.cistron.variant.hmm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.classifier.cases.OrientedAllele;
import org.cistron.classifier.cases.ResiduePair;
import org.cistron.proteins.conservation.ConservationProfile;
import org.cistron.proteins.conservation.ConservationSource;
import org.cistron.proteins.substitution.Blosum62;
import org.cistron.proteins.substitution.GranthamDistance;

/** What sequence alone says of a case, by homologs, Markov models, splice sites and residues; NaN where one does not apply. */
final class SequenceNumbers {
    static final List<String> NAMES = List.of(
            "profile",
            "information",
            "similar_identity",
            "aligned",
            "protein_chain",
            "blosum62",
            "grantham",
            "nucleotide_chain",
            "splice_site");

    /** How many of the numbers, the first ones, homologs tell. */
    private static final int OF_HOMOLOGS = 4;

    private static final int LOG_RATIO = ConservationProfile.names().indexOf("all.log_ratio");
    private static final int INFORMATION = ConservationProfile.names().indexOf("all.information");
    private static final int SIMILAR = ConservationProfile.names().indexOf("all.similar_identity");
    private static final int ALIGNED = ConservationProfile.names().indexOf("all.aligned");

    private final SequenceModels models;
    private final ConservationSource conservation;

    SequenceNumbers(SequenceModels models, ConservationSource conservation) {
        this.models = models;
        this.conservation = conservation;
    }

    /** Returns the numbers in the order of {@link #NAMES}. */
    double[] of(VariantCase subject) {
        double[] numbers = new double[NAMES.size()];
        Arrays.fill(numbers, Double.NaN);
        Optional<ResiduePair> change = ResiduePair.of(subject);
        change.ifPresent(found -> {
            subject.protein().ifPresent(protein -> fillProtein(protein, numbers));
            numbers[5] = Blosum62.score(found.reference(), found.alternative());
            numbers[6] = GranthamDistance.between(found.reference(), found.alternative());
        });
        OrientedAllele.of(subject).ifPresent(allele -> fillNucleotides(subject, allele, numbers));
        return numbers;
    }

    /** Returns the numbers as they would be if no homologs were at hand; more may stand behind them. */
    static double[] withoutHomologs(double[] numbers) {
        double[] without = numbers.clone();
        Arrays.fill(without, 0, OF_HOMOLOGS, Double.NaN);
        return without;
    }

    private void fillProtein(ProteinVariant protein, double[] numbers) {
        int position = protein.position();
        conservation.of(protein.residues()).ifPresent(profile -> {
            double[] features = profile.features(
                    position,
                    protein.reference().charAt(0),
                    protein.alternative().charAt(0));
            numbers[0] = features[LOG_RATIO];
            numbers[1] = features[INFORMATION];
            numbers[2] = features[SIMILAR];
            numbers[3] = Math.log1p(features[ALIGNED]);
        });
        numbers[4] = models.proteins()
                .logRatio(
                        protein.residues().substring(0, position),
                        protein.reference(),
                        protein.alternative(),
                        protein.residues().substring(position + 1));
    }

    private void fillNucleotides(VariantCase subject, OrientedAllele allele, double[] numbers) {
        numbers[7] = models.nucleotides()
                .logRatio(allele.before(), allele.reference(), allele.alternative(), allele.after());
        numbers[8] = SplicePlace.of(subject.nucleotideName())
                .map(place -> (place.donor() ? models.donors() : models.acceptors()).logRatio(allele, place))
                .orElse(Double.NaN);
    }
}
