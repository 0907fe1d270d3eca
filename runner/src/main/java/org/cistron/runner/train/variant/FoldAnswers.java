package org.cistron.runner.train.variant;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** What plugins have answered so far in a cross-validation: plugin by plugin within a fold, fold by fold. */
final class FoldAnswers {
    private final int plugins;
    private final int[] folds;
    private final double[][] answers;
    private int done;

    /**
     * Begins, or goes on with what was kept.
     *
     * @param plugins how many are asked
     * @param folds the fold of each case
     * @param kept what {@link #bytes} gave
     */
    FoldAnswers(int plugins, int[] folds, Optional<byte[]> kept) {
        this.plugins = plugins;
        this.folds = folds.clone();
        this.answers = new double[plugins][folds.length];
        kept.ifPresent(bytes -> {
            ByteBuffer from = ByteBuffer.wrap(bytes);
            done = from.getInt();
            for (double[] of : answers) {
                from.asDoubleBuffer().get(of);
                from.position(from.position() + Double.BYTES * of.length);
            }
        });
    }

    /** Returns whether a plugin has answered a fold. */
    boolean has(int fold, int plugin) {
        return fold * plugins + plugin < done;
    }

    /** Takes the answers of the next plugin, or of the first in the next fold. */
    void add(int fold, int plugin, double[] logOdds) {
        int next = 0;
        for (int i = 0; i < folds.length; i++) {
            if (folds[i] == fold) {
                answers[plugin][i] = logOdds[next++];
            }
        }
        done = fold * plugins + plugin + 1;
    }

    /** Returns a plugin's answer to a case; nothing where it has nothing to say. */
    OptionalDouble answer(int plugin, int number) {
        double answer = answers[plugin][number];
        return Double.isNaN(answer) ? OptionalDouble.empty() : OptionalDouble.of(answer);
    }

    byte[] bytes() {
        ByteBuffer to = ByteBuffer.allocate(Integer.BYTES + Double.BYTES * plugins * folds.length);
        to.putInt(done);
        Arrays.stream(answers).flatMapToDouble(Arrays::stream).forEachOrdered(to::putDouble);
        return to.array();
    }
}
