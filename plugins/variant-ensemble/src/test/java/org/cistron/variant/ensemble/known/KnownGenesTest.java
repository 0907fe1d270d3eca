package org.cistron.variant.ensemble.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.testkit.MadeVariants;
import org.cistron.variant.ensemble.feature.Cases;
import org.junit.jupiter.api.Test;

class KnownGenesTest {
    private static final String DRUG = VariantQuestion.RESISTANCE + "drug";

    private final List<String> proteins = new MadeVariants(3).proteins();
    private final KnownGenes genes = KnownGenes.of(List.of(
            labelled(Cases.missense("rpoB", proteins.get(0), 7, 'W')),
            labelled(Cases.missense("katG", proteins.get(1), 7, 'W'))));

    @Test
    void aGeneIsKnownByItsProteinUnderAnyName() {
        VariantCase found = genes.recognized(Cases.missense("TAG_0001", proteins.get(1), 30, 'W'));

        assertThat(found.gene()).isEqualTo("katG");
        assertThat(found.protein().map(ProteinVariant::position)).contains(30);
    }

    @Test
    void anotherStartIsCountedFromTheEnd() {
        String longer = "MAAAAAAAAA" + proteins.get(0);
        VariantCase found = genes.recognized(Cases.missense("TAG_0001", longer, 50, 'W'));

        assertThat(found.gene()).isEqualTo("rpoB");
        assertThat(found.protein())
                .contains(new ProteinVariant(
                        "TAG_0001p", proteins.get(0), 40, proteins.get(0).substring(40, 41), "W"));
    }

    @Test
    void whatTheKnownProteinLacksStaysWhereItIs() {
        VariantCase subject = Cases.missense("TAG_0001", "MAAAAAAAAA" + proteins.get(0), 3, 'W');

        assertThat(genes.recognized(subject)).isEqualTo(subject);
    }

    @Test
    void strangersAndNamedGenesStayAsTheyAre() {
        VariantCase stranger = Cases.missense("TAG_0002", proteins.get(2), 30, 'W');
        VariantCase named = Cases.missense("katG", proteins.get(2), 30, 'W');
        VariantCase without = Cases.coding("TAG_0003", "frameshift_variant", "c.9del");

        assertThat(genes.recognized(stranger)).isEqualTo(stranger);
        assertThat(genes.recognized(named)).isEqualTo(named);
        assertThat(genes.recognized(without)).isEqualTo(without);
        assertThat(KnownGenes.of(List.of()).recognized(stranger)).isEqualTo(stranger);
    }

    @Test
    void insertionsAndDeletionsAreRecognizedToo() {
        String protein = proteins.get(0);
        VariantCase subject = new VariantCase(
                "TAG_0001",
                List.of("inframe_insertion"),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ProteinVariant("p", protein, protein.length(), "", "KK")));

        assertThat(genes.recognized(subject).gene()).isEqualTo("rpoB");
    }

    private static LabelledVariant labelled(VariantCase subject) {
        return new LabelledVariant(new VariantQuestion(subject, DRUG), true, 1, "group");
    }
}
