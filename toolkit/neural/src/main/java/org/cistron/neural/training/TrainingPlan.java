package org.cistron.neural.training;

/**
 * How long and how hard a network is trained. The defaults are those of the shipped models.
 *
 * @param steps batches to learn from; 0 where a model is only to be looked at
 * @param windows of a batch
 * @param length nucleotides of a window, a multiple of three
 * @param rate highest learning rate; reached after the warm-up, falling to 0 along half a cosine (Loshchilov and Hutter 2017)
 * @param warmUp steps of linear growth of the rate
 * @param decay weight decay
 * @param clip largest global norm of the gradients
 * @param codonWeight weight of the codon-by-codon loss
 * @param structureWeight weight of the loss through the decoder
 * @param structureFrom share of the steps after which the loss through the decoder begins to count
 * @param curriculum share of the steps in which only genes of at least {@link #CERTAIN} nucleotides are learned from
 * @param every steps from one look at the validation genomes, and one checkpoint, to the next
 * @param patience looks without a better score after which training stops
 * @param seed of all that is drawn
 */
public record TrainingPlan(
        int steps,
        int windows,
        int length,
        double rate,
        int warmUp,
        double decay,
        double clip,
        double codonWeight,
        double structureWeight,
        double structureFrom,
        double curriculum,
        int every,
        int patience,
        long seed) {
    /** Genes of this many nucleotides are seldom annotated in error. */
    public static final int CERTAIN = 600;

    /** Returns a plan of what users set, the rest as the shipped models had it. */
    public static TrainingPlan of(
            int steps, int windows, int length, double rate, double structureFrom, double curriculum, long seed) {
        int every = Math.max(1, steps / 20);
        return new TrainingPlan(
                steps, windows, length, rate, 100, 0.01, 1, 0.5, 3, structureFrom, curriculum, every, 10, seed);
    }

    /** Checks ranges. */
    public TrainingPlan {
        require(steps >= 0, "steps", steps, "at least 0");
        require(windows >= 1, "windows", windows, "at least 1");
        require(length >= 300 && length % 3 == 0, "length", length, "at least 300 and a multiple of 3");
        require(rate > 0, "rate", rate, "more than 0");
        require(warmUp >= 1, "warmUp", warmUp, "at least 1");
        require(decay >= 0, "decay", decay, "at least 0");
        require(clip > 0, "clip", clip, "more than 0");
        require(codonWeight >= 0, "codonWeight", codonWeight, "at least 0");
        require(structureWeight >= 0, "structureWeight", structureWeight, "at least 0");
        require(structureFrom >= 0 && structureFrom <= 1, "structureFrom", structureFrom, "0 to 1");
        require(curriculum >= 0 && curriculum <= 1, "curriculum", curriculum, "0 to 1");
        require(every >= 1, "every", every, "at least 1");
        require(patience >= 1, "patience", patience, "at least 1");
    }

    /** Returns the learning rate of a step, counted from 0. */
    public double rate(int step) {
        return new LearningRate(rate, warmUp, steps).at(step);
    }

    /** Returns the weight of the loss through the decoder in a step: it grows over a tenth of the steps. */
    public double structureWeight(int step) {
        double progress = (double) step / steps - structureFrom;
        return progress < 0 ? 0 : structureWeight * Math.min(1, 0.05 + progress / 0.1);
    }

    /** Returns whether a step learns from certain genes only. */
    public boolean certainOnly(int step) {
        return step < curriculum * steps;
    }

    private static void require(boolean holds, String name, Number found, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is " + found + ", expected " + expected);
        }
    }
}
