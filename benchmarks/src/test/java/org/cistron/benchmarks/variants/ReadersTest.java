package org.cistron.benchmarks.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
    private static final String HEADER = "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

    private final Terms terms = Terms.read();
    private final TranscriptModel coding = new TranscriptModel(
            "T1", "c", true, List.of(new Window(100, 200), new Window(400, 500)), List.of(new Window(100, 500)));
    private final TranscriptModel second = new TranscriptModel(
            "T2", "c", true, List.of(new Window(100, 290), new Window(306, 500)), List.of(new Window(100, 500)));
    private final TranscriptModel rna = new TranscriptModel("R1", "c", false, List.of(new Window(250, 350)), List.of());
    private final TranscriptModels transcripts = new TranscriptModels(List.of(coding, second, rna));

    @TempDir
    private Path folder;

    private Path vcf(String info) throws IOException {
        return Files.writeString(folder.resolve("x.vcf"), HEADER + "c\t301\t.\tA\tG\t.\t.\t" + info + "\n");
    }

    private static DrawnVariant variant() {
        return new DrawnVariant("c", 300, "A", "G", VariantKind.SNV, Stratum.GENE);
    }

    private static List<String> words(NavigableSet<ComparedTerm> told) {
        return told.stream().map(ComparedTerm::word).toList();
    }

    private Verdicts bcftools(String info) throws IOException {
        return new BcsqReader(terms, transcripts).read(vcf(info), List.of(variant()));
    }

    @Test
    void bcftoolsTellsTranscriptsByTheirIds() throws IOException {
        Verdicts verdicts = bcftools("BCSQ=splice_region&missense|g|T2|protein_coding|+|5K>5E|301A>G");
        assertThat(words(verdicts.of(variant().key(), "T2").orElseThrow()))
                .containsExactly("missense_variant", "splice_region_variant");
    }

    @Test
    void bcftoolsTellsIntronsOnceForAllTranscriptsThatHoldTheVariant() throws IOException {
        Verdicts verdicts = bcftools("BCSQ=intron|g||protein_coding,non_coding|r||misc_RNA");
        assertThat(words(verdicts.of(variant().key(), "T1").orElseThrow())).containsExactly("intron_variant");
        assertThat(words(verdicts.of(variant().key(), "T2").orElseThrow())).containsExactly("intron_variant");
        assertThat(words(verdicts.of(variant().key(), "R1").orElseThrow()))
                .containsExactly("non_coding_transcript_variant");
    }

    @Test
    void whatBcftoolsHidesBehindAnotherTranscriptIsUntold() throws IOException {
        Verdicts verdicts = bcftools("BCSQ=splice_region|g|T2|protein_coding");
        assertThat(verdicts.of(variant().key(), "T1")).isEmpty();
        assertThat(verdicts.of(variant().key(), "R1")).isEmpty();
    }

    @Test
    void whereBcftoolsSaysNothingItsSilenceCounts() throws IOException {
        Verdicts verdicts = bcftools("DP=3");
        assertThat(verdicts.of(variant().key(), "T1").orElseThrow()).isEmpty();
        assertThat(verdicts.of(variant().key(), "R1").orElseThrow()).isEmpty();
    }

    @Test
    void whatBcftoolsWouldHaveToldIsDenied() throws IOException {
        Verdicts verdicts = bcftools("BCSQ=missense|g|T9|protein_coding|+|5K>5E|301A>G");
        assertThat(verdicts.of(variant().key(), "T2").orElseThrow())
                .as("five nucleotides from its exon")
                .isEmpty();
    }

    @Test
    void marksOfCompoundConsequencesAreNoTerms() throws IOException {
        Verdicts verdicts = bcftools("BCSQ=@280,*stop_gained|g|T2|protein_coding|+|5K>5*|301A>T");
        assertThat(words(verdicts.of(variant().key(), "T2").orElseThrow())).containsExactly("stop_gained");
    }

    @Test
    void snpEffTellsTranscriptsAlone() throws IOException {
        Path vcf = vcf("AC=1;ANN=G|disruptive_inframe_deletion&splice_region_variant|MODERATE|g|gene:g|transcript"
                + "|transcript:T1|protein_coding|1/2|||||||,G|intergenic_region|MODIFIER|g-h|gene:g|intergenic_region"
                + "|gene:g-gene:h||||||||,G|sequence_feature|LOW|g|gene:g|domain|transcript:T2|protein_coding||||||||");
        Verdicts verdicts = new AnnReader(terms).read(vcf);
        assertThat(words(verdicts.of(variant().key(), "T1").orElseThrow()))
                .containsExactly("inframe_deletion", "splice_region_variant");
        assertThat(verdicts.transcripts(variant().key())).containsExactly("T1");
    }

    @Test
    void cistronsTableIsReadByItsHeader() throws IOException {
        Path table = Files.writeString(folder.resolve("variants.tsv"), """
                contig	position	ref	alt	gene	transcript	protein	consequence	impact	hgvs_c	hgvs_p	probability	class	scored_by	evidence
                c	301	A	G	g	T1	P1	missense_variant&splice_region_variant	MODERATE	c.4A>G	p.(Lys2Glu)	0.1	benign	x	.
                c	301	A	G	g	T2	.	upstream_gene_variant	MODIFIER	.	.	.	.	.	.
                c	301	A	G	.	.	.	intergenic_variant	MODIFIER	.	.	.	.	.	.
                """);
        Verdicts verdicts = new VariantTableReader(terms).read(table);
        assertThat(words(verdicts.of(variant().key(), "T1").orElseThrow()))
                .containsExactly("missense_variant", "splice_region_variant");
        assertThat(verdicts.transcripts(variant().key())).containsExactly("T1");
    }

    @Test
    void tableWithoutAColumnIsRefused() throws IOException {
        Path table = Files.writeString(folder.resolve("variants.tsv"), "contig\tposition\tref\talt\ttranscript\n");
        assertThatThrownBy(() -> new VariantTableReader(terms).read(table))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("variants.tsv:1:")
                .hasMessageContaining("expected consequence among them");
    }

    @Test
    void unknownWordIsNamed() {
        assertThatThrownBy(() -> bcftools("BCSQ=surprise|g|T2|protein_coding"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("found the consequence 'surprise' of bcftools");
    }
}
