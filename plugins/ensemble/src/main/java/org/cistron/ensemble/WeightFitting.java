package org.cistron.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Compute;
import org.cistron.genes.calling.AnnotationLoss;
import org.cistron.genes.calling.EvidenceGradient;

/**
 * Finds the weights under which the decoder agrees best with annotations: gradient descent on the decoder's own loss, with a step
 * for each weight that grows while its gradient keeps its sign (Rprop; Riedmiller and Braun 1993).
 *
 * <p>Weights add up to 1, so that a weight's gradient is that of the difference between its member and the last one.
 */
final class WeightFitting {
    private static final double FIRST_STEP = 0.05;
    private static final double LARGEST_STEP = 0.1;
    private static final double FASTER = 1.2;
    private static final double SLOWER = 0.5;

    private final Compute compute;
    private final List<Lesson> lessons;
    private final int members;

    /**
     * A stretch to fit on.
     *
     * @param loss the decoder for its genetic code, its sequence and its annotation
     * @param evidence of each member, for the stretch
     */
    record Lesson(Judge loss, List<Evidence> evidence) {}

    /** Judges evidence for a stretch. */
    @FunctionalInterface
    interface Judge {
        /** Returns loss and gradient. */
        AnnotationLoss.Result of(Evidence evidence);
    }

    WeightFitting(Compute compute, List<Lesson> lessons, int members) {
        this.compute = compute;
        this.lessons = List.copyOf(lessons);
        this.members = members;
    }

    /** Returns the best weights that were seen. */
    MemberWeights fit(MemberWeights first, int rounds) {
        double[] values = values(first);
        double[] steps = new double[values.length];
        java.util.Arrays.fill(steps, FIRST_STEP);
        double[] before = new double[values.length];
        MemberWeights best = first;
        double bestLoss = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            MemberWeights now = weights(first, values);
            double[] gradient = new double[values.length];
            double loss = judge(now, gradient);
            if (loss < bestLoss) {
                bestLoss = loss;
                best = now;
            }
            for (int i = 0; i < values.length; i++) {
                double agreement = before[i] * gradient[i];
                steps[i] = Math.min(LARGEST_STEP, steps[i] * (agreement > 0 ? FASTER : agreement < 0 ? SLOWER : 1));
                values[i] -= Math.signum(gradient[i]) * steps[i];
                before[i] = gradient[i];
            }
        }
        return best;
    }

    private double judge(MemberWeights weights, double[] gradient) {
        List<Callable<double[]>> tasks = lessons.stream()
                .<Callable<double[]>>map(lesson -> () -> judge(lesson, weights))
                .toList();
        double loss = 0;
        for (double[] of : compute.all(tasks)) {
            loss += of[gradient.length];
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += of[i];
            }
        }
        return loss;
    }

    /** Returns a stretch's gradient, and its loss as last number. */
    private double[] judge(Lesson lesson, MemberWeights weights) {
        Window window = lesson.evidence().get(0).window();
        AnnotationLoss.Result result = lesson.loss().of(WeighedEvidence.of(weights, lesson.evidence(), window));
        EvidenceGradient g = result.gradient();
        Evidence last = lesson.evidence().get(members - 1);
        double[] gradient = new double[2 * (members - 1) + 1];
        for (int m = 0; m + 1 < members; m++) {
            Evidence own = lesson.evidence().get(m);
            gradient[2 * m] = product(
                            g.codingForward(),
                            own.tracks().get(0).forward(),
                            last.tracks().get(0).forward())
                    + product(
                            g.codingReverse(),
                            own.tracks().get(0).reverse(),
                            last.tracks().get(0).reverse());
            gradient[2 * m + 1] = product(g.startForward(), own.startForward(), last.startForward())
                    + product(g.startReverse(), own.startReverse(), last.startReverse());
        }
        gradient[gradient.length - 1] = result.loss();
        return gradient;
    }

    private static double product(float[] gradient, float[] own, float[] last) {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            sum += (double) gradient[i] * (own[i] - last[i]);
        }
        return sum;
    }

    private static double[] values(MemberWeights weights) {
        int free = weights.members().size() - 1;
        double[] values = new double[2 * free];
        for (int m = 0; m < free; m++) {
            values[2 * m] = weights.members().get(m).coding();
            values[2 * m + 1] = weights.members().get(m).start();
        }
        return values;
    }

    private static MemberWeights weights(MemberWeights named, double[] values) {
        List<MemberWeights.Member> members = new ArrayList<>();
        double coding = 1;
        double start = 1;
        for (int m = 0; 2 * m < values.length; m++) {
            members.add(new MemberWeights.Member(named.members().get(m).name(), values[2 * m], values[2 * m + 1]));
            coding -= values[2 * m];
            start -= values[2 * m + 1];
        }
        members.add(new MemberWeights.Member(named.members().get(members.size()).name(), coding, start));
        return new MemberWeights(members);
    }
}
