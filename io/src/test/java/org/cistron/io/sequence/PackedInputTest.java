package org.cistron.io.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cistron.io.source.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed inputs read as the plain ones do, and outputs take their names. */
class PackedInputTest {
    private static final List<String> RECORDS = List.of("a x=ACGTAC", "b=GG");

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">a x\nACGT\nAC\n>b\nGG\n",
                ">a x\r\nACGT\r\nAC\r\n>b\r\nGG\r\n",
                "\ufeff>a x\nACGT\nAC\n>b\nGG",
                "@a x\nACGTAC\n+\nIIIIII\n@b\nGG\n+\nII\n",
                "LOCUS       a 6 bp DNA\nDEFINITION  x\nORIGIN\n 1 acgtac\n//\nLOCUS b 2 bp\nORIGIN\n 1 gg\n//\n"
            })
    void packingChangesNothing(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Inputs.shown(Inputs.read(plain))).isEqualTo(RECORDS);
        assertThat(Inputs.shown(Inputs.read(Packing.gzip(plain)))).isEqualTo(RECORDS);
        assertThat(Inputs.shown(Inputs.read(Packing.bgzip(plain)))).isEqualTo(RECORDS);
        byte[] bytewise = Packing.BGZF_END;
        for (int i = plain.length; i > 0; i--) {
            bytewise = Packing.joined(Packing.bgzfBlock(plain, i - 1, i), bytewise);
        }
        assertThat(Inputs.shown(Inputs.read(bytewise))).isEqualTo(RECORDS);
    }

    @Test
    void gzipOfNothingIsRefused() {
        String message =
                " found nothing in it, expected FASTA ('>'), FASTQ ('@') or GenBank (LOCUS). Check how the file was"
                        + " made: whatever wrote it may have failed.";
        assertThat(Inputs.refusal(Packing.gzip(new byte[0]))).isEqualTo(message);
        assertThat(Inputs.refusal(Packing.BGZF_END)).isEqualTo(message);
    }

    @Test
    void gzipWithinGzipIsRefused() {
        byte[] packed = Packing.gzip(">a\nAC\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Inputs.refusal(Packing.gzip(packed))).endsWith("The file is packed twice: unpack it once.");
    }

    @Test
    void faultsInPackedTextHaveTheirLine() {
        byte[] text = ">a\nAC!\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Inputs.refusal(Packing.gzip(text))).startsWith("2: found '!' at column 3");
    }

    @ParameterizedTest
    @CsvSource({
        "genome.fna.gz, genome", "genome.fna, genome", "a.b.fasta.bgz, a.b", "X.FA.GZ, X", "reads.fq.gz, reads",
        "rec.gbk, rec", "noext, noext", "archive.gz, archive", ".fna, .fna", "v1.2, v1.2"
    })
    void outputsTakeTheFilesNameWithoutItsSuffixes(String file, String name) {
        try (SequenceInput input = SequenceInput.ofFile(Path.of("some/folder", file))) {
            assertThat(input.name()).isEqualTo(name);
            assertThat(input.displayName())
                    .isEqualTo(Path.of("some/folder", file).toString());
        }
    }
}
