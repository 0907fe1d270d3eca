package org.cistron.proteins.conservation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.variant.AlignedProtein;
import org.cistron.proteins.profile.AlignedRow;
import org.cistron.proteins.profile.ProfileBuilder;
import org.cistron.proteins.profile.ProteinProfile;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;

/**
 * What a protein's homologs say of substitutions in it: computed once a protein, asked for any number of them. Immutable, for many
 * threads.
 *
 * <p>There are four sets of features, by the first word of their names: of {@code all} homologs, of {@code close} ones (identity at
 * least 0.45), of those of {@code other} organisms, and of {@code kin}, those of the protein's own proteome. Each set has:
 *
 * <ul>
 *   <li>{@code log_ratio}: natural logarithm of the alternative's probability over the reference's in the profile ({@link
 *       ProfileBuilder}); that of BLOSUM62 where there are no homologs
 *   <li>{@code information}: the position's relative entropy in bits; {@code information_3} and {@code information_8}: its mean over so
 *       many positions on either side, the position's own left out
 *   <li>{@code neighbour_log_ratio}: mean of the log ratios of the alternative and what the protein has at positions up to 4 away, the
 *       nearer the heavier
 *   <li>{@code effective_number}: mean number of types of residue around, see {@link ProteinProfile#effectiveNumber}
 *   <li>{@code aligned}: how many homologs have a standard residue there; {@code distinct}: how many different ones these are
 *   <li>{@code gap_fraction}: how many have a gap
 *   <li>{@code reference_frequency}, {@code alternative_frequency}: by weight, the protein's own residue included
 *   <li>{@code alternative_identity}, {@code similar_identity}, {@code different_identity}: highest identity with the protein of a
 *       homolog that carries the alternative, carries it or a residue similar to it (BLOSUM62 above 0), lacks the reference; 0
 *       where none does
 * </ul>
 *
 * <p>All but the first eight are NaN where no homolog of the set has a standard residue.
 */
public final class ConservationProfile {
    private static final ProfileBuilder BUILDER = new ProfileBuilder();
    private static final List<String> NAMES = Stream.of(HomologKind.values())
            .flatMap(kind -> PositionFeatures.NAMES.stream().map(name -> kind.prefix() + name))
            .toList();

    private final Protein protein;
    private final List<PositionFeatures> sets;

    private ConservationProfile(Protein protein, List<PositionFeatures> sets) {
        this.protein = protein;
        this.sets = sets;
    }

    /**
     * Computes what homologs say of a protein.
     *
     * @param residues the protein in one-letter names
     * @param homologs its homologs, itself not among them; their order makes no difference
     * @throws IllegalArgumentException if a homolog's row has not as many positions as the protein, or what is no residue
     */
    public static ConservationProfile of(String residues, List<AlignedProtein> homologs) {
        Protein protein = Protein.of("query", residues);
        return new ConservationProfile(
                protein,
                Stream.of(HomologKind.values())
                        .map(kind -> features(protein, kind.of(homologs)))
                        .toList());
    }

    /** Returns the features' names, in the order of {@link #features}. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns the features of a substitution, in the order of {@link #names}; all NaN where one of the residues is not standard.
     *
     * @param position 0-based
     * @param reference what is replaced, a one-letter name
     * @param alternative what replaces it
     */
    public double[] features(int position, char reference, char alternative) {
        double[] features = new double[NAMES.size()];
        byte from = Residues.isResidue(reference) ? Residues.code(reference) : Residues.X;
        byte to = Residues.isResidue(alternative) ? Residues.code(alternative) : Residues.X;
        if (position < 0 || position >= protein.length() || from >= Residues.STANDARD || to >= Residues.STANDARD) {
            Arrays.fill(features, Double.NaN);
            return features;
        }
        int next = 0;
        for (PositionFeatures set : sets) {
            next = set.fill(position, from, to, features, next);
        }
        return features;
    }

    private static PositionFeatures features(Protein protein, List<AlignedProtein> homologs) {
        return new PositionFeatures(
                BUILDER.build(protein, homologs.stream().map(AlignedRow::of).toList()));
    }
}
