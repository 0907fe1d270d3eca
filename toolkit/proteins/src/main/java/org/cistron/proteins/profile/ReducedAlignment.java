package org.cistron.proteins.profile;

import java.util.Arrays;
import java.util.List;
import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.BackgroundFrequencies;

/**
 * Those rows of an alignment that span a position, cut to the columns that all of them span: what tells their weights there (Altschul et
 * al. 1997, <em>Gapped BLAST and PSI-BLAST</em>, Nucleic Acids Res 25:3389). Gaps, and residues that are not standard, count as one more
 * type of residue.
 */
final class ReducedAlignment {
    private static final int TYPES = Residues.STANDARD + 1;

    private final List<AlignedRow> rows;
    private final double[] weights;
    private int typeSum;
    private int variedColumns;
    private int columns;

    /** Computes the weights of rows, all of which span some position together; at least one. */
    ReducedAlignment(List<AlignedRow> rows) {
        this.rows = rows;
        this.weights = new double[rows.size()];
        int start = rows.stream().mapToInt(AlignedRow::start).max().orElseThrow();
        int end = rows.stream().mapToInt(AlignedRow::end).min().orElseThrow();
        for (int position = start; position < end; position++) {
            addColumn(position);
        }
        normalize();
    }

    /** Each type of residue shares one unit of weight equally, and so do the rows that have it. */
    private void addColumn(int position) {
        int[] counts = new int[TYPES];
        int types = 0;
        for (AlignedRow row : rows) {
            types += counts[type(row, position)]++ == 0 ? 1 : 0;
        }
        typeSum += types;
        columns++;
        if (types > 1) {
            variedColumns++;
            for (int i = 0; i < weights.length; i++) {
                weights[i] += 1.0 / (types * counts[type(rows.get(i), position)]);
            }
        }
    }

    private void normalize() {
        if (variedColumns == 0) {
            Arrays.fill(weights, 1.0 / weights.length);
        } else {
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= variedColumns;
            }
        }
    }

    private static int type(AlignedRow row, int position) {
        return Math.min(row.residue(position), Residues.STANDARD);
    }

    /**
     * Returns the rows' weights, which sum to one (Henikoff and Henikoff 1994, <em>Position-based sequence weights</em>, J Mol Biol
     * 243:574); columns that are alike in all rows say nothing about them and are left out.
     */
    double[] weights() {
        return weights;
    }

    /** Returns the mean number of types of residue in a column, at least 1: how many independent rows there are, roughly. */
    double effectiveNumber() {
        return (double) typeSum / columns;
    }

    /** Returns how frequent each standard residue is at a position that all rows span, by weight; the background where none is. */
    double[] frequencies(int position) {
        double[] frequencies = new double[Residues.STANDARD];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (rows.get(i).hasStandard(position)) {
                frequencies[rows.get(i).residue(position)] += weights[i];
                sum += weights[i];
            }
        }
        for (int residue = 0; residue < frequencies.length; residue++) {
            frequencies[residue] = sum > 0 ? frequencies[residue] / sum : BackgroundFrequencies.of(residue);
        }
        return frequencies;
    }
}
