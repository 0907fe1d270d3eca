package org.cistron.runner.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.runner.model.FakeData;
import org.junit.jupiter.api.Test;

class DomainCheckTest {
    private static final GeneticCode BACTERIAL = GeneticCode.byNumber(11);

    private final DomainCheck check = new DomainCheck("m", FakeData.DOMAIN);

    /** Contigs of so many nucleotides, with so many of a hundred G or C. */
    private static InputSurvey survey(int length, int... contents) {
        return InputSurvey.of(java.util.Arrays.stream(contents)
                .mapToObj(content ->
                        Sequence.of("c", ("G".repeat(content) + "A".repeat(100 - content)).repeat(length / 100))));
    }

    @Test
    void likeInputIsNotSpokenOf() {
        assertThat(check.unlike(survey(5_000, 45), false, BACTERIAL)).isEmpty();
        assertThat(check.unlike(survey(5_000, 30, 60), true, BACTERIAL)).isEmpty();
        assertThat(check.misfit(survey(5_000, 45), false, BACTERIAL)).isEmpty();
    }

    @Test
    void contentOutsideIsSaidWithNumbers() {
        assertThat(check.unlike(survey(5_000, 14), false, BACTERIAL))
                .containsExactly("G+C content 14.0 % lies outside 30.0 to 60.0 % that the model 'm' was trained on:"
                        + " probabilities may be off.");
    }

    @Test
    void contigsOfAMixedInputAreCountedInOneSentence() {
        assertThat(check.unlike(survey(5_000, 14, 45, 70), true, BACTERIAL))
                .containsExactly("the G+C content of 2 of 3 contigs (of 1,000 nt or more) lies outside 30.0 to 60.0 %"
                        + " that the model 'm' was trained on: probabilities may be off.");
    }

    @Test
    void whatIsTooShortToHaveAContentIsNotJudged() {
        assertThat(check.unlike(survey(900, 14), false, BACTERIAL)).isEmpty();
        assertThat(check.unlike(survey(900, 14, 70), true, BACTERIAL)).isEmpty();
        assertThat(check.misfit(survey(900, 14), false, BACTERIAL)).isEmpty();
    }

    @Test
    void anotherGeneticCodeIsUnlikeAndNoFit() {
        GeneticCode other = GeneticCode.byNumber(25);
        assertThat(check.unlike(survey(5_000, 45), false, other))
                .containsExactly("genetic code 25 is not among those (11) that the model 'm' was trained on:"
                        + " probabilities may be off.");
        assertThat(check.misfit(survey(5_000, 45), false, other)).isPresent();
    }

    @Test
    void aLittleOutsideStillFits() {
        assertThat(check.misfit(survey(5_000, 62), false, BACTERIAL)).isEmpty();
        assertThat(check.misfit(survey(5_000, 64), false, BACTERIAL))
                .contains("G+C content 64.0 % lies outside 30.0 to 60.0 % that the model 'm' was trained on");
    }

    @Test
    void aMixedInputFitsWhereHalfOfItDoes() {
        assertThat(check.misfit(survey(5_000, 14, 45), true, BACTERIAL)).isEmpty();
        assertThat(check.misfit(survey(5_000, 14, 14, 45), true, BACTERIAL)).isPresent();
    }

    @Test
    void fewGenesAreSaidWithNumbersWhereThereIsEnoughSequence() {
        InputSurvey enough = survey(20_000, 45);
        assertThat(check.unlikeGenes(enough, 13_000)).isEmpty();
        assertThat(check.unlikeGenes(enough, 20_000)).isEmpty();
        assertThat(check.unlikeGenes(enough, 12_900)).isPresent();
        assertThat(check.unlikeGenes(enough, 4_000))
                .contains(
                        "genes cover 20.0 % of the sequence, outside 70.0 to 95.0 % that the model 'm' was trained on:"
                                + " genes may be missing, or some may be false.");
        assertThat(check.unlikeGenes(survey(19_000, 45), 0)).isEmpty();
    }

    @Test
    void unknownNucleotidesCountForNothing() {
        InputSurvey gappy = InputSurvey.of(List.of(Sequence.of("c", "GC".repeat(1_000) + "N".repeat(30_000))).stream());
        assertThat(gappy.bases().content()).isEqualTo(1);
        assertThat(check.unlikeGenes(gappy, 0)).isEmpty();
        assertThat(check.unlike(gappy, false, BACTERIAL)).hasSize(1);
    }
}
