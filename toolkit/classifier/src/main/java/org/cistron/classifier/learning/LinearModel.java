package org.cistron.classifier.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.cistron.classifier.storage.Block;
import org.cistron.classifier.storage.Numbers;

/**
 * What {@link LogisticRegression} learns: log-odds as an intercept and a coefficient times each standardised feature, which is
 * what the feature contributes; a missing one contributes 0.
 */
public final class LinearModel implements FittedModel {
    static final int KIND = 3;

    private final Standardisation standardisation;
    private final double[] coefficients;

    /**
     * Makes a model.
     *
     * @param coefficients of the standardised features, then the intercept
     */
    LinearModel(Standardisation standardisation, double[] coefficients) {
        this.standardisation = standardisation;
        this.coefficients = coefficients;
    }

    @Override
    public int features() {
        return standardisation.features();
    }

    /** Returns the coefficient of a feature in units of its standard deviation. */
    public double coefficient(int feature) {
        return coefficients[feature];
    }

    /** Returns the log-odds of a case whose features are all average. */
    public double intercept() {
        return coefficients[features()];
    }

    /**
     * Returns the model whose log-odds are these on a straight line.
     *
     * @param slope what they are multiplied by
     * @param offset what is then added
     */
    public LinearModel onLine(double slope, double offset) {
        double[] moved = coefficients.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] *= slope;
        }
        moved[features()] += offset;
        return new LinearModel(standardisation, moved);
    }

    @Override
    public double logOdds(double[] row) {
        return contributions(row).sum();
    }

    @Override
    public Attribution contributions(double[] row) {
        double[] contributions = new double[checked(row).length];
        for (int feature = 0; feature < row.length; feature++) {
            contributions[feature] = coefficients[feature] * standardisation.value(feature, row[feature]);
        }
        return new Attribution(intercept(), contributions);
    }

    @Override
    public void write(DataOutput to) throws IOException {
        Block.write(to, KIND, content -> {
            standardisation.write(content);
            for (double coefficient : coefficients) {
                content.writeDouble(coefficient);
            }
        });
    }

    static LinearModel readContent(DataInput from) throws IOException {
        Standardisation standardisation = Standardisation.read(from);
        double[] coefficients = new double[standardisation.features() + 1];
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = Numbers.finite(from, "a coefficient");
        }
        return new LinearModel(standardisation, coefficients);
    }
}
