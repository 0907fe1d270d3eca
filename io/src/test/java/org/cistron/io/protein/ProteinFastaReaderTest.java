package org.cistron.io.protein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProteinFastaReaderTest {
    @TempDir
    Path folder;

    @Test
    void proteinsAreReadWhateverTheirLines() throws IOException {
        assertThat(ProteinFastaReader.read(file("\uFEFF>a one\r\nmkT\r\n\r\nAYux\r\n>b\tx\nMK*\n>c\nM")))
                .containsExactly(
                        new ProteinRecord("a", "MKTAYUX"), new ProteinRecord("b", "MK"), new ProteinRecord("c", "M"));
    }

    @Test
    void gzipIsToldByContent() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(">a\nMKT\n".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("p.faa"), packed.toByteArray());
        assertThat(ProteinFastaReader.read(file)).containsExactly(new ProteinRecord("a", "MKT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MKT                 | :1: found 'MKT' before the first header
            >a/MKT/>a/MKV       | :3: found the id 'a' again, which line 1 has
            >a/>b/MKT           | :1: found the protein 'a' without residues
            >a/MKT/>b/*         | :3: found the protein 'b' without residues
            > a/MKT             | :1: found a header without an id
            >a/MKT/M-T          | :3: found '-' at column 2
            >a/M1T              | :2: found '1' at column 2
            >a/M*T              | :2: found '*' at column 2
            >a/MKT*/M           | :3: found 'M' at column 1
            >a/MK T             | :2: found the character 0x20 at column 3
            //                  | found only blank lines
            """)
    void whatIsNotRightIsRefusedWithItsLine(String text, String message) throws IOException {
        Path file = file(text.replace('/', '\n'));
        assertThatThrownBy(() -> ProteinFastaReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message)
                .hasMessageMatching("(?s).*expected .*\\. [A-Z].*\\.");
    }

    @Test
    void aMissingAndAnEmptyFileAreTold() throws IOException {
        Path empty = file("");
        assertThatThrownBy(() -> ProteinFastaReader.read(empty)).hasMessageContaining("expected proteins as FASTA");
        assertThatThrownBy(() -> ProteinFastaReader.read(folder.resolve("none.faa")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no such file");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("proteins.faa"), text);
    }
}
