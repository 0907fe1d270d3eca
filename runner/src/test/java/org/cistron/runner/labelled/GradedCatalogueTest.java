package org.cistron.runner.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.io.reference.IndexedReference;
import org.cistron.io.transcript.TranscriptAnnotation;
import org.cistron.io.transcript.TranscriptFiles;
import org.cistron.io.variant.Grade;
import org.cistron.io.variant.GradedMutation;
import org.cistron.io.vcf.ContigAliases;
import org.cistron.runner.cases.ContigCases;
import org.cistron.variants.consequence.PreparedContig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradedCatalogueTest {
    /** ATG GCT CGT AAA AAA TGG TAA behind 20 nucleotides; residues MARKKW. */
    private static final String CONTIG = "TTGTCAGTCAGGTCCAGTCA" + "ATGGCTCGTAAAAAATGGTAA" + "CAGTCA";

    @TempDir
    Path folder;

    private Sequence contig;
    private TranscriptAnnotation annotation;
    private PreparedContig prepared;

    @BeforeEach
    void writeGenome() throws IOException {
        Files.writeString(folder.resolve("g.fna"), ">chr\n" + CONTIG + "\n");
        Path genes = Files.writeString(folder.resolve("g.gff3"), """
                ##gff-version 3
                chr	x	gene	21	41	.	+	.	ID=gene:b1;Name=abcD
                chr	x	mRNA	21	41	.	+	.	ID=t1;Parent=gene:b1
                chr	x	CDS	21	41	.	+	0	ID=c1;Parent=t1
                """);
        contig = Sequence.of("chr", CONTIG);
        annotation = TranscriptFiles.read(genes, Optional.empty());
        prepared = new PreparedContig(contig, annotation.on("chr"), 100);
    }

    @Test
    void mutationsAreFoundHoweverTheyAreSpelled() throws IOException {
        assertThat(confidence("b1\tp.Arg3Cys", 26, "C", "T")).as("by locus tag").isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tp.Lys4dup", 29, "", "AAA"))
                .as("the last of a repeat")
                .isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tc.10_12dupAAA", 29, "", "AAA"))
                .as("letters behind dup")
                .isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tc.10delA", 33, "A", "")).as("the 3' rule").isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tp.Trp6*", 36, "G", "A"))
                .as("a stop codon's star")
                .isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tp.Arg3fs", 27, "G", ""))
                .as("a shift's beginning alone")
                .isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tc.-3T>G", 17, "T", "G"))
                .as("before the gene")
                .isEqualTo("Assoc w R");
    }

    @Test
    void whatHasNoNameThereIsFoundByWhatItDoes() throws IOException {
        assertThat(confidence("abcD\tframeshift_variant", 27, "G", "")).isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tframeshift_variant", 26, "C", "T")).isEqualTo("unknown");
        assertThat(confidence("abcD\tp.Arg3His", 26, "C", "T")).isEqualTo("unknown");
        assertThat(confidence("other\tp.Arg3Cys", 26, "C", "T")).isEqualTo("unknown");
    }

    @Test
    void anExtensionIsTheOneThatBeginsWithItsResidue() throws IOException {
        assertThat(confidence("abcD\tp.Ter7Glnext*?", 38, "T", "C")).isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tp.Ter7ext*?", 38, "T", "C")).as("any").isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tp.Ter7Gluext*?", 38, "T", "C")).isEqualTo("unknown");
    }

    @Test
    void aGeneThatIsGoneIsAFeatureThatIsGone() throws IOException {
        assertThat(confidence("abcD\tfeature_ablation", 18, CONTIG.substring(18, 43), ""))
                .isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tfeature_ablation", 27, "G", "")).isEqualTo("unknown");
    }

    @Test
    void ofSeveralResiduesReplacedAtOnceAnyOneMayMakeResistant() throws IOException {
        assertThat(confidence("abcD\tp.Arg3Ser", 26, "CGTA", "AGTG")).isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tp.Lys4Glu", 26, "CGTA", "AGTG")).isEqualTo("Assoc w R");
        assertThat(confidence("abcD\tp.Lys4Gln", 26, "CGTA", "AGTG")).isEqualTo("unknown");
        assertThat(grades("abcD\tp.Arg3Ser\tx\tNot assoc w R", 26, "CGTA", "AGTG"))
                .as("what is harmless by itself says nothing of both")
                .isEmpty();
    }

    @Test
    void eachDrugIsLookedUpByItself() throws IOException {
        String rows = "abcD\tp.Trp6Ter\tx\tNot assoc w R\nabcD\tstop_gained\tx\tAssoc w R\n"
                + "abcD\tstop_gained\ty\t2) Assoc w R - Interim";
        assertThat(grades(rows, 36, "G", "A"))
                .hasSize(2)
                .hasEntrySatisfying("x", row -> assertThat(row.grade()).isEqualTo(Grade.NOT_RESISTANT))
                .hasEntrySatisfying("y", row -> assertThat(row.grade()).isEqualTo(Grade.RESISTANT));
    }

    @Test
    void whatDoesNotFitTheGenomeIsPassedOverAndTold() throws IOException {
        GradedCatalogue catalogue = read("abcD\tp.Lys3Cys\tx\tAssoc w R\nRpoB\tp.Ser450Leu\tx\tAssoc w R");
        assertThat(grades(catalogue, 26, "C", "T")).isEmpty();
        assertThat(catalogue.warnings()).hasSize(2);
        assertThat(catalogue.warnings().get(0)).contains("1 of its 2 genes are not in the annotation, such as RpoB");
        assertThat(catalogue.warnings().get(1))
                .contains("1 mutations name a residue", "abcD p.Lys3Cys (the gene has Arg there)");
        assertThat(read("abcD\tp.Arg3Cys\tx\tAssoc w R").warnings()).isEmpty();
    }

    private String confidence(String mutation, int start, String reference, String alternative) throws IOException {
        return Optional.ofNullable(grades(mutation + "\tx\tAssoc w R", start, reference, alternative)
                        .get("x"))
                .map(row -> row.confidence())
                .orElse("unknown");
    }

    private SortedMap<String, GradedMutation> grades(String rows, int start, String reference, String alternative)
            throws IOException {
        return grades(read(rows), start, reference, alternative);
    }

    private SortedMap<String, GradedMutation> grades(
            GradedCatalogue catalogue, int start, String reference, String alternative) {
        Variant variant = new Variant("chr", start, reference, alternative);
        Consequence consequence = prepared.of(variant).get(0);
        Transcript transcript = annotation.on("chr").get(0);
        return catalogue.grades(new ContigCases(contig).of(variant, consequence), Optional.of(transcript));
    }

    private GradedCatalogue read(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("c.tsv"), "Gene\tMutation\tdrug\tconfidence\n" + rows + "\n");
        try (IndexedReference opened = IndexedReference.open(folder.resolve("g.fna"))) {
            return GradedCatalogue.read(file, opened, annotation, ContigAliases.none());
        }
    }
}
