package org.cistron.hmm;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cistron.api.feature.Gene;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Compute;
import org.cistron.api.host.Progress;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calling.CallingOptions;
import org.cistron.genes.calling.GeneCaller;
import org.cistron.genes.coding.CodingCounts;
import org.cistron.genes.coding.CodingModel;
import org.cistron.genes.start.StartModel;

/** Learns a genome's own model: find genes, learn from the certain and long ones, find again (Viterbi training). */
final class SelfTraining {
    private static final double CERTAIN = 0.9;
    private static final int LONG_ENOUGH = 240;
    private static final int FEWEST_STARTS = 50;
    /** Nucleotides below which the universal local model stays as it is: it would hardly change, and takes long to make. */
    private static final int FEWEST_FOR_LOCAL = 100_000;

    private static final int ENOUGH_TO_BEGIN = 1_500_000;

    private final Compute compute;
    private final Progress progress;
    private final int rounds;

    SelfTraining(Compute compute, Progress progress, int rounds) {
        this.compute = compute;
        this.progress = progress;
        this.rounds = rounds;
    }

    /**
     * Learns.
     *
     * @param chunks the sequence to learn from
     * @param openEnds whether genes may run off its ends
     * @param seed the model to begin with
     * @param universal where the genome's own local model begins
     * @param prior counts that stand in where the genome has few of its own
     */
    HmmModel train(
            List<Sequence> chunks, boolean openEnds, HmmModel seed, UniversalModels universal, CodingCounts prior) {
        GeneCaller caller = GeneCaller.uncalibrated(seed.code(), new CallingOptions(90, openEnds));
        HmmModel model = seed;
        for (int round = 1; round <= rounds; round++) {
            progress.activity("learning gene model, round " + round + " of " + rounds);
            model = improve(round < rounds ? some(chunks) : chunks, caller, model, universal, prior);
        }
        return model;
    }

    /** Returns pieces from all over the genome for the rounds before the last, which only need to point the right way. */
    private static List<Sequence> some(List<Sequence> chunks) {
        long total = nucleotides(chunks);
        int every = (int) Math.max(1, total / ENOUGH_TO_BEGIN);
        return IntStream.range(0, chunks.size())
                .filter(i -> i % every == 0)
                .mapToObj(chunks::get)
                .toList();
    }

    private static long nucleotides(List<Sequence> chunks) {
        return chunks.stream().mapToLong(Sequence::length).sum();
    }

    private HmmModel improve(
            List<Sequence> chunks, GeneCaller caller, HmmModel model, UniversalModels universal, CodingCounts prior) {
        List<Callable<Lesson>> tasks = chunks.stream()
                .map(chunk -> (Callable<Lesson>) () -> lesson(chunk, caller, model))
                .collect(Collectors.toList());
        Lesson all = new Lesson(model.code());
        compute.all(tasks).forEach(all::add);
        all.counts().add(prior, 1);
        StartModel start = all.starts().size() < FEWEST_STARTS
                ? model.start()
                : all.starts().learn();
        return new HmmModel(
                model.code(),
                Optional.of(CodingModel.estimate(all.counts())),
                nucleotides(chunks) < FEWEST_FOR_LOCAL ? universal.local() : universal.adapted(all.local()),
                start);
    }

    private static Lesson lesson(Sequence chunk, GeneCaller caller, HmmModel model) {
        Lesson lesson = new Lesson(model.code());
        lesson.addBackground(chunk);
        for (Gene gene : caller.call(chunk, model.evidence(chunk, new Window(0, chunk.length())))) {
            if (gene.probability() >= CERTAIN && gene.region().length() >= LONG_ENOUGH) {
                lesson.addGene(chunk, gene.region());
            }
        }
        return lesson;
    }
}
