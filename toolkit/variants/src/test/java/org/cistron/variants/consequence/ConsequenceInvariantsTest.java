package org.cistron.variants.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.ProteinEffect;
import org.cistron.variants.coding.Recoding;
import org.cistron.variants.coding.Translation;
import org.junit.jupiter.api.Test;

/** What must hold of any variant of any gene. */
class ConsequenceInvariantsTest {
    private static final String ONE = "c\\.[-*0-9+_]+(([ACGT]>[ACGT])|del|dup|inv|((del)?ins[ACGT]+))";
    private static final int ROUNDS = 20_000;
    private static final String SPLICED =
            "ggcatTACC[ATGAGTCTTAAgtaagtccttctgcccatagACGCTGGGATGCCGgtatgtaacttttagCAGTTAA]GGCTAGCCttcg";
    private static final String WHOLE = "ggcattacc[ATGAGTAGTAGTCTTAAAACGCTGGGATGCCGCAGAAAAATTTAA]ggctgccttcgtagttaac";

    private final SplittableRandom random = new SplittableRandom(7);

    private record Change(int start, String reference, String alternative) {}

    @Test
    void bothStrandsTellTheSame() {
        for (String drawn : new String[] {SPLICED, WHOLE}) {
            Genes gene = Genes.of(drawn, 1);
            for (int i = 0; i < ROUNDS; i++) {
                Change change = change(gene.contig());
                Consequence forward = gene.of(change.start(), change.reference(), change.alternative());
                Consequence reverse = gene.ofTurned(change.start(), change.reference(), change.alternative());
                assertThat(Genes.told(reverse)).as("%s", change).isEqualTo(Genes.told(forward));
                assertThat(reverse.protein()).isEqualTo(forward.protein());
                assertThat(reverse.place()).isEqualTo(forward.place());
            }
        }
    }

    @Test
    void aTellingWithMoreNucleotidesAroundIsTheSame() {
        Genes gene = Genes.of(SPLICED, 1);
        for (int i = 0; i < ROUNDS; i++) {
            Change change = change(gene.contig());
            int left = random.nextInt(Math.min(6, change.start() + 1));
            int end = change.start() + change.reference().length();
            int right = random.nextInt(Math.min(6, gene.contig().length() - end + 1));
            String before = gene.contig().letters(change.start() - left, change.start());
            String behind = gene.contig().letters(end, end + right);
            assertThat(gene.of(
                            change.start() - left,
                            before + change.reference() + behind,
                            before + change.alternative() + behind))
                    .isEqualTo(gene.of(change.start(), change.reference(), change.alternative()));
        }
    }

    /** The gene without introns: the changed contig, read from the same start codon on, gives the protein that is told. */
    @Test
    void theProteinToldIsTheOneTranslated() {
        Genes gene = Genes.of(WHOLE, 1);
        Translation translation = new Translation(GeneticCode.byNumber(1));
        int start = gene.transcript().start();
        int end = gene.transcript().end();
        String before = protein(translation, gene.contig(), start);
        int told = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Change change = change(gene.contig());
            if (change.start() <= start + 3
                    || change.start() + change.reference().length() > end) {
                continue;
            }
            Consequence consequence = gene.of(change.start(), change.reference(), change.alternative());
            String letters = gene.contig().letters(0, gene.contig().length());
            Sequence changed = Sequence.of(
                    "c",
                    letters.substring(0, change.start())
                            + change.alternative()
                            + letters.substring(
                                    change.start() + change.reference().length()));
            if (consequence.protein().isPresent() && !consequence.terms().contains("stop_lost")) {
                told++;
                assertThat(untilStop(applied(before, consequence.protein().get())))
                        .as("%s %s", change, Genes.told(consequence))
                        .isEqualTo(protein(translation, changed, start));
            }
        }
        assertThat(told).isGreaterThan(ROUNDS / 4);
    }

    @Test
    void termsComeMostSevereFirstAndNeverTwice() {
        Genes gene = Genes.of(SPLICED, 1);
        for (int i = 0; i < ROUNDS; i++) {
            Change change = change(gene.contig());
            Consequence consequence = gene.of(change.start(), change.reference(), change.alternative());
            assertThat(consequence.terms())
                    .isSortedAccordingTo((a, b) -> org.cistron.variants.ontology.ConsequenceTerm.of(a)
                            .compareTo(org.cistron.variants.ontology.ConsequenceTerm.of(b)))
                    .doesNotHaveDuplicates();
            assertThat(consequence.nucleotideName()).matches(ONE + "|c\\.\\[.*;.*\\]");
        }
    }

    private Change change(Sequence contig) {
        int start = 4 + random.nextInt(contig.length() - 12);
        int removed = random.nextInt(10) < 4 ? 1 : random.nextInt(8);
        int added = random.nextInt(10) < 4 ? removed : random.nextInt(7);
        String reference = contig.letters(start, start + removed);
        StringBuilder alternative = new StringBuilder();
        for (int i = 0; i < added; i++) {
            alternative.append("ACGT".charAt(random.nextInt(4)));
        }
        return reference.contentEquals(alternative)
                ? change(contig)
                : new Change(start, reference, alternative.toString());
    }

    private static String protein(Translation translation, Sequence contig, int from) {
        return translation.untilStop(contig.bases(from, contig.length()), 0, Recoding.NONE);
    }

    private static String untilStop(String residues) {
        int stop = residues.indexOf('*');
        return stop < 0 ? residues : residues.substring(0, stop + 1);
    }

    private static String applied(String before, ProteinEffect effect) {
        int end = effect.position() + effect.reference().length();
        assertThat(before.substring(effect.position(), end)).isEqualTo(effect.reference());
        return before.substring(0, effect.position()) + effect.alternative() + before.substring(end);
    }
}
