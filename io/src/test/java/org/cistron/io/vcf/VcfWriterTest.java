package org.cistron.io.vcf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.io.output.ExternalTool;
import org.cistron.io.source.ByteSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VcfWriterTest {
    private static final InfoEntry BENIGN = new InfoEntry("CST_CLASS", List.of("benign"));
    private static final String OURS = """
            ##INFO=<ID=CST_CLASS,Number=.,Type=String,Description="Class, allele by allele">
            ##cistron_classify=version=1
            """;

    @Test
    void fieldsAreAppendedAndAllElseStays() throws IOException {
        String text = Vcfs.withSamples("c 1 x acg T,<DEL> 1.50 PASS DP=014;X GT:Z 0|1:q 1", "c 2 . N . . . . GT . 0/0")
                .replace("#CHROM", "##odd= line \n#CHROM");

        assertThat(Vcfs.written(text, BENIGN))
                .isEqualTo(text.replace("#CHROM", OURS + "#CHROM")
                        .replace("DP=014;X", "DP=014;X;CST_CLASS=benign")
                        .replace(".\tGT\t.", "CST_CLASS=benign\tGT\t."));
    }

    @Test
    void recordWithoutEntriesStaysAsItCame() throws IOException {
        String text = Vcfs.of("c 1 . A C . . .", "c 2 . A C . . DP=3");

        assertThat(Vcfs.written(text)).isEqualTo(text.replace("#CHROM", OURS + "#CHROM"));
    }

    @Test
    void lineEndsStay() throws IOException {
        String text = Vcfs.of("c 1 . A C . . .", "c 2 . A C . . DP=3").replace("DP=3\n", "DP=3\r\n");

        assertThat(Vcfs.written(text, BENIGN))
                .endsWith("\tCST_CLASS=benign\nc\t2\t.\tA\tC\t.\t.\tDP=3;CST_CLASS=benign\r\n");
    }

    @Test
    void fieldsOfAnEarlierRunGiveWay() throws IOException {
        String first = Vcfs.written(
                Vcfs.of("c 1 . A C . . DP=3", "c 2 . A C . . ."), new InfoEntry("CST_CLASS", List.of("x")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ByteSource source = Vcfs.source(first);
                VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE);
                VcfWriter writer = new VcfWriter(bytes, reader.header(), List.of(Vcfs.FIELD), Vcfs.PROVENANCE)) {
            for (VcfRecord record : Vcfs.all(reader)) {
                writer.write(record, List.of(BENIGN));
            }
            assertThat(writer.replacedValues()).isEqualTo(2);
        }
        String second = bytes.toString(StandardCharsets.UTF_8);

        assertThat(second).containsOnlyOnce("##INFO=<ID=CST_CLASS").doesNotContain("=x");
        assertThat(second).endsWith("\tDP=3;CST_CLASS=benign\nc\t2\t.\tA\tC\t.\t.\tCST_CLASS=benign\n");
        assertThat(second.split("##cistron_classify", -1)).hasSize(3);
    }

    @Test
    void fieldsWhoseNamesBeginAlikeAreToldApart() {
        assertThat(InfoText.without("CST=1;CST_CLASS=2;XCST=3;CST", "CST")).isEqualTo("CST_CLASS=2;XCST=3");
        assertThat(InfoText.value("CST_CLASS=2;CST=1", "CST")).hasValue("1");
        assertThat(InfoText.without("CST=1", "CST")).isEqualTo(".");
    }

    @Test
    void charactersWithAMeaningAreEncoded() {
        assertThat(new InfoEntry("X", List.of("p.(Arg1=)", "a;b c,d", "50%", "é", "")).text())
                .isEqualTo("X=p.(Arg1%3D),a%3Bb%20c%2Cd,50%25,%C3%A9,.");
        assertThat(new InfoEntry("FLAG", List.of()).text()).isEqualTo("FLAG");
    }

    @Test
    void whatIsEncodedInPartsIsEncodedAsOne() {
        StringBuilder parts = new StringBuilder();
        for (String part : List.of("", "a;b", "p.Arg1=", "50%", "é\u20ac", "a\tb", "\u007f", "x|y&z:*<>")) {
            InfoEncoding.append(part, parts);
        }

        assertThat(parts).hasToString("a%3Bbp.Arg1%3D50%25%C3%A9%E2%82%ACa%09b%7Fx|y&z:*<>");
    }

    @Test
    void whatIsWrittenStraightIntoTheColumnStandsWhereEntriesWould() throws IOException {
        String text = Vcfs.withSamples(
                        "c 1 . A C,<DEL>,* . . . GT 0|1 1|2",
                        "c 2 . A C . . DP=3 GT 0|1 .",
                        "c 3 . A C . . CST_CLASS=old GT 0|1 .",
                        "c 4 . A C . . X;CST_CLASS=a,b;DP=3 GT 0|1 .")
                .replace("DP=3\tGT\t0|1\t.\nc\t3", "DP=3\tGT\t0|1\t.\r\nc\t3");
        String with = straight(text, column -> column.append("CST_CLASS=y"));
        String without = straight(text, column -> {});

        assertThat(infos(with)).containsExactly("CST_CLASS=y", "DP=3;CST_CLASS=y", "CST_CLASS=y", "X;DP=3;CST_CLASS=y");
        assertThat(infos(without)).containsExactly(".", "DP=3", ".", "X;DP=3");
        assertThat(with).startsWith("c\t1\t.\tA\tC,<DEL>,*\t.\t.\tCST_CLASS=y\tGT\t0|1\t1|2\nc\t2\t");
        assertThat(with).contains("DP=3;CST_CLASS=y\tGT\t0|1\t.\r\nc\t3").endsWith("\tGT\t0|1\t.\n");
    }

    private static String straight(String text, AddedInfo added) {
        StringBuilder to = new StringBuilder();
        try (ByteSource source = Vcfs.source(text);
                VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE)) {
            VcfLines lines = new VcfLines(reader.header(), List.of(Vcfs.FIELD), Vcfs.PROVENANCE);
            Vcfs.all(reader).forEach(record -> lines.append(record, added, to));
        }
        return to.toString();
    }

    private static List<String> infos(String lines) {
        return lines.lines().map(line -> line.split("\t", -1)[7]).toList();
    }

    @Test
    void headerLinesDescribeThemselves() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", "0.1.0");
        facts.put("model", "a; b");

        assertThat(new InfoField("X", "A", FieldType.FLOAT, "say \"p\"\nof C:\\").headerLine(VcfVersion.V4_3))
                .isEqualTo("##INFO=<ID=X,Number=A,Type=Float,Description=\"say \\\"p\\\" of C:\\\\\">");
        assertThat(new InfoField("X", "R", FieldType.FLOAT, "").headerLine(VcfVersion.V4_2))
                .contains("Number=R");
        assertThat(new InfoField("X", "R", FieldType.FLOAT, "").headerLine(VcfVersion.V4_1))
                .contains("Number=.");
        assertThat(new Provenance("classify", facts).headerLine())
                .isEqualTo("##cistron_classify=version=0.1.0;model=a b");
    }

    @Test
    void fieldsThatTheHeaderDoesNotDefineAreOurFault() {
        assertThatThrownBy(() -> Vcfs.written(Vcfs.of("c 1 . A C . . ."), new InfoEntry("OTHER", List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OTHER");
        assertThatThrownBy(() -> new InfoField("a b", "1", FieldType.FLOAT, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failureToWritePackedOutputIsToldAsItIs() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> {
                    try (OutputStream packed = new BlockGzip(full)) {
                        packed.write(1);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void packedOutputIsIndexedByTabix(@TempDir Path folder) throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder(Vcfs.HEADER);
        for (int i = 1; i <= 20_000; i++) {
            text.append("chr1\t")
                    .append(i * 10)
                    .append("\t.\tA\tC\t.\t.\tDP=")
                    .append(i)
                    .append('\n');
        }
        Path file = folder.resolve("a.vcf.gz");
        try (ByteSource source = Vcfs.source(text.toString());
                VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE);
                OutputStream packed = new BlockGzip(Files.newOutputStream(file));
                VcfWriter writer = new VcfWriter(packed, reader.header(), List.of(Vcfs.FIELD), Vcfs.PROVENANCE)) {
            for (VcfRecord record : Vcfs.all(reader)) {
                writer.write(record, List.of(BENIGN));
            }
        }

        try (ByteSource source = ByteSource.ofFile(file)) {
            assertThat(Vcfs.read(source)).hasSize(20_000);
        }
        ExternalTool.accepts(List.of("tabix", "-p", "vcf", file.toString()));
        assertThat(ExternalTool.accepts(List.of("tabix", file.toString(), "chr1:150000-150005")))
                .isEqualTo("chr1\t150000\t.\tA\tC\t.\t.\tDP=15000;CST_CLASS=benign\n");
    }
}
