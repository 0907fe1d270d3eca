package org.cistron.io.protein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProteinFastaTest {
    @TempDir
    Path folder;

    @Test
    void residuesOfSeveralLinesAreJoinedInUpperCaseWithoutTheStop() throws IOException {
        Path file = write(">a first protein\nMkl\n\nVW*\n>b\r\nM\r\n");
        assertThat(ProteinFasta.read(file)).containsExactly(new NamedProtein("a", "MKLVW"), new NamedProtein("b", "M"));
    }

    @Test
    void packedFilesAreRead() throws IOException {
        Path file = folder.resolve("p.faa.gz");
        try (OutputStream to = new GZIPOutputStream(Files.newOutputStream(file))) {
            to.write(">a\nMK\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ProteinFasta.byId(file)).containsEntry("a", "MK").hasSize(1);
    }

    @Test
    void whatIsNoProteinIsRefusedWithItsLine() throws IOException {
        refused("MK\n", ":1: found text before the first header");
        refused(">a\nMK\nM-K\n", ":3: found '-' in 'a'");
        refused(">a\nM*K\n", ":2: found '*' in 'a'");
        refused(">a\nM*\nK\n", ":3: found residues behind a '*' in 'a'");
        refused(">a\n>b\nM\n", ":1: found no residues of 'a'");
        refused(">a\nM\n>b\n*\n", ":3: found no residues of 'b'");
        refused("> \nM\n", ":1: found a header without a name");
        refused("\n\n", "found no record");
        refused("", "found an empty file, expected proteins in FASTA");
    }

    @Test
    void anIdThatComesTwiceIsRefusedWhereItIsLookedUp() throws IOException {
        Path file = write(">a\nM\n>a\nK\n");
        assertThat(ProteinFasta.read(file)).hasSize(2);
        assertThatThrownBy(() -> ProteinFasta.byId(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found the protein 'a' twice");
    }

    private void refused(String text, String words) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> ProteinFasta.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(words);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("p.faa"), text);
    }
}
