package org.cistron.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path temporary;

    private static void put(OutputFolder folder, String name, String content) throws IOException {
        try (OutputStream file = folder.file(name)) {
            file.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void filesAppearOnlyWhenCommitted() throws IOException {
        Path out = temporary.resolve("a/b/out");
        try (OutputFolder folder = OutputFolder.open(out, false)) {
            put(folder, "genes.gff3", "genes");
            put(folder, "run.json", "{}");
            assertThat(names(out)).noneMatch(name -> !name.startsWith("."));
            folder.commit();
        }
        assertThat(names(out)).containsExactly("genes.gff3", "run.json");
        assertThat(out.resolve("genes.gff3")).hasContent("genes");
    }

    @Test
    void withoutCommitEverythingMadeIsRemoved() throws IOException {
        try (OutputFolder folder = OutputFolder.open(temporary.resolve("a/b/out"), false)) {
            put(folder, "genes.gff3", "genes");
            folder.file("open.faa").write('>');
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aFolderThatWasThereStaysWithoutCommit() throws IOException {
        Files.writeString(temporary.resolve("mine.txt"), "mine");
        try (OutputFolder folder = OutputFolder.open(temporary, true)) {
            put(folder, "mine.txt", "theirs");
        }
        assertThat(names(temporary)).containsExactly("mine.txt");
        assertThat(temporary.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void aFolderThatIsNotEmptyNeedsForce() throws IOException {
        Files.writeString(temporary.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> OutputFolder.open(temporary, false))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("mine.txt")
                .hasMessageContaining("--force");
        assertThat(names(temporary)).containsExactly("mine.txt");
    }

    @Test
    void whatTellsOfReplacedFilesOfAnEarlierRunGoesWithThem() throws IOException {
        for (String name : List.of(
                "g.gff3.gz", "g.gff3.gz.tbi", "h.gff3.gz.tbi", "run.json", "report.html", "report.json", "mine.html")) {
            Files.writeString(temporary.resolve(name), "old");
        }
        try (OutputFolder folder = OutputFolder.open(temporary, true)) {
            put(folder, "g.gff3.gz", "new");
            put(folder, "report.json", "new");
            put(folder, "run.json", "new");
            assertThat(names(temporary)).contains("g.gff3.gz.tbi", "report.html");
            folder.commit();
        }
        assertThat(names(temporary))
                .containsExactly("g.gff3.gz", "h.gff3.gz.tbi", "mine.html", "report.json", "run.json");
        assertThat(temporary.resolve("report.json")).hasContent("new");
    }

    @Test
    void reportsStayBesideFilesThatAreNoRun() throws IOException {
        Files.writeString(temporary.resolve("report.html"), "old");
        try (OutputFolder folder = OutputFolder.open(temporary, true)) {
            put(folder, "table.tsv", "new");
            folder.commit();
        }
        assertThat(names(temporary)).containsExactly("report.html", "table.tsv");
    }

    @Test
    void aLinkToNothingIsNoFolder() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("gone"));
        assertThatThrownBy(() -> OutputFolder.open(link, true))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("link is a link to something that is not there, expected a folder or nothing");
    }

    @Test
    void forceReplacesFilesOfTheSameNamesOnly() throws IOException {
        Files.writeString(temporary.resolve("mine.txt"), "mine");
        Files.writeString(temporary.resolve("genes.gff3"), "old and longer");
        try (OutputFolder folder = OutputFolder.open(temporary, true)) {
            put(folder, "genes.gff3", "new");
            folder.commit();
        }
        assertThat(names(temporary)).containsExactly("genes.gff3", "mine.txt");
        assertThat(temporary.resolve("mine.txt")).hasContent("mine");
        assertThat(temporary.resolve("genes.gff3")).hasContent("new");
    }

    @Test
    void anEmptyFolderNeedsNoForce() throws IOException {
        try (OutputFolder folder = OutputFolder.open(temporary, false)) {
            put(folder, "genes.gff3", "");
            folder.commit();
        }
        assertThat(names(temporary)).containsExactly("genes.gff3");
    }

    @Test
    void aFileThatIsNotClosedIsNeverCommitted() throws IOException {
        try (OutputFolder folder = OutputFolder.open(temporary, false)) {
            put(folder, "a", "whole");
            folder.file("b").write('b');
            assertThatThrownBy(folder::commit)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("'b'");
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aFolderInTheWayOfAFileIsRefusedBeforeAnythingMoves() throws IOException {
        Files.createDirectory(temporary.resolve("b"));
        try (OutputFolder folder = OutputFolder.open(temporary, true)) {
            put(folder, "a", "whole");
            put(folder, "b", "whole");
            assertThatThrownBy(folder::commit)
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("is a folder");
        }
        assertThat(names(temporary)).containsExactly("b");
    }

    @Test
    void aFileThatAppearedMeanwhileIsNotOverwrittenWithoutForce() throws IOException {
        try (OutputFolder folder = OutputFolder.open(temporary, false)) {
            put(folder, "a", "ours");
            Files.writeString(temporary.resolve("a"), "theirs");
            assertThatThrownBy(folder::commit)
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("--force");
        }
        assertThat(temporary.resolve("a")).hasContent("theirs");
    }

    @Test
    void twoRunsDoNotShareAFolder() throws IOException {
        try (OutputFolder folder = OutputFolder.open(temporary, false)) {
            assertThatThrownBy(() -> OutputFolder.open(temporary, true))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("another run");
            put(folder, "a", "still works");
            folder.commit();
        }
        assertThat(names(temporary)).containsExactly("a");
    }

    @Test
    void leftoversOfAKilledRunAreRemoved() throws IOException {
        Path left = Files.createDirectory(temporary.resolve(".cistron-123"));
        Files.writeString(left.resolve(".lock"), "");
        Files.writeString(left.resolve("half.gff3"), "##gff");
        OutputFolder.open(temporary, false).close();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(temporary.resolve("out"), "");
        assertThatThrownBy(() -> OutputFolder.open(file, true))
                .isInstanceOf(UsageException.class)
                .hasMessage(file + " is a file, expected a folder. Choose another with -o.");
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("below"), true))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("cannot write " + file.resolve("below"))
                .hasMessageContaining("-o");
    }

    @Test
    void aFolderWithoutPermissionIsNamed() {
        assumeTrue(
                temporary.toFile().setWritable(false) && !Files.isWritable(temporary), "needs a user who is not root");
        assertThatThrownBy(() -> OutputFolder.open(temporary.resolve("out"), false))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void aFullDiskIsNamedWithTheFileThatTheUserKnows() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "no /dev/full here");
        try (StagedStream stream = new StagedStream(Files.newOutputStream(full), Path.of("out/genes.gff3"))) {
            assertThatThrownBy(() -> stream.write(new byte[10]))
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("cannot write out/genes.gff3: No space left on device.");
        }
    }

    @Test
    void namesWithFoldersAndNamesTwiceAreOurOwnFault() throws IOException {
        try (OutputFolder folder = OutputFolder.open(temporary, false)) {
            put(folder, "a", "");
            assertThatThrownBy(() -> folder.file("a")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> folder.file("../b")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void checksumsAreThoseOfTheBytesOnDisk() throws IOException {
        try (OutputFolder folder = OutputFolder.open(temporary, false)) {
            put(folder, "b", "abc");
            put(folder, "a", "");
            assertThat(folder.files())
                    .containsExactly(
                            new OutputFile("a", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 0),
                            new OutputFile("b", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3));
        }
    }
}
