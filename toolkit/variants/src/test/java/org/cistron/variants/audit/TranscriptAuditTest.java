package org.cistron.variants.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.Transcript;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptAuditTest {
    private static final GeneticCode STANDARD = GeneticCode.byNumber(1);

    @Test
    void soundGenesAreSoundOnEitherStrandInAnyNumberOfPartsAndOverTheOrigin() {
        RandomSequences random = new RandomSequences(7);
        for (int round = 0; round < 300; round++) {
            String gene = random.gene(20 + random.below(100));
            List<Window> parts = new ArrayList<>();
            StringBuilder letters = new StringBuilder(random.letters(1 + random.below(50), 0.5));
            int at = 0;
            while (at < gene.length()) {
                int length = Math.min(gene.length() - at, 1 + random.below(120));
                parts.add(new Window(letters.length(), letters.length() + length));
                letters.append(gene, at, at + length).append(random.letters(15 + random.below(60), 0.5));
                at += length;
            }
            Sequence contig = Sequence.of("c", letters);
            Transcript transcript = transcript(parts, Strand.FORWARD, 0, true, true, STANDARD);

            assertThat(TranscriptAudit.check(transcript, contig)).isEmpty();
            assertThat(TranscriptAudit.check(turned(transcript, contig.length()), contig.reverseComplement()))
                    .isEmpty();
            assertOverTheOrigin(transcript, letters, random.below(letters.length() - 1) + 1);
        }
    }

    private static void assertOverTheOrigin(Transcript transcript, StringBuilder letters, int cut) {
        Sequence circular = Sequence.of("c", letters.substring(cut) + letters.substring(0, cut))
                .withCircular(true);
        int shift = transcript.start() >= cut ? -cut : letters.length() - cut;
        List<Window> moved = transcript.coding().stream()
                .map(window -> new Window(window.start() + shift, window.end() + shift))
                .toList();
        Transcript over = transcript(moved, Strand.FORWARD, 0, true, true, STANDARD);
        assertThat(TranscriptAudit.check(over, circular)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ATGGCATAA   | 0 | true  | true  | 1 |
            ATGGCTAA    | 0 | true  | true  | 1 | NOT_WHOLE_CODONS (8 nt, phase 0)
            CATGGCATAA  | 1 | false | true  | 1 |
            CATGGCATAA  | 0 | false | true  | 1 | NOT_WHOLE_CODONS (10 nt, phase 0)
            GTGGCATAA   | 0 | true  | true  | 1 | NO_START (GTG)
            GTGGCATAA   | 0 | true  | true  | 11 |
            GTGGCATAA   | 0 | false | true  | 1 |
            ATGGCAGCA   | 0 | true  | true  | 1 | NO_STOP (ends with GCA)
            ATGGCAGCA   | 0 | true  | false | 1 |
            ATGGCAGC    | 0 | true  | false | 1 |
            ATGTGAGCATAA | 0 | true | true  | 1 | STOP_INSIDE (TGA, codon 2 of 4)
            ATGTGAGCATAA | 0 | true | true  | 4 |
            ATGNGAGCATAA | 0 | true | true  | 1 | UNKNOWN_NUCLEOTIDES (1 N)
            ATNGCATAN   | 0 | true  | true  | 1 | UNKNOWN_NUCLEOTIDES (2 N)
            ATGGCATA    | 0 | true  | true  | 2 | STOP_BY_TAIL (8 nt, phase 0)
            ATGGCAT     | 0 | true  | true  | 2 | STOP_BY_TAIL (7 nt, phase 0)
            AT          | 0 | true  | true  | 1 | NOT_WHOLE_CODONS (2 nt, phase 0)
            TAA         | 0 | false | true  | 1 |
            """)
    void tellsWhatIsWrong(String letters, int phase, boolean start, boolean stop, int code, String finding) {
        Transcript transcript = transcript(
                List.of(new Window(0, letters.length())),
                Strand.FORWARD,
                phase,
                start,
                stop,
                GeneticCode.byNumber(code));

        assertThat(described(TranscriptAudit.check(transcript, Sequence.of("c", letters))))
                .containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void aStopCodonDirectlyBehindIsToldFromNone() {
        Sequence contig = Sequence.of("c", "CCATGGCATGACC");
        Transcript without = transcript(List.of(new Window(2, 8)), Strand.FORWARD, 0, true, true, STANDARD);

        assertThat(described(TranscriptAudit.check(without, contig))).containsExactly("STOP_BEHIND (TGA)");
        assertThat(described(TranscriptAudit.check(turned(without, contig.length()), contig.reverseComplement())))
                .containsExactly("STOP_BEHIND (TGA)");
        assertThat(described(TranscriptAudit.check(without, Sequence.of("c", "CCATGGCATG"))))
                .containsExactly("NO_STOP (ends with GCA)");
    }

    @Test
    void theStopCodonBehindMayLieBehindAnIntronAndBeyondTheLastExon() {
        Sequence contig = Sequence.of("c", "CCATGGCATCCCCCCGATT");
        List<Window> exons = List.of(new Window(2, 9), new Window(15, 16));
        Transcript transcript = new Transcript(
                "t", "", "", "", "c", Strand.FORWARD, "", exons, List.of(new Window(2, 8)), 0, STANDARD, true, true);

        assertThat(described(TranscriptAudit.check(transcript, contig))).containsExactly("STOP_BEHIND (TGA)");
        assertThat(described(TranscriptAudit.check(turned(transcript, contig.length()), contig.reverseComplement())))
                .containsExactly("STOP_BEHIND (TGA)");
    }

    @Test
    void aPhaseThatCountsOtherwiseIsToldFromStopCodons() {
        RandomSequences random = new RandomSequences(3);
        String gene = random.gene(200);
        Sequence contig = Sequence.of("c", gene.substring(1));
        List<Window> whole = List.of(new Window(0, contig.length()));

        assertThat(TranscriptAudit.check(transcript(whole, Strand.FORWARD, 2, false, true, STANDARD), contig))
                .isEmpty();
        assertThat(described(
                        TranscriptAudit.check(transcript(whole, Strand.FORWARD, 1, false, false, STANDARD), contig)))
                .containsExactly("WRONG_PHASE (phase 1, open by phase 2)");
    }

    @Test
    void whatLiesBeyondItsContigIsNotRead() {
        Sequence contig = Sequence.of("c", "ATGGCATAA");
        Transcript beyond = transcript(List.of(new Window(3, 12)), Strand.FORWARD, 0, true, true, STANDARD);

        assertThat(described(TranscriptAudit.check(beyond, contig)))
                .containsExactly("OUTSIDE_CONTIG (ends at 12, c has 9 nt)");
        assertThat(described(TranscriptAudit.check(
                        transcript(List.of(new Window(9, 12)), Strand.FORWARD, 0, true, true, STANDARD),
                        contig.withCircular(true))))
                .containsExactly("OUTSIDE_CONTIG (ends at 12, c has 9 nt)");
    }

    @Test
    void whatIsNotTranslatedHasNothingToCheck() {
        Transcript transcript = new Transcript(
                "t",
                "",
                "",
                "",
                "c",
                Strand.FORWARD,
                "tRNA",
                List.of(new Window(0, 6)),
                List.of(),
                0,
                STANDARD,
                false,
                false);

        assertThat(TranscriptAudit.check(transcript, Sequence.of("c", "TAATAA")))
                .isEmpty();
    }

    static Transcript transcript(
            List<Window> coding, Strand strand, int phase, boolean start, boolean stop, GeneticCode code) {
        return new Transcript("t", "", "", "", "c", strand, "", coding, coding, phase, code, start, stop);
    }

    private static Transcript turned(Transcript transcript, int length) {
        return new Transcript(
                transcript.id(),
                "",
                "",
                "",
                "c",
                transcript.strand().opposite(),
                "",
                turned(transcript.exons(), length),
                turned(transcript.coding(), length),
                transcript.phase(),
                transcript.code(),
                transcript.startKnown(),
                transcript.stopKnown());
    }

    private static List<Window> turned(List<Window> windows, int length) {
        return windows.stream()
                .map(window -> new Window(length - window.end(), length - window.start()))
                .toList();
    }

    private static List<String> described(List<AuditFinding> findings) {
        return findings.stream()
                .map(finding -> finding.kind() + " (" + finding.detail() + ")")
                .toList();
    }
}
