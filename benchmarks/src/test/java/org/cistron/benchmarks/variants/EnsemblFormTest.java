package org.cistron.benchmarks.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnsemblFormTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saccharomyces_cerevisiae_R64",
                "Caenorhabditis_elegans_1pct",
                "Arabidopsis_thaliana_1pct",
                "Drosophila_melanogaster_1pct"
            })
    void everyCodingPartOfEveryTranscriptIsKept(String genome) {
        Path source = EukaryoteData.file(genome + ".gff3.gz");
        Path converted = folder.resolve("x.gff3");
        EnsemblForm.Written written = EnsemblForm.convert(source, converted);
        List<String> kept = parts(converted, "CDS").toList();
        assertThat(kept)
                .hasSize(written.codingParts())
                .containsExactlyInAnyOrderElementsOf(parts(source, "CDS")
                        .filter(part -> !part.endsWith("-Protein"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Caenorhabditis_elegans_1pct", "Arabidopsis_thaliana_1pct", "Drosophila_melanogaster_1pct"})
    void untranslatedRegionsOfWholeTranscriptsAreThoseOfTheSource(String genome) {
        Path source = EukaryoteData.file(genome + ".gff3.gz");
        Path converted = folder.resolve("x.gff3");
        EnsemblForm.convert(source, converted);
        List<String> whole = rows(source).stream()
                .filter(row -> row.type().equals("mRNA"))
                .flatMap(row -> row.attribute("ID").stream())
                .map(EnsemblForm::bare)
                .toList();
        for (String type : List.of("five_prime_UTR", "three_prime_UTR")) {
            assertThat(parts(converted, type).filter(part -> whole.contains(transcript(part))))
                    .containsExactlyInAnyOrderElementsOf(parts(source, type)
                            .filter(part -> whole.contains(transcript(part)))
                            .distinct()
                            .toList());
        }
    }

    @Test
    void everyLineHasTheFormThatBcftoolsReads() throws IOException {
        Path converted = convert("""
                I	WormBase	gene	10	90	.	-	.	ID=Gene:G1;Name=G1;biotype=protein_coding
                I	WormBase	mRNA	10	90	.	-	.	ID=Transcript:T1.1;Parent=Gene:G1
                I	WormBase	exon	10	40	.	-	.	Parent=Transcript:T1.1
                I	WormBase	exon	61	90	.	-	.	Parent=Transcript:T1.1
                I	WormBase	CDS	20	40	.	-	0	ID=CDS:T1;Parent=Transcript:T1.1;protein_id=P1
                I	WormBase	CDS	61	75	.	-	0	ID=CDS:T1;Parent=Transcript:T1.1;protein_id=P1
                """);
        assertThat(Files.readString(converted)).isEqualTo("""
                ##gff-version 3
                I	WormBase	gene	10	90	.	-	.	ID=gene:G1;Name=G1;biotype=protein_coding
                I	WormBase	mRNA	10	90	.	-	.	ID=transcript:T1.1;Parent=gene:G1;biotype=protein_coding
                I	WormBase	exon	10	40	.	-	.	Parent=transcript:T1.1
                I	WormBase	exon	61	90	.	-	.	Parent=transcript:T1.1
                I	WormBase	three_prime_UTR	10	19	.	-	.	Parent=transcript:T1.1
                I	WormBase	CDS	20	40	.	-	0	ID=CDS:T1.1;Parent=transcript:T1.1;protein_id=P1
                I	WormBase	CDS	61	75	.	-	0	ID=CDS:T1.1;Parent=transcript:T1.1;protein_id=P1
                I	WormBase	five_prime_UTR	76	90	.	-	.	Parent=transcript:T1.1
                """);
    }

    @Test
    void lineOfSeveralTranscriptsBecomesOneForEach() throws IOException {
        Path converted = convert("""
                2L	FlyBase	gene	1	90	.	+	.	ID=FBgn1;Name=x
                2L	FlyBase	mRNA	1	90	.	+	.	ID=FBtr1;Parent=FBgn1
                2L	FlyBase	mRNA	1	90	.	+	.	ID=FBtr2;Parent=FBgn1
                2L	FlyBase	exon	1	90	.	+	.	Parent=FBtr1,FBtr2
                2L	FlyBase	CDS	1	90	.	+	0	Parent=FBtr1,FBtr2
                """);
        assertThat(parts(converted, "CDS")).containsExactly("2L 1 90 + 0 FBtr1", "2L 1 90 + 0 FBtr2");
        assertThat(parts(converted, "exon")).hasSize(2);
    }

    @Test
    void skippedNucleotideOfARibosomalSlipIsNoExon() throws IOException {
        Path converted = convert("""
                c	RefSeq	gene	1	100	.	+	.	ID=gene-Y1;gene_biotype=protein_coding
                c	RefSeq	mRNA	1	100	.	+	.	ID=rna-N1;Parent=gene-Y1
                c	RefSeq	exon	1	100	.	+	.	ID=e;Parent=rna-N1
                c	RefSeq	CDS	1	30	.	+	0	ID=c;Parent=rna-N1
                c	RefSeq	CDS	32	100	.	+	0	ID=c;Parent=rna-N1
                """);
        assertThat(parts(converted, "exon")).containsExactly("c 1 30 + . N1", "c 32 100 + . N1");
        assertThat(Files.readString(converted)).contains("ID=gene:Y1").doesNotContain("UTR");
    }

    @Test
    void transcriptWithoutALineIsMadeOfItsParts() throws IOException {
        Path converted = convert("""
                c	x	exon	11	40	.	+	.	Parent=T1
                c	x	CDS	21	40	.	+	0	Parent=T1
                c	x	CDS	51	60	.	+	1	Parent=T1
                c	x	exon	71	90	.	+	.	Parent=T2
                """);
        assertThat(Files.readString(converted))
                .contains("\tmRNA\t11\t60\t.\t+\t.\tID=transcript:T1;Parent=gene:T1;biotype=protein_coding")
                .contains("\texon\t51\t60\t.\t+\t.\tParent=transcript:T1")
                .doesNotContain("T2");
        assertThat(EnsemblForm.convert(source(), converted)).isEqualTo(new EnsemblForm.Written(1, 1, 1, 2, 1, 1));
    }

    @Test
    void otherRnaIsOfABiotypeThatBcftoolsKnows() throws IOException {
        Path converted = convert("""
                c	x	gene	1	9	.	+	.	ID=gene-A
                c	x	tRNA	1	9	.	+	.	ID=rna-A;Parent=gene-A
                c	x	exon	1	9	.	+	.	Parent=rna-A
                c	x	pseudogene	21	29	.	+	.	ID=gene-B
                c	x	mRNA	21	29	.	+	.	ID=rna-B;Parent=gene-B
                c	x	exon	21	29	.	+	.	Parent=rna-B
                c	x	CDS	21	29	.	+	0	Parent=rna-B
                """);
        assertThat(Files.readString(converted))
                .contains("ID=transcript:A;Parent=gene:A;biotype=misc_RNA")
                .contains("ID=gene:B;biotype=pseudogene")
                .contains("ID=transcript:B;Parent=gene:B;biotype=pseudogene");
    }

    @Test
    void lineThatIsNoGff3IsNamed() {
        assertThatThrownBy(() -> convert("c\tx\tgene\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("source.gff3:1: found 3 columns, expected 9");
    }

    private Path source() {
        return folder.resolve("source.gff3");
    }

    private Path convert(String text) throws IOException {
        Path converted = folder.resolve("converted.gff3");
        EnsemblForm.convert(Files.writeString(source(), text), converted);
        return converted;
    }

    private static String transcript(String part) {
        return part.substring(part.lastIndexOf(' ') + 1);
    }

    /** Returns all parts of a type as texts, one for each parent. */
    private static Stream<String> parts(Path gff3, String type) {
        return rows(gff3).stream().filter(row -> row.type().equals(type)).flatMap(row -> row.parents().stream()
                .map(parent -> String.join(
                        " ",
                        row.contig(),
                        "" + row.start(),
                        "" + row.end(),
                        row.strand(),
                        row.phase(),
                        EnsemblForm.bare(TranscriptModels.bare(parent)))));
    }

    private static List<Gff3Row> rows(Path gff3) {
        List<Gff3Row> rows = new ArrayList<>();
        try (LineReader lines = LineReader.open(gff3)) {
            while (lines.advance()) {
                if (!lines.line().startsWith("#")) {
                    rows.add(Gff3Row.parse(lines));
                }
            }
        }
        return rows;
    }
}
