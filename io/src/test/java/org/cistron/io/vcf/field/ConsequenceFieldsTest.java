package org.cistron.io.vcf.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.ProteinEffect;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.TranscriptPlace;
import org.cistron.io.tsv.Judgement;
import org.cistron.io.tsv.VariantRow;
import org.cistron.io.tsv.VariantTable;
import org.junit.jupiter.api.Test;

class ConsequenceFieldsTest {
    private static final Transcript TRANSCRIPT = new Transcript(
            "t|1",
            "g;2",
            "na me",
            "p,3",
            "c",
            Strand.FORWARD,
            "protein_coding",
            List.of(new Window(10, 40), new Window(50, 70)),
            List.of(new Window(10, 40)),
            0,
            GeneticCode.byNumber(11),
            true,
            true);
    private static final Judgement JUDGED =
            new Judgement(OptionalDouble.of(0.5), "a|b", "me", Map.of("weight", "1;2"), List.of());

    @Test
    void partsAreEncodedAndHaveNoBars() {
        assertThat(text(new CistronField(), coding(JUDGED, List.of("c:2:A>C"))))
                .isEqualTo(
                        "CISTRON=T|missense_variant&splice_region_variant|MODERATE|na%20me|t/1|p%2C3|c.5A>T|p.Arg1%3D|1||c:2:A>C"
                                + "|0.5000|a/b|me");
        assertThat(text(new SnpEffField(), coding(JUDGED, List.of())))
                .isEqualTo(
                        "ANN=T|missense_variant&splice_region_variant|MODERATE|na%20me|g%3B2|transcript|t/1|protein_coding|1/2"
                                + "|c.5A>T|p.Arg1%3D|5/50|5/30|2/10||");
        assertThat(text(new ClassField(), coding(JUDGED, List.of()))).isEqualTo("CISTRON_CLASS=T|t/1|0.5000|a/b|me");
    }

    @Test
    void withoutATranscriptItsPartsAreEmpty() {
        assertThat(text(new CistronField(), nowhere()))
                .isEqualTo("CISTRON=<DEL>|intergenic_variant|MODIFIER|||||||||||");
        assertThat(text(new SnpEffField(), nowhere())).isEqualTo("ANN=<DEL>|intergenic_variant|MODIFIER|||||||||||||");
        assertThat(text(new ClassField(), nowhere())).isEqualTo("CISTRON_CLASS=<DEL>||||");
    }

    @Test
    void entriesHaveCommasBetweenThem() {
        StringBuilder text = new StringBuilder("DP=3;");
        new ClassField().append(List.of(nowhere(), nowhere()), text);
        assertThat(text).hasToString("DP=3;CISTRON_CLASS=<DEL>||||,<DEL>||||");
    }

    @Test
    void theTableHasDotsForWhatIsNotKnown() {
        assertThat(line(nowhere()))
                .isEqualTo("c\t5\tA\t<DEL>\t.\t.\t.\tintergenic_variant\tMODIFIER\t.\t.\t.\t.\t.\t.\n");
        assertThat(line(coding(Judgement.none(), List.of("c:2:A>C", "c:3:A>G"))))
                .isEqualTo(
                        "c\t5\tA\tT\tna me\tt|1\tp,3\tmissense_variant&splice_region_variant\tMODERATE\tc.5A>T\tp.Arg1=\t.\t.\t."
                                + "\ttogether=c:2:A>C,c:3:A>G\n");
        assertThat(line(coding(JUDGED, List.of()))).endsWith("\t0.5000\ta|b\tme\tweight=1,2\n");
    }

    private static String text(ConsequenceField field, VariantRow row) {
        StringBuilder text = new StringBuilder();
        field.append(List.of(row), text);
        return text.toString();
    }

    private static String line(VariantRow row) {
        StringBuilder text = new StringBuilder();
        VariantTable.append(row, text);
        return text.toString();
    }

    private static VariantRow nowhere() {
        return row(
                "<DEL>",
                new Consequence(
                        Optional.empty(),
                        List.of("intergenic_variant"),
                        "MODIFIER",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty()),
                Judgement.none(),
                List.of());
    }

    private static VariantRow coding(Judgement judgement, List<String> together) {
        return row(
                "T",
                new Consequence(
                        Optional.of(TRANSCRIPT),
                        List.of("missense_variant", "splice_region_variant"),
                        "MODERATE",
                        "c.5A>T",
                        "p.Arg1=",
                        Optional.of(new ProteinEffect(1, "R", "R")),
                        Optional.of(new TranscriptPlace(
                                OptionalInt.of(1), OptionalInt.empty(), OptionalInt.of(4), OptionalInt.of(4), 0))),
                judgement,
                together);
    }

    private static VariantRow row(
            String alternative, Consequence consequence, Judgement judgement, List<String> together) {
        return new VariantRow("c", 4, "A", alternative, consequence, together, judgement);
    }
}
