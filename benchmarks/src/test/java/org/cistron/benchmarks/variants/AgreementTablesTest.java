package org.cistron.benchmarks.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.cistron.api.feature.Window;
import org.junit.jupiter.api.Test;

class AgreementTablesTest {
    private final Terms terms = Terms.read();

    private ComparedPlace place(boolean translated, String ours, String theirs) {
        Map<String, NavigableSet<ComparedTerm>> told = new LinkedHashMap<>();
        tell(told, "cistron", ours);
        tell(told, "bcftools", theirs);
        return new ComparedPlace(
                "Yeast_1",
                new DrawnVariant("c", 300, "A", "G", VariantKind.SNV, Stratum.GENE),
                new TranscriptModel("t", "c", translated, List.of(new Window(100, 200)), List.of()),
                told);
    }

    private void tell(Map<String, NavigableSet<ComparedTerm>> told, String program, String words) {
        if (!words.equals("?")) {
            NavigableSet<ComparedTerm> known = new TreeSet<>();
            for (String word : words.isEmpty() ? new String[0] : words.split("&", -1)) {
                known.add(terms.term(word));
            }
            told.put(program, known);
        }
    }

    private ProgramPair.Outcome outcome(boolean translated, String ours, String theirs) {
        return new ProgramPair(terms, "cistron", "bcftools").outcome(place(translated, ours, theirs));
    }

    @Test
    void theMostSevereTermDecides() {
        assertThat(outcome(true, "missense_variant", "missense_variant")).isEqualTo(ProgramPair.Outcome.SAME_TERMS);
        assertThat(outcome(true, "missense_variant", "missense_variant&splice_region_variant"))
                .isEqualTo(ProgramPair.Outcome.SAME);
        assertThat(outcome(true, "stop_gained&frameshift_variant", "frameshift_variant"))
                .isEqualTo(ProgramPair.Outcome.SHARED);
        assertThat(outcome(true, "stop_gained", "missense_variant")).isEqualTo(ProgramPair.Outcome.OTHER);
    }

    @Test
    void silenceIsADifferenceButWhatIsUntoldIsNot() {
        assertThat(outcome(true, "intron_variant", "")).isEqualTo(ProgramPair.Outcome.OTHER);
        assertThat(outcome(true, "intron_variant", "?")).isEqualTo(ProgramPair.Outcome.UNTOLD);
        assertThat(outcome(true, "", "")).isEqualTo(ProgramPair.Outcome.NONE);
    }

    @Test
    void termsThatOthersImplyAreNotCompared() {
        assertThat(outcome(true, "splice_donor_variant&intron_variant", "splice_donor_variant"))
                .isEqualTo(ProgramPair.Outcome.SAME_TERMS);
        assertThat(outcome(true, "start_lost&coding_sequence_variant", "start_lost"))
                .isEqualTo(ProgramPair.Outcome.SAME_TERMS);
    }

    @Test
    void bcftoolsIsComparedByItsOneWordForTranscriptsThatAreNotTranslated() {
        String exon = "non_coding_transcript_exon_variant";
        assertThat(outcome(false, exon, "non_coding_transcript_variant")).isEqualTo(ProgramPair.Outcome.SAME_TERMS);
        assertThat(new ProgramPair(terms, "cistron", "snpeff").outcome(place(false, exon, "?")))
                .isEqualTo(ProgramPair.Outcome.UNTOLD);
        assertThat(outcome(true, "5_prime_UTR_variant", "non_coding_transcript_variant"))
                .isEqualTo(ProgramPair.Outcome.OTHER);
    }

    @Test
    void tablesCountPlacesAndShowKindsOfDifference() {
        TranscriptModels models = new TranscriptModels(
                List.of(new TranscriptModel("t", "c", true, List.of(new Window(0, 900)), List.of())));
        DrawnVariant same = new DrawnVariant("c", 300, "A", "G", VariantKind.SNV, Stratum.GENE);
        DrawnVariant other = new DrawnVariant("c", 400, "AC", "A", VariantKind.DELETION, Stratum.BORDER);
        Map<String, Verdicts> verdicts = new LinkedHashMap<>();
        for (String program : List.of("cistron", "snpeff")) {
            Verdicts said = new Verdicts();
            said.tell(same.key(), "t", terms.of("cistron", "missense_variant"));
            said.tell(
                    other.key(),
                    "t",
                    terms.of("cistron", program.equals("cistron") ? "stop_gained" : "frameshift_variant"));
            verdicts.put(program, said);
        }
        AgreementTables tables = new AgreementTables(terms, List.copyOf(verdicts.keySet()));
        tables.add("Yeast_1", models, List.of(same, other), verdicts);
        assertThat(tables.tables().get(0).tsv()).contains("all\tcistron, snpeff\t2\t1\t50.00\t50.00\t50.00\t0");
        assertThat(tables.tables().get(3).tsv())
                .contains("deletion\ttranslated\tstop_gained\tframeshift_variant\t1\tYeast c:401 AC>A t");
        assertThat(tables.places().tsv()).contains("Yeast_1\tgene\tsnv\tc:301 A>G\tt\tmissense_variant");
    }
}
