package org.cistron.variant.ensemble.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.cistron.api.variant.VariantCase;
import org.cistron.classifier.cases.ResiduePair;
import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.Blosum62;
import org.cistron.proteins.substitution.GranthamDistance;
import org.cistron.proteins.substitution.ResidueProperties;

/** Which residue stands in the place of which; told by the protein's name too, where the protein itself is not known. */
public final class SubstitutionFeatures implements FeatureBlock {
    private static final List<IntToDoubleFunction> PROPERTIES = List.of(
            ResidueProperties::hydropathy,
            ResidueProperties::volume,
            ResidueProperties::polarity,
            ResidueProperties::charge);
    private static final List<String> PROPERTY_NAMES = List.of("hydropathy", "volume", "polarity", "charge");

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of("blosum62", "grantham"));
        for (String property : PROPERTY_NAMES) {
            names.add("reference_" + property);
            names.add("alternative_" + property);
            names.add("change_of_" + property);
            names.add("distance_of_" + property);
        }
        for (String side : List.of("reference_", "alternative_")) {
            for (int residue = 0; residue < Residues.STANDARD; residue++) {
                names.add(side + Residues.letter(residue));
            }
        }
        return names;
    }

    @Override
    public void fill(VariantCase subject, double[] row, int from) {
        ResiduePair.of(subject).ifPresent(pair -> fill(pair, row, from));
    }

    private static void fill(ResiduePair pair, double[] row, int from) {
        int at = from;
        row[at++] = Blosum62.score(pair.reference(), pair.alternative());
        row[at++] = GranthamDistance.between(pair.reference(), pair.alternative());
        for (IntToDoubleFunction property : PROPERTIES) {
            double reference = property.applyAsDouble(pair.reference());
            double alternative = property.applyAsDouble(pair.alternative());
            row[at++] = reference;
            row[at++] = alternative;
            row[at++] = alternative - reference;
            row[at++] = Math.abs(alternative - reference);
        }
        for (int residue = 0; residue < Residues.STANDARD; residue++) {
            row[at + residue] = residue == pair.reference() ? 1 : 0;
            row[at + Residues.STANDARD + residue] = residue == pair.alternative() ? 1 : 0;
        }
    }
}
