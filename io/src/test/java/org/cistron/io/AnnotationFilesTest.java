package org.cistron.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationFilesTest {
    private static final String GFF = "##gff-version 3\nc\tx\tCDS\t1\t90\t.\t+\t0\tID=a\n";
    private static final String GENBANK = """

            LOCUS       c   1000 bp    DNA
            FEATURES             Location/Qualifiers
                 CDS             1..90
            //
            """;

    @TempDir
    private Path folder;

    @Test
    void tellsTheFormatByContentWhateverTheNameAndPacking() {
        assertThat(read("a.txt", GFF.getBytes(StandardCharsets.UTF_8))).isEqualTo(1);
        assertThat(read("a.gff3", TextFiles.gzip(GENBANK))).isEqualTo(1);
        assertThat(read("a.gbk", TextFiles.gzip(GFF))).isEqualTo(1);
    }

    @Test
    void readsSeveralGzipMembersAsOne() {
        byte[] first = TextFiles.gzip(GFF);
        byte[] second = TextFiles.gzip("c\tx\tCDS\t101\t190\t.\t+\t0\tID=b\n");
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        assertThat(read("a.gff3.gz", both)).isEqualTo(2);
    }

    @Test
    void refusesWhatCannotBeRead() {
        byte[] packed = TextFiles.gzip(GFF);

        assertRefused(folder.resolve("missing.gff3"), "found no such file");
        assertRefused(folder, "found a");
        assertRefused(TextFiles.write(folder.resolve("empty.gff3"), ""), "found an empty file");
        assertRefused(TextFiles.write(folder.resolve("blank.gff3.gz"), TextFiles.gzip("")), "found an empty file");
        assertRefused(TextFiles.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length - 9)), "gzip");
    }

    private static void assertRefused(Path file, String problem) {
        assertThatThrownBy(() -> AnnotationFiles.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(problem);
    }

    private int read(String name, byte[] bytes) {
        return AnnotationFiles.read(TextFiles.write(folder.resolve(name), bytes))
                .codingSequences()
                .size();
    }
}
