package org.cistron.genes.calibration;

import java.util.ArrayDeque;
import java.util.Deque;

/** Makes columns that never fall: values that would are replaced by their mean, by how much they count. */
final class Levelled {
    private Levelled() {}

    private record Block(double value, double count, int rows) {
        Block joined(Block next) {
            double both = count + next.count;
            return new Block((value * count + next.value * next.count) / both, both, rows + next.rows);
        }
    }

    /** Returns rows of values that rise or stay level down each column. */
    static double[][] columns(double[] values, double[] counts, int columns) {
        double[][] levelled = new double[values.length / columns][columns];
        for (int column = 0; column < columns; column++) {
            Deque<Block> blocks = new ArrayDeque<>();
            for (int row = 0; row < levelled.length; row++) {
                Block block = new Block(values[row * columns + column], counts[row * columns + column] + 1, 1);
                while (!blocks.isEmpty() && blocks.getLast().value > block.value) {
                    block = blocks.removeLast().joined(block);
                }
                blocks.addLast(block);
            }
            int row = 0;
            for (Block block : blocks) {
                for (int i = 0; i < block.rows; i++) {
                    levelled[row++][column] = block.value;
                }
            }
        }
        return levelled;
    }
}
