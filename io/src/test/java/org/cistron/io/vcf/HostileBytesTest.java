package org.cistron.io.vcf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.cistron.api.error.InputException;
import org.cistron.io.source.ByteSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever bytes come, they are read or refused with a sentence; nothing else is thrown. */
class HostileBytesTest {
    private static final int TRIALS = 4_000;
    private static final String MARKS = "\t\n\r\0:;,=.|/<>[]\"#*-+09AN \u00ff";
    private static final byte[] RIGHT = """
            ##fileformat=VCFv4.3
            ##INFO=<ID=MY,Number=A,Type=Integer,Description="a \\"word\\"">
            ##FORMAT=<ID=XY,Number=2,Type=Float,Description="pair">
            ##FILTER=<ID=q10,Description="low">
            ##ALT=<ID=DEL:ME,Description="deletion">
            ##META=<ID=Assay,Number=.,Type=String,Values=[WholeGenome, Exome]>
            ##contig=<ID=c,length=100>
            ##assembly=ftp://user@host:8080/path
            #CHROM	POS	ID	REF	ALT	QUAL	FILTER	INFO	FORMAT	a	b
            c	1	rs1	A	C,<DEL>	3.5	PASS	MY=1,2;DB;AF=0.5,1e-3	GT:PS:XY:PL	0|1:7:1.5,2:1,2,3,4,5,6	./.
            c	9	.	ACG	]c:5]A	.	q10;x	.	GT	0	1/1
            """.getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @EnumSource(MalformedLines.class)
    void areReadOrRefused(MalformedLines policy) {
        Random random = new Random(1);
        for (int i = 0; i < TRIALS; i++) {
            byte[] bytes = RIGHT.clone();
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
            }
            assertThatCode(() -> readAndWrite(bytes, policy))
                    .as(new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    private static void readAndWrite(byte[] bytes, MalformedLines policy) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ByteSource source = Vcfs.source(bytes);
                VcfReader reader = VcfReader.open(source, policy);
                VcfWriter writer = new VcfWriter(written, reader.header(), List.of(Vcfs.FIELD), Vcfs.PROVENANCE)) {
            for (VcfRecord record : Vcfs.all(reader)) {
                record.genotype(1);
                writer.write(record, List.of(new InfoEntry("CST_CLASS", List.of("x"))));
            }
        } catch (InputException e) {
            assertThat(e).hasMessageMatching("(?s)a\\.vcf(:\\d+)?: found .+, expected .+\\. .+");
            return;
        }
        if (policy == MalformedLines.REFUSE) {
            assertThat(Vcfs.read(Vcfs.source(written.toByteArray()))).isNotNull();
        }
    }
}
