package org.cistron.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
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

    @Test
    void theMemberThatKnowsGetsTheWeight() {
        List<WeightFitting.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lessons.add(lesson());
        }
        MemberWeights fitted = new WeightFitting(new TestCompute(2), lessons, 2)
                .fit(MemberWeights.equal(List.of("wrong", "right")), 30);
        MemberWeights.Member wrong = fitted.members().get(0);
        MemberWeights.Member right = fitted.members().get(1);
        assertThat(right.coding()).isGreaterThan(0.8);
        assertThat(wrong.coding() + right.coding()).isCloseTo(1, within(1e-9));
        assertThat(right.name()).isEqualTo("right");
    }
}
