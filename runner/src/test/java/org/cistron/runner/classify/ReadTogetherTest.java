package org.cistron.runner.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.Transcript;
import org.cistron.io.source.ByteSource;
import org.cistron.io.vcf.MalformedLines;
import org.cistron.io.vcf.Provenance;
import org.cistron.io.vcf.VcfLines;
import org.cistron.io.vcf.VcfReader;
import org.cistron.io.vcf.VcfRecord;
import org.cistron.io.vcf.field.CistronField;
import org.cistron.runner.cases.ContigCases;
import org.cistron.variants.consequence.PreparedContig;
import org.junit.jupiter.api.Test;

class ReadTogetherTest {
    /** From 4 on M S L K, split by an intron of ten behind the first nucleotide of K. */
    private static final String LETTERS = "GGCCATGAGTCTTAGTAAGTCCAGAATAAGGC";

    private static final int HGVS_P = 10;
    private static final int TOGETHER = 14;

    private final Sequence contig = Sequence.of("c", LETTERS);
    private final Transcript transcript = new Transcript(
            "t",
            "g",
            "",
            "p",
            "c",
            Strand.FORWARD,
            "",
            List.of(new Window(4, 14), new Window(24, 29)),
            List.of(new Window(4, 14), new Window(24, 29)),
            0,
            GeneticCode.byNumber(1),
            true,
            true);

    @Test
    void allelesOfOneChromosomeInOneCodonAreReadTogether() {
        List<String[]> rows = classified("c 8 . A C . . . GT 0|1", "c 10 . T A . . . GT 0|1");
        assertThat(proteins(rows)).containsExactly("p.Ser2Arg", "p.Ser2Arg");
        assertThat(rows.get(0)[TOGETHER]).isEqualTo("together=c:10:T>A");
        assertThat(rows.get(1)[TOGETHER]).isEqualTo("together=c:8:A>C");
    }

    @Test
    void allelesOfTwoChromosomesAreReadAlone() {
        List<String[]> rows = classified("c 8 . A C . . . GT 1|0", "c 10 . T A . . . GT 0|1");
        assertThat(proteins(rows)).containsExactly("p.Ser2Arg", "p.Ser2Arg");
        assertThat(rows).extracting(row -> row[TOGETHER]).containsOnly(".");
    }

    @Test
    void allelesWhoseChromosomeIsNotKnownAreReadAlone() {
        assertThat(proteins(classified("c 8 . A T . . . GT 0/1", "c 9 . G T . . . GT 0/1")))
                .containsExactly("p.Ser2Cys", "p.Ser2Ile");
    }

    @Test
    void allelesOnBothChromosomesNeedNoPhase() {
        assertThat(proteins(classified("c 8 . A T . . . GT 1/1", "c 9 . G T . . . GT 1/1")))
                .containsExactly("p.Ser2Phe", "p.Ser2Phe");
    }

    @Test
    void twoPhaseSetsAreNotReadTogether() {
        assertThat(proteins(classified("c 8 . A T . . . GT:PS 0|1:8", "c 9 . G T . . . GT:PS 0|1:9")))
                .containsExactly("p.Ser2Cys", "p.Ser2Ile");
    }

    @Test
    void whatIsSeenAloneInASampleIsToldAloneToo() {
        List<String[]> rows = classified("c 8 . A T . . . GT 0|1 0|1", "c 9 . G T . . . GT 0|1 0|0");
        assertThat(proteins(rows)).containsExactlyInAnyOrder("p.Ser2Phe", "p.Ser2Cys", "p.Ser2Phe");
    }

    @Test
    void aCodonThatAnIntronSplitsIsOneCodon() {
        List<String[]> rows = classified("c 14 . A C . . . GT 0|1", "c 25 . A C . . . GT 0|1");
        assertThat(proteins(rows)).containsExactly("p.Lys4Pro", "p.Lys4Pro");
        assertThat(rows).extracting(row -> row[9]).containsOnly("c.[10A>C;11A>C]");
    }

    @Test
    void neighboursInTwoCodonsAreReadAlone() {
        assertThat(proteins(classified("c 10 . T A . . . GT 0|1", "c 11 . C A . . . GT 0|1")))
                .containsExactly("p.Ser2Arg", "p.Leu3Ile");
    }

    @Test
    void withoutSamplesAllAreReadAlone() {
        assertThat(proteins(classified("c 8 . A T . . .", "c 9 . G T . . .")))
                .containsExactly("p.Ser2Cys", "p.Ser2Ile");
    }

    private List<String> proteins(List<String[]> rows) {
        return rows.stream().map(row -> row[HGVS_P]).toList();
    }

    /** Classifies data lines, blanks for tabs, and returns the cells of the table's lines. */
    private List<String[]> classified(String... lines) {
        AnnotatedContig annotated = new AnnotatedContig(
                contig,
                new PreparedContig(contig, List.of(transcript), 0),
                new ContigCases(contig),
                new SplitCodons(List.of(transcript)));
        List<CheckedRecord> records = new ArrayList<>();
        CistronField field = new CistronField();
        try (ByteSource source = ByteSource.ofStream(new ByteArrayInputStream(vcf(lines)), "test");
                VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE)) {
            for (Optional<VcfRecord> line = reader.next(); line.isPresent(); line = reader.next()) {
                records.add(new CheckedRecord(line.get(), true));
            }
            VcfLines written =
                    new VcfLines(reader.header(), List.of(field.definition()), new Provenance("classify", Map.of()));
            ClassifiedBatch batch = new BatchClassifier(List.of(field), written, Optional.empty(), false)
                    .classify(new RecordBatch(Optional.of(annotated), records));
            return new String(batch.table(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static byte[] vcf(String... lines) {
        int columns = lines[0].split(" ", -1).length;
        String samples = columns > 8 ? "\tFORMAT" : "";
        for (int i = 9; i < columns; i++) {
            samples += "\ts" + i;
        }
        return ("##fileformat=VCFv4.2\n"
                        + "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
                        + "##FORMAT=<ID=PS,Number=1,Type=Integer,Description=\"Phase set\">\n"
                        + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO" + samples + "\n"
                        + Arrays.stream(lines)
                                .map(line -> line.replace(' ', '\t') + "\n")
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
