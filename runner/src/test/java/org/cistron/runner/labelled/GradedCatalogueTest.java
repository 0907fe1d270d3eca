package org.cistron.runner.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.io.reference.IndexedReference;
import org.cistron.io.transcript.TranscriptAnnotation;
import org.cistron.io.transcript.TranscriptFiles;
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

    private String confidence(String mutation, int start, String reference, String alternative) throws IOException {
        Path file = Files.writeString(
                folder.resolve("c.tsv"), "Gene\tMutation\tdrug\tconfidence\n" + mutation + "\tx\tAssoc w R\n");
        Variant variant = new Variant("chr", start, reference, alternative);
        Consequence consequence = prepared.of(variant).get(0);
        List<Transcript> transcripts = annotation.on("chr");
        try (IndexedReference opened = IndexedReference.open(folder.resolve("g.fna"))) {
            return Optional.ofNullable(GradedCatalogue.read(file, opened, annotation, ContigAliases.none())
                            .grades(new ContigCases(contig).of(variant, consequence), Optional.of(transcripts.get(0)))
                            .get("x"))
                    .map(row -> row.confidence())
                    .orElse("unknown");
        }
    }
}
