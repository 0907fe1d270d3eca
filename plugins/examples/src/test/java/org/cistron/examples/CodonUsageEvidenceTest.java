package org.cistron.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.api.Test;

class CodonUsageEvidenceTest {
    private final Sequence contig = contigWithGene();

    @Test
    void codonsOfLongOpenReadingFramesCountAsCoding() {
        CodonUsageModel model = model();
        assertThat(model.logOdds(codon("GCC"))).isPositive();
        assertThat(model.logOdds(codon("TAA"))).isNegative();
        assertThat(model.logOdds(-1)).isZero();
    }

    @Test
    void evidenceDoesNotDependOnTheWindow() {
        CodonUsageEvidence evidence = new CodonUsageEvidence(ExampleConfiguration.defaults(), null);
        Evidence whole = evidence.evidence(model(), contig, new Window(0, contig.length()));
        Evidence part = evidence.evidence(model(), contig, new Window(100, 200));
        for (int i = 0; i < 100; i++) {
            assertThat(part.tracks().get(0).forward()[i])
                    .isEqualTo(whole.tracks().get(0).forward()[100 + i]);
            assertThat(part.tracks().get(0).reverse()[i])
                    .isEqualTo(whole.tracks().get(0).reverse()[100 + i]);
        }
    }

    @Test
    void modelReadsBackAsWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model().write(bytes);
        CodonUsageModel read = CodonUsageModel.readFrom(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.logOdds(codon("GCC"))).isEqualTo(model().logOdds(codon("GCC")));
    }

    @Test
    void configurationThatCannotBeMeantIsRefused() {
        assertThatThrownBy(() -> new ExampleConfiguration(0, 150)).hasMessageContaining("weight is 0.0");
        assertThatThrownBy(() -> new ExampleConfiguration(1, 3)).hasMessageContaining("at least 30 codons");
    }

    private CodonUsageModel model() {
        CodonCounts counts = new CodonCounts(GeneticCode.byNumber(11), 150);
        counts.add(contig);
        return counts.model(1);
    }

    private static int codon(String letters) {
        return GeneticCode.codonAt(Sequence.of("codon", letters), 0);
    }

    private static Sequence contigWithGene() {
        Random random = new Random(1);
        StringBuilder letters = new StringBuilder();
        random.ints(3000, 0, 4).forEach(i -> letters.append("ACGT".charAt(i)));
        return Sequence.of("c", letters.insert(999, "ATG" + "GCCCTG".repeat(200) + "TAA"));
    }
}
