package org.cistron.io.vcf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.cistron.io.source.ByteSource;
import org.cistron.io.source.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VcfReaderTest {
    private static final String HEADER_AND_EMPTY_CONTIG = Vcfs.of("c 1 . A C . . .") + "\t2\t.\tA\tC\t.\t.\t.\n";
    private static final String TYPICAL = Vcfs.withSamples(
            "chr1 101 rs1;rs2 acG T,<DEL>,* 29.5 q10;s50 DP=14;DB;AA=x%3By GT:PS:DP 0|2:77:9 ./1",
            "chr2 0 . N . . . . GT .|. 1");

    @Test
    void columnsAreRead() {
        VcfRecord record = Vcfs.read(TYPICAL).get(0);

        assertThat(record.contig()).isEqualTo("chr1");
        assertThat(record.start()).isEqualTo(100);
        assertThat(record.end()).isEqualTo(103);
        assertThat(record.ids()).isEqualTo("rs1;rs2");
        assertThat(record.reference()).isEqualTo("acG");
        assertThat(record.alternates()).containsExactly("T", "<DEL>", "*");
        assertThat(record.quality()).hasValue(29.5);
        assertThat(record.filter()).isEqualTo("q10;s50");
        assertThat(record.info()).isEqualTo("DP=14;DB;AA=x%3By");
        assertThat(record.info("DP")).hasValue("14");
        assertThat(record.info("DB")).hasValue("");
        assertThat(record.info("D")).isEmpty();
        assertThat(record.lineNumber()).isEqualTo(3);
    }

    @Test
    void missingColumnsAreEmpty() {
        VcfRecord record = Vcfs.read(TYPICAL).get(1);

        assertThat(record.start()).isEqualTo(-1);
        assertThat(record.ids()).isEqualTo(".");
        assertThat(record.alternates()).isEmpty();
        assertThat(record.quality()).isEmpty();
        assertThat(record.info("DP")).isEmpty();
    }

    @Test
    void genotypesHaveAllelesAndPhase() {
        List<VcfRecord> records = Vcfs.read(TYPICAL);
        Genotype phased = records.get(0).genotype(0).orElseThrow();
        Genotype unphased = records.get(0).genotype(1).orElseThrow();
        Genotype unknown = records.get(1).genotype(0).orElseThrow();
        Genotype haploid = records.get(1).genotype(1).orElseThrow();

        assertThat(alleles(phased)).containsExactly(0, 2);
        assertThat(phased.phased()).isTrue();
        assertThat(phased.phaseSet()).hasValue("77");
        assertThat(alleles(unphased)).containsExactly(Genotype.UNKNOWN, 1);
        assertThat(unphased.phased()).isFalse();
        assertThat(unphased.phaseSet()).isEmpty();
        assertThat(alleles(unknown)).containsExactly(Genotype.UNKNOWN, Genotype.UNKNOWN);
        assertThat(alleles(haploid)).containsExactly(1);
        assertThat(haploid.phased()).isTrue();
    }

    @Test
    void sampleValuesAreFoundByKey() {
        VcfRecord record = Vcfs.read(TYPICAL).get(0);

        assertThat(record.samples()).isEqualTo(2);
        assertThat(record.format()).containsExactly("GT", "PS", "DP");
        assertThat(record.value(0, "DP")).hasValue("9");
        assertThat(record.value(1, "DP")).isEmpty();
        assertThat(record.value(0, "GQ")).isEmpty();
    }

    @Test
    void genotypeIsEmptyWithoutItsKey() {
        assertThat(Vcfs.read(Vcfs.withSamples("c 1 . A C . . . DP 1 2")).get(0).genotype(0))
                .isEmpty();
    }

    @Test
    void headerTellsVersionSamplesFieldsAndContigs() {
        String text = """
                ##fileformat=VCFv4.3
                ##contig=<ID=1>
                ##contig=<ID=HLA-A*01:01:01:01,length=3503>
                ##INFO=<ID=MY,Number=A,Type=Integer,Description="a \\"quoted\\", word">
                ##FORMAT=<ID=XY,Number=2,Type=Float,Description="pair">
                #CHROM	POS	ID	REF	ALT	QUAL	FILTER	INFO	FORMAT	zoë
                """;
        try (ByteSource source = Vcfs.source(text);
                VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE)) {
            VcfHeader header = reader.header();
            assertThat(header.version()).isEqualTo(VcfVersion.V4_3);
            assertThat(header.samples()).containsExactly("zoë");
            assertThat(header.contigs())
                    .containsEntry("1", OptionalLong.empty())
                    .containsEntry("HLA-A*01:01:01:01", OptionalLong.of(3503));
            assertThat(header.info()).containsValue(new FieldDefinition("MY", "A", FieldType.INTEGER));
            assertThat(header.format()).containsValue(new FieldDefinition("XY", "2", FieldType.FLOAT));
            assertThat(header.metaInformation()).hasSize(5);
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void linesAreKeptByteForByte() {
        byte[] line = "c\t1\t.\tA\tC\t.\t.\tNAME=caf".getBytes(StandardCharsets.US_ASCII);
        byte[] latin = Packing.joined(line, new byte[] {(byte) 0xe9});
        byte[] file = Packing.joined(Vcfs.HEADER.getBytes(StandardCharsets.US_ASCII), latin, new byte[] {'\r', '\n'});

        assertThat(Vcfs.read(Vcfs.source(file)).get(0).line()).isEqualTo(latin);
    }

    @Test
    void packedFilesAreUnpacked() {
        byte[] plain = TYPICAL.getBytes(StandardCharsets.UTF_8);

        assertThat(Vcfs.read(Vcfs.source(Packing.gzip(plain)))).hasSize(2);
        assertThat(Vcfs.read(Vcfs.source(Packing.bgzip(plain)))).hasSize(2);
    }

    @Test
    void byteOrderMarkAndBothLineEndsAreRead() {
        String text = "\uFEFF" + Vcfs.of("c 1 . A C . . .", "c 2 . A C . . .").replaceFirst("\n", "\r\n");

        assertThat(Vcfs.read(text)).hasSize(2);
    }

    @Test
    void longLinesAreWhole() {
        String allele = "ACGT".repeat(100_000);

        assertThat(Vcfs.read(Vcfs.of("c 1 . A " + allele + " . . .", "c 2 . A C . . ."))
                        .get(0)
                        .alternates())
                .containsExactly(allele);
    }

    @ParameterizedTest
    @CsvSource({
        "ACGTNacgtn, BASES", "*, SPANNED", "<*>, SYMBOLIC", "<DUP:TANDEM>, SYMBOLIC", "C<ctg1>, SYMBOLIC",
        "G]17:198982], BREAKEND", "]13:123456]T, BREAKEND", "C[<ctg1>:7[, BREAKEND", "G., BREAKEND", ".A, BREAKEND",
        "[HLA-A*01:01:5[T, BREAKEND"
    })
    void alternatesAreToldByTheirForm(String allele, AlternateKind kind) {
        assertThat(AlternateKind.of(allele)).hasValue(kind);
    }

    @ParameterizedTest
    @CsvSource({"R", "<>", "<A B>", "[1:100[", "A-", "A]1]", "''", "**", "<DEL"})
    void whatIsNoAlleleIsTold(String allele) {
        assertThat(AlternateKind.of(allele)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c 1 . A C . . MY=.",
                "c 1 . A C,G . . MY=1,.",
                "c 1 . A . . . MY=1,2",
                "c 1 . A C Inf . .",
                "c 1 . A C 1e-3 . .",
                "c 1 . A C . . X=1=2",
                "c 1 . A C . . DB=1",
                "c 1 . A C . . INT=-2147483640",
                "c 1 . A C . . INT=0000000000007",
                "c 1 . A C . . TEXT=a,,b",
                "c 1 . A C . . AF=1e-3"
            })
    void rightLinesAreRead(String line) {
        String header = """
                ##fileformat=VCFv4.2
                ##INFO=<ID=MY,Number=A,Type=Integer,Description="x">
                ##INFO=<ID=INT,Number=1,Type=Integer,Description="x">
                ##INFO=<ID=TEXT,Number=1,Type=String,Description="x">
                """ + Vcfs.COLUMNS + "\n";

        assertThat(Vcfs.read(header + line.replace(' ', '\t') + "\n")).hasSize(1);
    }

    @Test
    void realFilesAreReadAndWrittenAsTheyCame() throws IOException {
        for (String name : List.of("1kg", "freebayes", "gatk")) {
            try (ByteSource source =
                            ByteSource.ofFile(SharedVariants.path("variants/vcf_samples/" + name + ".vcf.gz"));
                    VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE)) {
                List<VcfRecord> records = Vcfs.all(reader);
                assertThat(records).hasSizeGreaterThan(30);
                String text = new String(source.open().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(Vcfs.written(text).replaceAll("(?m)^##(INFO=<ID=CST_CLASS|cistron_).*\\R", ""))
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void realFileWhoseTabsBecameBlanksIsRefused() {
        ByteSource source = ByteSource.ofFile(SharedVariants.path("variants/vcf_samples/example-4.2.vcf.gz"));

        assertThat(Vcfs.refusal(source)).hasMessageContaining(":47: found a second definition of 'VARTYPE'");
    }

    private static int[] alleles(Genotype genotype) {
        return IntStream.range(0, genotype.ploidy()).map(genotype::allele).toArray();
    }

    @Test
    void contigsWhoseNamesBeginAlikeAreToldApart() {
        assertThat(Vcfs.read(Vcfs.of("c 1 . A C . . .", "c 2 . A C . . .", "c1 1 . A C . . .", "<c2> 1 . A C . . .")))
                .extracting(VcfRecord::contig)
                .containsExactly("c", "c", "c1", "<c2>");
        assertThat(Vcfs.read(Vcfs.of("\u00e9 1 . A C . . .", "\u00e9 2 . A C . . .", "e 2 . A C . . .")))
                .extracting(VcfRecord::contig)
                .containsExactly("\u00e9", "\u00e9", "e");
        assertThat(Vcfs.refusal(Vcfs.of("c 1 . A C . . .", "c,d 2 . A C . . .")).getMessage())
                .contains("CHROM");
        assertThat(Vcfs.refusal(HEADER_AND_EMPTY_CONTIG).getMessage()).contains("CHROM");
    }
}
