package org.cistron.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calling.AnnotationLoss;
import org.cistron.genes.calling.AnnotationTrust;
import org.cistron.genes.calling.CallingOptions;
import org.cistron.genes.calling.KnownGene;
import org.cistron.testkit.RandomSequences;
import org.cistron.testkit.TestCompute;
import org.junit.jupiter.api.Test;

class WeightFittingTest {
    private static final int BEGIN = 300;

    private final RandomSequences random = new RandomSequences(8);
    private final AnnotationLoss loss =
            new AnnotationLoss(GeneticCode.byNumber(11), CallingOptions.defaults(), AnnotationTrust.standard());

    /** A member that knows the gene, and one that is as sure of what it makes up. */
    private WeightFitting.Lesson lesson() {
        String gene = random.gene(100);
        Sequence stretch = Sequence.of("s", random.letters(BEGIN, 0.5) + gene + random.letters(BEGIN, 0.5));
        KnownGene known = new KnownGene(BEGIN, BEGIN + gene.length(), true, KnownGene.Kind.ANNOTATED);
        int length = stretch.length();
        float[] right = new float[length];
        float[] wrong = new float[length];
        for (int i = 0; i < length; i++) {
            boolean inside = i >= BEGIN && i < BEGIN + gene.length() && (i - BEGIN) % 3 == 0;
            right[i] = inside ? 0.4f : -0.4f;
            wrong[i] = (float) (0.4 * random.gaussian());
        }
        return new WeightFitting.Lesson(
                evidence -> loss.of(stretch, evidence, List.of(known)), List.of(evidence(wrong), evidence(right)));
    }

    private static Evidence evidence(float[] forward) {
        int length = forward.length;
        return new Evidence(
                new Window(0, length),
                List.of(new CodingTrack(0, forward, new float[length])),
                new float[length],
                new float[length]);
    }

    private List<WeightFitting.Lesson> lessons(int count) {
        return Stream.generate(this::lesson).limit(count).toList();
    }

    private static WeightFitting.Fitted fit(List<WeightFitting.Lesson> lessons, List<WeightFitting.Lesson> validation) {
        return new WeightFitting(new TestCompute(2), lessons, validation)
                .fit(MemberWeights.equal(List.of("wrong", "right")), 30);
    }

    @Test
    void theMemberThatKnowsGetsTheWeight() {
        MemberWeights fitted = fit(lessons(40), List.of()).best();
        MemberWeights.Member wrong = fitted.members().get(0);
        MemberWeights.Member right = fitted.members().get(1);
        assertThat(right.name()).isEqualTo("right");
        assertThat(right.coding()).isGreaterThan(0.8).isGreaterThan(2 * Math.abs(wrong.coding()));
    }

    @Test
    void whatAllMembersUnderstateIsScaledUp() {
        List<WeightFitting.Lesson> faint = lessons(12).stream()
                .map(lesson -> new WeightFitting.Lesson(
                        lesson.loss(),
                        List.of(
                                faint(lesson.evidence().get(1)),
                                faint(lesson.evidence().get(1)))))
                .toList();
        MemberWeights fitted = fit(faint, List.of()).best();
        double sum = fitted.members().stream()
                .mapToDouble(MemberWeights.Member::coding)
                .sum();
        assertThat(sum).isGreaterThan(1.2);
    }

    @Test
    void slopesAreThoseOfTheCost() {
        double[] values = {0.9, 0.2, -0.3, 0.7};
        WeightPrior prior = new WeightPrior(new double[] {0.5, 0.5, 0.5, 0.5});
        double[] slope = new double[4];
        prior.addSlope(values, slope);
        for (int i = 0; i < values.length; i++) {
            double[] more = values.clone();
            more[i] += 1e-5;
            assertThat(slope[i]).isCloseTo((prior.cost(more) - prior.cost(values)) / 1e-5, within(1e-3));
        }
    }

    @Test
    void lossGoesDownAndTheRoundThatValidatesBestIsTaken() {
        WeightFitting.Fitted fitted = fit(lessons(8), lessons(4));
        assertThat(fitted.rounds()).hasSize(30);
        double first = fitted.rounds().get(0).validation();
        double least = fitted.rounds().stream()
                .mapToDouble(WeightFitting.Losses::validation)
                .min()
                .orElseThrow();
        assertThat(least).isLessThan(0.9 * first);
        assertThat(new WeightFitting(new TestCompute(1), lessons(1), List.of())
                        .fit(fitted.best(), 1)
                        .rounds()
                        .get(0)
                        .validation())
                .isNaN();
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        List<WeightFitting.Lesson> lessons = lessons(6);
        MemberWeights first = MemberWeights.equal(List.of("wrong", "right"));
        assertThat(new WeightFitting(new TestCompute(1), lessons, List.of()).fit(first, 5))
                .isEqualTo(new WeightFitting(new TestCompute(3), lessons, List.of()).fit(first, 5));
    }

    /** A fifth of the log-odds, as a gene's own kind and as another that no gene is of. */
    private static Evidence faint(Evidence whole) {
        CodingTrack track = whole.tracks().get(0);
        float[] forward = new float[track.forward().length];
        for (int i = 0; i < forward.length; i++) {
            forward[i] = 0.2f * track.forward()[i];
        }
        CodingTrack own = new CodingTrack(Math.log(0.9), forward, track.reverse());
        CodingTrack other = new CodingTrack(Math.log(0.1), new float[forward.length], track.reverse());
        return new Evidence(whole.window(), List.of(own, other), whole.startForward(), whole.startReverse());
    }
}
