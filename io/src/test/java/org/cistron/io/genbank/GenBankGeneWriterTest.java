package org.cistron.io.genbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biojava.nbio.core.sequence.DNASequence;
import org.biojava.nbio.core.sequence.compound.NucleotideCompound;
import org.biojava.nbio.core.sequence.features.FeatureInterface;
import org.biojava.nbio.core.sequence.io.GenbankReaderHelper;
import org.biojava.nbio.core.sequence.template.AbstractSequence;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.SequenceBuilder;
import org.cistron.api.sequence.Strand;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.TestGenes;
import org.cistron.io.output.Written;
import org.cistron.io.sequence.SequenceInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenBankGeneWriterTest {

    private static String genBank(Sequence contig, NamedGene... genes) throws IOException {
        return Written.by(GenBankGeneWriter::new, contig, genes);
    }

    private static Sequence described(String id, String description, String letters) {
        SequenceBuilder builder = new SequenceBuilder(id, description);
        letters.chars().forEach(letter -> builder.append((char) letter));
        return builder.build();
    }

    private static String location(Sequence contig, CodingRegion region) throws IOException {
        String written = genBank(contig, TestGenes.gene(contig.id(), "T", region));
        return written.lines()
                .filter(line -> line.startsWith("     CDS"))
                .findFirst()
                .orElseThrow()
                .substring(21);
    }

    @Test
    void anIdOfAnyLengthComesBackWhole(@TempDir Path folder) throws IOException {
        for (int length : new int[] {67, 68, 69, 77, 300}) {
            String id = "contig_".repeat(50).substring(0, length);
            Path file = Files.writeString(
                    folder.resolve(length + ".gbk"), genBank(described(id, "of an assembly", "ACGT".repeat(30))));
            try (SequenceInput input = SequenceInput.ofFile(file)) {
                assertThat(input.check().records()).isEqualTo(1);
                try (Stream<Sequence> contigs = input.open()) {
                    assertThat(contigs.map(Sequence::id)).containsExactly(id);
                }
            }
        }
    }

    @Test
    void aLongTextWithoutBlanksTakesNoLongerThanOneWithThem() throws IOException {
        String text = "x".repeat(3_000_000);
        assertThat(assertTimeout(Duration.ofSeconds(10), () -> genBank(described("c", text, "ACGT"))))
                .contains("\n            " + "x".repeat(68) + "\n");
    }

    @Test
    void aRecordIsRightToTheColumn() throws IOException {
        Sequence contig = described("NC_000001.2", "Some phage, complete genome", "TTATGAAATGAT" + "ACGTN".repeat(12));
        assertThat(genBank(
                        contig,
                        TestGenes.gene(
                                contig.id(),
                                "T_1",
                                CodingRegion.complete(2, 11, Strand.FORWARD),
                                Map.of("motif", "say \"AGG\""))))
                .isEqualTo("""
                        LOCUS       NC_000001.2               72 bp    DNA     linear   UNK 01-JAN-1980
                        DEFINITION  Some phage, complete genome.
                        ACCESSION   NC_000001
                        VERSION     NC_000001.2
                        KEYWORDS    .
                        SOURCE      unidentified
                          ORGANISM  unidentified
                                    unclassified sequences.
                        FEATURES             Location/Qualifiers
                             source          1..72
                                             /organism="unidentified"
                                             /mol_type="genomic DNA"
                             gene            3..11
                                             /locus_tag="T_1"
                             CDS             3..11
                                             /locus_tag="T_1"
                                             /inference="ab initio prediction:Cistron:0.1.0"
                                             /note="probability=0.9987; start_type=ATG;
                                             start_probability=0.9000; coding_log_odds=123.46;
                                             start_log_odds=0.00; motif=say ""AGG""\"
                                             /codon_start=1
                                             /transl_table=11
                                             /product="hypothetical protein"
                                             /translation="MK"
                        ORIGIN
                                1 ttatgaaatg atacgtnacg tnacgtnacg tnacgtnacg tnacgtnacg tnacgtnacg
                               61 tnacgtnacg tn
                        //
                        """);
    }

    @Test
    void locationsFollowTheFeatureTable() throws IOException {
        Sequence linear = Sequence.of("c1", "ACGTACGTACGT");
        assertThat(location(linear, CodingRegion.complete(0, 9, Strand.REVERSE)))
                .isEqualTo("complement(1..9)");
        assertThat(location(linear, new CodingRegion(0, 9, Strand.FORWARD, true, false)))
                .isEqualTo("<1..9");
        assertThat(location(linear, new CodingRegion(0, 9, Strand.FORWARD, false, true)))
                .isEqualTo("1..>9");
        assertThat(location(linear, new CodingRegion(3, 12, Strand.REVERSE, true, false)))
                .isEqualTo("complement(4..>12)");
        assertThat(location(linear, new CodingRegion(3, 12, Strand.REVERSE, true, true)))
                .isEqualTo("complement(<4..>12)");
        Sequence circular = linear.withCircular(true);
        assertThat(location(circular, CodingRegion.complete(9, 15, Strand.FORWARD)))
                .isEqualTo("join(10..12,1..3)");
        assertThat(location(circular, CodingRegion.complete(9, 15, Strand.REVERSE)))
                .isEqualTo("complement(join(10..12,1..3))");
        assertThat(location(circular, CodingRegion.complete(6, 12, Strand.FORWARD)))
                .isEqualTo("7..12");
    }

    @Test
    void longNamesAreNeverCut() throws IOException {
        String fits = "NODE_1_length_1_cov_1.2345";
        assertThat(genBank(Sequence.of(fits, "A")))
                .startsWith("LOCUS       " + fits + " 1 bp    DNA     linear   UNK 01-JAN-1980\n");
        assertThat(genBank(Sequence.of(fits + "67890", "ACGT".repeat(5))))
                .startsWith("LOCUS       " + fits + "67890 20 bp    DNA     linear   UNK 01-JAN-1980\n")
                .contains("VERSION     " + fits + "67890\n");
        assertThat(genBank(Sequence.of("c1", "A").withCircular(true))
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .isEqualTo("LOCUS       c1                         1 bp    DNA     circular UNK 01-JAN-1980")
                .hasSize(79);
    }

    @Test
    void contigsThatDifferInTheirVersionOnlyStayApart() throws IOException {
        assertThat(genBank(Sequence.of("k141.1", "ACGT"))).contains("ACCESSION   k141.1\n");
    }

    @Test
    void longTextsAreWrappedWithinTheColumns() throws IOException {
        Sequence contig = described("c1", "word ".repeat(60).strip(), "ATG" + "AAA".repeat(200) + "TAA");
        String written = genBank(contig, TestGenes.gene("c1", "T", CodingRegion.complete(0, 606, Strand.FORWARD)));
        assertThat(written.lines()).allMatch(line -> line.length() <= 80);
        String translation = written.substring(written.indexOf("/translation="), written.indexOf("ORIGIN"));
        assertThat(translation.replaceAll("\\s", "")).isEqualTo("/translation=\"M" + "K".repeat(200) + "\"");
    }

    @Test
    void bioJavaReadsItBack() throws Exception {
        Sequence contig = described("NC_000001.2", "A phage", "TTATGAAATGATAGTCAACGTTCATAA" + "ACGT".repeat(40));
        String written = Written.by(
                GenBankGeneWriter::new,
                TestGenes.SETTINGS,
                List.of(
                        Map.entry(
                                contig,
                                List.of(
                                        TestGenes.gene(
                                                contig.id(), "T_1", CodingRegion.complete(2, 11, Strand.FORWARD)),
                                        TestGenes.gene(
                                                contig.id(), "T_2", CodingRegion.complete(13, 25, Strand.REVERSE)))),
                        Map.entry(Sequence.of("plasmid_with_a_rather_long_name_1", "ACGTACGT"), List.of())));
        Map<String, DNASequence> read = GenbankReaderHelper.readGenbankDNASequence(
                new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
        DNASequence first = read.get("NC_000001");
        assertThat(first.getSequenceAsString()).isEqualToIgnoringCase(contig.letters(0, contig.length()));
        assertThat(first.getDescription()).isEqualTo("A phage.");
        List<FeatureInterface<AbstractSequence<NucleotideCompound>, NucleotideCompound>> features =
                first.getFeaturesByType("CDS");
        assertThat(features).hasSize(2);
        assertThat(features.get(1).getLocations().getStart().getPosition()).isEqualTo(14);
        assertThat(features.get(1).getLocations().getEnd().getPosition()).isEqualTo(25);
        assertThat(features.get(1).getQualifiers().get("translation").get(0).getValue())
                .isEqualTo("MNVD");
        assertThat(features.get(0).getQualifiers().get("note").get(0).getValue())
                .isEqualTo("probability=0.9987; start_type=ATG; start_probability=0.9000; coding_log_odds=123.46; "
                        + "start_log_odds=0.00");
        assertThat(read.get("plasmid_with_a_rather_long_name_1").getSequenceAsString())
                .isEqualToIgnoringCase("ACGTACGT");
    }
}
