package org.cistron.neural.gene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cistron.api.sequence.Sequence;

/**
 * Draws windows: genomes by the square root of their length, so that large ones do not drown the others, and balanced over three
 * classes of G+C content. What a step draws depends on seed and step alone, so that training can be resumed.
 */
final class WindowSampler {
    /** Upper bounds of G+C classes. */
    private static final double[] CLASSES = {0.40, 0.55, 1.01};
    /** Share of windows that show a fragment only, as short contigs are. */
    private static final double FRAGMENTS = 0.2;

    private static final int SHORTEST_FRAGMENT = 300;

    private final List<TrainingContig> contigs;
    private final double[] cumulative;
    private final int length;
    private final long seed;

    /**
     * Prepares drawing.
     *
     * @param length nucleotides of a window
     */
    WindowSampler(List<TrainingContig> contigs, int length, long seed) {
        this.contigs = contigs.stream()
                .filter(contig -> contig.sequence().length() >= length)
                .toList();
        if (this.contigs.isEmpty()) {
            throw new IllegalArgumentException("no contig of at least " + length + " nucleotides to learn from");
        }
        this.length = length;
        this.seed = seed;
        this.cumulative = cumulative();
    }

    /** Returns the windows of a step. */
    List<TrainingWindow> draw(int step, int count) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + step);
        List<TrainingWindow> windows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            windows.add(draw(random));
        }
        return windows;
    }

    private TrainingWindow draw(SplittableRandom random) {
        double wanted = random.nextDouble() * cumulative[cumulative.length - 1];
        int i = 0;
        while (cumulative[i] < wanted) {
            i++;
        }
        TrainingContig contig = contigs.get(i);
        int start = random.nextInt(contig.sequence().length() - length + 1);
        int from = start;
        int to = start + length;
        if (random.nextDouble() < FRAGMENTS) {
            int size = (int) (SHORTEST_FRAGMENT * Math.pow((double) length / SHORTEST_FRAGMENT, random.nextDouble()));
            from = start + random.nextInt(length - size + 1);
            to = from + size;
        }
        return new TrainingWindow(contig, start, from, to);
    }

    private double[] cumulative() {
        Map<String, Long> genomes = new TreeMap<>();
        Map<String, Double> content = new TreeMap<>();
        for (TrainingContig contig : contigs) {
            genomes.merge(contig.genome(), (long) contig.sequence().length(), Long::sum);
            content.merge(contig.genome(), strong(contig.sequence()), Double::sum);
        }
        double[] classes = new double[CLASSES.length];
        genomes.forEach((name, total) -> classes[classOf(content.get(name) / total)] += Math.sqrt(total));
        double[] sums = new double[contigs.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            String name = contigs.get(i).genome();
            double total = genomes.get(name);
            sum += contigs.get(i).sequence().length()
                    / Math.sqrt(total)
                    / Math.sqrt(classes[classOf(content.get(name) / total)]);
            sums[i] = sum;
        }
        return sums;
    }

    private static int classOf(double content) {
        int i = 0;
        while (content >= CLASSES[i]) {
            i++;
        }
        return i;
    }

    /** Returns the number of G and C. */
    private static double strong(Sequence sequence) {
        double count = 0;
        for (int i = 0; i < sequence.length(); i++) {
            byte base = sequence.base(i);
            if (base == Sequence.C || base == Sequence.G) {
                count++;
            }
        }
        return count;
    }
}
