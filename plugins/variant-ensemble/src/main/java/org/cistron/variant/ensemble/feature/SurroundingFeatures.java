package org.cistron.variant.ensemble.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.ResidueProperties;

/**
 * What the protein is like around a substitution: its composition in windows, its neighbours, how far its ends are, and how
 * one-sided a helix or a strand would be there (hydrophobic moments: Eisenberg et al. 1984, <em>The hydrophobic moment detects
 * periodicity in protein hydrophobicity</em>, PNAS 81:140).
 */
public final class SurroundingFeatures implements FeatureBlock {
    private static final int[] RADII = {3, 7, 15, 30};
    private static final int NEIGHBOURS = 4;
    private static final int MOMENT_RADIUS = 5;
    private static final double HELIX_DEGREES = 100;
    private static final double STRAND_DEGREES = 170;
    private static final List<String> WINDOW_FIGURES = List.of(
            "hydropathy",
            "volume",
            "charge",
            "entropy",
            "glycine_proline",
            "polar",
            "acid_base",
            "aromatic",
            "cysteine");

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "protein_length", "relative_position", "from_start", "from_end", "helix_moment", "strand_moment"));
        for (int radius : RADII) {
            WINDOW_FIGURES.forEach(figure -> names.add(figure + "_within_" + radius));
        }
        for (int offset = -NEIGHBOURS; offset <= NEIGHBOURS; offset++) {
            if (offset != 0) {
                String place = (offset < 0 ? "before_" : "after_") + Math.abs(offset);
                names.add("hydropathy_" + place);
                names.add("volume_" + place);
                names.add("charge_" + place);
            }
        }
        return names;
    }

    @Override
    public void fill(VariantCase subject, double[] row, int from) {
        subject.protein()
                .filter(ProteinVariant::isSubstitution)
                .ifPresent(
                        change -> fill(Protein.of(change.protein(), change.residues()), change.position(), row, from));
    }

    private static void fill(Protein protein, int position, double[] row, int from) {
        int at = from;
        row[at++] = Math.log(protein.length());
        row[at++] = (position + 0.5) / protein.length();
        row[at++] = Math.log1p(position);
        row[at++] = Math.log1p(protein.length() - 1 - position);
        row[at++] = moment(protein, position, HELIX_DEGREES);
        row[at++] = moment(protein, position, STRAND_DEGREES);
        for (int radius : RADII) {
            window(protein, position, radius, row, at);
            at += WINDOW_FIGURES.size();
        }
        for (int offset = -NEIGHBOURS; offset <= NEIGHBOURS; offset++) {
            if (offset != 0) {
                neighbour(protein, position + offset, row, at);
                at += 3;
            }
        }
    }

    private static void neighbour(Protein protein, int position, double[] row, int at) {
        if (position >= 0 && position < protein.length() && protein.residue(position) < Residues.STANDARD) {
            row[at] = ResidueProperties.hydropathy(protein.residue(position));
            row[at + 1] = ResidueProperties.volume(protein.residue(position));
            row[at + 2] = ResidueProperties.charge(protein.residue(position));
        }
    }

    private static void window(Protein protein, int position, int radius, double[] row, int at) {
        int[] counts = new int[Residues.STANDARD];
        int all = 0;
        int end = Math.min(protein.length(), position + radius + 1);
        for (int i = Math.max(0, position - radius); i < end; i++) {
            if (protein.residue(i) < Residues.STANDARD && i != position) {
                counts[protein.residue(i)]++;
                all++;
            }
        }
        if (all > 0) {
            row[at] = mean(counts, all, ResidueProperties::hydropathy);
            row[at + 1] = mean(counts, all, ResidueProperties::volume);
            row[at + 2] = mean(counts, all, ResidueProperties::charge);
            row[at + 3] = entropy(counts, all);
            row[at + 4] = share(counts, all, "GP");
            row[at + 5] = share(counts, all, "STNQ");
            row[at + 6] = share(counts, all, "DEKR");
            row[at + 7] = share(counts, all, "FWYH");
            row[at + 8] = share(counts, all, "C");
        }
    }

    private static double mean(int[] counts, int all, IntToDoubleFunction property) {
        double sum = 0;
        for (int residue = 0; residue < counts.length; residue++) {
            sum += counts[residue] * property.applyAsDouble(residue);
        }
        return sum / all;
    }

    private static double entropy(int[] counts, int all) {
        double entropy = 0;
        for (int count : counts) {
            entropy -= count == 0 ? 0 : (double) count / all * Math.log((double) count / all);
        }
        return entropy;
    }

    private static double share(int[] counts, int all, String letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum += counts[Residues.code(letters.charAt(i))];
        }
        return (double) sum / all;
    }

    private static double moment(Protein protein, int position, double degrees) {
        double sine = 0;
        double cosine = 0;
        int end = Math.min(protein.length(), position + MOMENT_RADIUS + 1);
        for (int i = Math.max(0, position - MOMENT_RADIUS); i < end; i++) {
            if (protein.residue(i) < Residues.STANDARD) {
                double angle = Math.toRadians(degrees * (i - position));
                sine += ResidueProperties.hydropathy(protein.residue(i)) * Math.sin(angle);
                cosine += ResidueProperties.hydropathy(protein.residue(i)) * Math.cos(angle);
            }
        }
        return Math.hypot(sine, cosine);
    }
}
