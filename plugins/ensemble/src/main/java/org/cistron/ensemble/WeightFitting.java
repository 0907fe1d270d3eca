package org.cistron.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Compute;
import org.cistron.genes.calling.AnnotationLoss;
import org.cistron.genes.calling.EvidenceGradient;

/**
 * Finds the weights under which the decoder agrees best with annotations: gradient descent on the decoder's own loss, with a step
 * for each weight that grows while its gradient keeps its sign (Rprop; Riedmiller and Braun 1993).
 *
 * <p>Each weight is free but for {@link WeightPrior}: together the weights also scale what all members say.
 */
final class WeightFitting {
    private static final double FIRST_STEP = 0.05;
    private static final double LARGEST_STEP = 0.1;
    private static final double FASTER = 1.2;
    private static final double SLOWER = 0.5;

    private final Compute compute;
    private final List<Lesson> lessons;
    private final List<Lesson> validation;

    /**
     * A stretch to fit on.
     *
     * @param loss the decoder for its genetic code, its sequence and its annotation
     * @param evidence of each member, for the stretch
     */
    record Lesson(Judge loss, List<Evidence> evidence) {
        int nucleotides() {
            return evidence.get(0).window().length();
        }
    }

    /** Judges evidence for a stretch. */
    @FunctionalInterface
    interface Judge {
        /** Returns loss and gradient. */
        AnnotationLoss.Result of(Evidence evidence);
    }

    /**
     * The losses of a round, natural logarithms for each thousand nucleotides.
     *
     * @param learned on what is fitted on
     * @param validation on what is chosen by; NaN where there is nothing
     */
    record Losses(double learned, double validation) {
        /** Returns the loss that weights are chosen by. */
        double deciding() {
            return Double.isNaN(validation) ? learned : validation;
        }
    }

    /**
     * What came of it.
     *
     * @param best the weights of the round with the least loss
     * @param rounds the losses of all rounds
     */
    record Fitted(MemberWeights best, List<Losses> rounds) {}

    /** Loss and gradient of all lessons, in the order of the weights. */
    @SuppressWarnings("ArrayRecordComponent") // Handed over, not copied.
    private record Judgement(double loss, double[] gradient) {}

    WeightFitting(Compute compute, List<Lesson> lessons, List<Lesson> validation) {
        this.compute = compute;
        this.lessons = List.copyOf(lessons);
        this.validation = List.copyOf(validation);
    }

    /** Fits, and returns the best weights that were seen. */
    Fitted fit(MemberWeights first, int rounds) {
        double[] values = values(first);
        WeightPrior prior = new WeightPrior(values);
        double[] steps = new double[values.length];
        Arrays.fill(steps, FIRST_STEP);
        double[] before = new double[values.length];
        List<Losses> losses = new ArrayList<>();
        MemberWeights best = first;
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            MemberWeights now = weights(first, values);
            Judgement judgement = judge(lessons, now);
            Losses of = new Losses(judgement.loss(), judge(validation, now).loss());
            losses.add(of);
            double deciding = of.deciding() + prior.cost(values);
            if (deciding < least) {
                least = deciding;
                best = now;
            }
            prior.addSlope(values, judgement.gradient());
            step(values, steps, before, judgement.gradient());
        }
        return new Fitted(best, List.copyOf(losses));
    }

    private static void step(double[] values, double[] steps, double[] before, double[] gradient) {
        for (int i = 0; i < values.length; i++) {
            double agreement = before[i] * gradient[i];
            steps[i] = Math.min(LARGEST_STEP, steps[i] * (agreement > 0 ? FASTER : agreement < 0 ? SLOWER : 1));
            values[i] -= Math.signum(gradient[i]) * steps[i];
            before[i] = gradient[i];
        }
    }

    private Judgement judge(List<Lesson> all, MemberWeights weights) {
        List<Callable<Judgement>> tasks = all.stream()
                .<Callable<Judgement>>map(lesson -> () -> judge(lesson, weights))
                .toList();
        double thousands = all.stream().mapToLong(Lesson::nucleotides).sum() / 1000.0;
        double loss = 0;
        double[] gradient = new double[2 * weights.members().size()];
        for (Judgement of : compute.all(tasks)) {
            loss += of.loss();
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += of.gradient()[i];
            }
        }
        return new Judgement(
                loss / thousands,
                DoubleStream.of(gradient).map(of -> of / thousands).toArray());
    }

    private static Judgement judge(Lesson lesson, MemberWeights weights) {
        Window window = lesson.evidence().get(0).window();
        AnnotationLoss.Result result = lesson.loss().of(WeighedEvidence.of(weights, lesson.evidence(), window));
        EvidenceGradient of = result.gradient();
        double[] gradient = new double[2 * lesson.evidence().size()];
        for (int m = 0; m < lesson.evidence().size(); m++) {
            Evidence own = lesson.evidence().get(m);
            for (int i = 0; i < of.tracks().size(); i++) {
                CodingTrack track = WeighedEvidence.track(own, i);
                gradient[2 * m] += product(of.tracks().get(i).forward(), track.forward())
                        + product(of.tracks().get(i).reverse(), track.reverse());
            }
            gradient[2 * m + 1] =
                    product(of.startForward(), own.startForward()) + product(of.startReverse(), own.startReverse());
        }
        return new Judgement(result.loss(), gradient);
    }

    private static double product(float[] gradient, float[] own) {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            sum += (double) gradient[i] * own[i];
        }
        return sum;
    }

    private static double[] values(MemberWeights weights) {
        return weights.members().stream()
                .flatMapToDouble(member -> DoubleStream.of(member.coding(), member.start()))
                .toArray();
    }

    private static MemberWeights weights(MemberWeights named, double[] values) {
        List<MemberWeights.Member> members = new ArrayList<>();
        for (int m = 0; 2 * m < values.length; m++) {
            members.add(new MemberWeights.Member(named.members().get(m).name(), values[2 * m], values[2 * m + 1]));
        }
        return new MemberWeights(members);
    }
}
