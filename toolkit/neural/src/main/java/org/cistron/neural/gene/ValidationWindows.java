package org.cistron.neural.gene;

import java.util.ArrayList;
import java.util.List;

/** The same windows of the validation genomes at every look, spread evenly. */
final class ValidationWindows {
    private static final int MOST = 288;

    private ValidationWindows() {}

    static List<TrainingWindow> of(List<TrainingContig> contigs, int length) {
        List<TrainingWindow> all = new ArrayList<>();
        for (TrainingContig contig : contigs) {
            for (int start = 0; start + length <= contig.sequence().length(); start += length) {
                all.add(new TrainingWindow(contig, start, start, start + length));
            }
        }
        int stride = (all.size() + MOST - 1) / MOST;
        List<TrainingWindow> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += Math.max(1, stride)) {
            some.add(all.get(i));
        }
        return some;
    }
}
