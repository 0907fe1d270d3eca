package org.cistron.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import htsjdk.samtools.reference.FastaSequenceIndexCreator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Random;
import org.cistron.api.error.InputException;
import org.cistron.io.source.ByteSource;
import org.cistron.io.source.Packing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexedReferenceTest {
    private static final String GENOME = ">chr1 first\nACGTN\nacgtr\nTT\n>chr2\nGGGGG\n\n>empty\n>chr3\nCA";

    @TempDir
    private Path folder;

    private Path fasta;

    @BeforeEach
    void nameTheFile() {
        fasta = folder.resolve("genome.fa");
    }

    @Test
    void stretchesAreReadInUpperCase() throws IOException {
        Files.writeString(fasta, GENOME);
        try (IndexedReference reference = IndexedReference.open(fasta)) {
            assertThat(reference.contigs())
                    .containsExactly(entry("chr1", 12), entry("chr2", 5), entry("empty", 0), entry("chr3", 2));
            assertThat(reference.letters("chr1", 0, 12)).isEqualTo("ACGTNACGTRTT");
            assertThat(reference.letters("chr1", 4, 6)).isEqualTo("NA");
            assertThat(reference.letters("chr3", 1, 2)).isEqualTo("A");
            assertThat(reference.letters("empty", 0, 0)).isEmpty();
        }
    }

    @Test
    void lettersAreComparedInPlace() throws IOException {
        Files.writeString(fasta, GENOME);
        try (IndexedReference reference = IndexedReference.open(fasta)) {
            assertThat(reference.has("chr1", 4, "NACG")).isTrue();
            assertThat(reference.has("chr1", 4, "NACC")).isFalse();
            assertThat(reference.has("chr1", 5, "acg")).isFalse();
            assertThat(reference.has("chr3", 0, "CA")).isTrue();
            assertThat(reference.has("chr1", 12, "")).isTrue();
            assertThatThrownBy(() -> reference.has("chr1", 11, "TT")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> reference.has("chr9", 0, "A")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void stretchesThatAreNotThereAreOurFault() throws IOException {
        Files.writeString(fasta, GENOME);
        try (IndexedReference reference = IndexedReference.open(fasta)) {
            assertThatThrownBy(() -> reference.letters("chr1", 3, 13)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> reference.letters("chr9", 0, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> reference.letters("chr1", -1, 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void plainAndPackedGenomesReadAlike() throws IOException {
        String letters = random(30_000);
        String text = wrapped(letters);
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        Path bgzip = folder.resolve("b.fa.gz");
        Path gzip = folder.resolve("g.fa.gz");
        Files.write(fasta, bytes);
        Files.write(bgzip, Packing.bgzip(bytes));
        Files.write(gzip, Packing.gzip(bytes));
        for (Path file : new Path[] {fasta, bgzip, bgzip, gzip}) {
            try (IndexedReference reference = IndexedReference.open(file)) {
                Random random = new Random(7);
                for (int i = 0; i < 200; i++) {
                    int start = random.nextInt(29_900);
                    assertThat(reference.letters("c", start, start + 100))
                            .isEqualTo(letters.substring(start, start + 100));
                }
            }
        }
        assertThat(folder.resolve("b.fa.gz.gzi")).exists();
        assertThat(folder.resolve("g.fa.gz.fai")).doesNotExist();
    }

    @Test
    void contigsLongerThanWhatIsKeptAreReadInPieces() throws IOException {
        String letters = random(9_000_000);
        Files.writeString(fasta, wrapped(letters));
        try (IndexedReference reference = IndexedReference.open(fasta)) {
            for (int start : new int[] {0, 4_194_300, 8_999_980, 100, 4_128_700}) {
                assertThat(reference.letters("c", start, start + 20)).isEqualTo(letters.substring(start, start + 20));
            }
        }
    }

    @Test
    void indexIsKeptAndIsThatOfOthers() throws IOException {
        Files.writeString(fasta, wrapped(random(1000)) + ">d x\nAC\nGT\nA\n");
        IndexedReference.open(fasta).close();

        Path theirs = folder.resolve("theirs.fai");
        FastaSequenceIndexCreator.buildFromFasta(fasta).write(theirs);
        assertThat(folder.resolve("genome.fa.fai")).hasSameTextualContentAs(theirs);
    }

    @Test
    void indexThatIsThereIsUsed() throws IOException {
        Files.writeString(fasta, ">c\nACGT\n");
        Files.writeString(folder.resolve("genome.fa.fai"), "renamed\t4\t3\t4\t5\n");
        try (IndexedReference reference = IndexedReference.open(fasta)) {
            assertThat(reference.letters("renamed", 1, 3)).isEqualTo("CG");
        }
    }

    @Test
    void indexOlderThanTheGenomeIsMadeAnewAndLeftAlone() throws IOException {
        Path index = folder.resolve("genome.fa.fai");
        Files.writeString(index, "old\t4\t3\t4\t5\n");
        Files.setLastModifiedTime(index, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        Files.writeString(fasta, ">c\nACGT\n");
        try (IndexedReference reference = IndexedReference.open(fasta)) {
            assertThat(reference.contigs()).containsOnlyKeys("c");
        }
        assertThat(index).hasContent("old\t4\t3\t4\t5");
    }

    @Test
    void readOnlyFolderNeedsNoIndex() throws IOException {
        Files.writeString(fasta, GENOME);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (IndexedReference reference = IndexedReference.open(fasta)) {
            assertThat(reference.letters("chr2", 0, 5)).isEqualTo("GGGGG");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            >c;ACGT;AC;ACGT        ! :4: found lines of several lengths in 'c', expected one length but for the last
            >c;AC;ACGT             ! :3: found lines of several lengths in 'c'
            >c;AC;;AC              ! :4: found lines of several lengths in 'c'
            >c;AC;>c;AC            ! :3: found 'c' twice, expected it once
            >;AC                   ! :1: found a record without a name, expected one
            AC;>c;AC               ! :1: found a line before the first header, expected '>name'
            >c;AC1T                ! :2: found the character '1' in a sequence, expected nucleotides
            ''                     ! : found no record, expected a reference genome in FASTA
            """)
    void refusesWhatCannotBeIndexed(String lines, String problem) throws IOException {
        Files.writeString(fasta, lines.strip().replace(';', '\n') + (lines.isBlank() ? "" : "\n"));

        assertThatThrownBy(() -> IndexedReference.open(fasta))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(fasta + problem.strip());
    }

    @Test
    void refusesAnIndexOfAnotherFile() throws IOException {
        Files.writeString(fasta, ">c\nACGT\n");
        Files.writeString(folder.resolve("genome.fa.fai"), "c\t4000\t3\t60\t61\n");
        assertThatThrownBy(() -> IndexedReference.open(fasta))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("It is the index of another file: delete it");

        Files.writeString(folder.resolve("genome.fa.fai"), "c\tfour\t3\t60\t61\n");
        assertThatThrownBy(() -> IndexedReference.open(fasta))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("genome.fa.fai:1: found something that is no number, expected a FASTA index");
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> IndexedReference.open(fasta))
                .isInstanceOf(InputException.class)
                .hasMessage(fasta + ": found no such file, expected a file that exists. "
                        + "Check the path and the working directory.");
    }

    @Test
    void windowsLinesAreIndexed() throws IOException {
        Files.writeString(fasta, GENOME.replace("\n", "\r\n"));
        try (ByteSource source = ByteSource.ofFile(fasta);
                IndexedReference reference = IndexedReference.open(fasta)) {
            assertThat(FastaIndexer.index(source).entries().get("chr1").lineBytes())
                    .isEqualTo(7);
            assertThat(reference.letters("chr1", 3, 12)).isEqualTo("TNACGTRTT");
        }
    }

    private static String random(int length) {
        Random random = new Random(length);
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append("ACGT".charAt(random.nextInt(4)));
        }
        return letters.toString();
    }

    private static String wrapped(String letters) {
        return ">c\n" + letters.replaceAll("(.{60})", "$1\n") + (letters.length() % 60 == 0 ? "" : "\n");
    }
}
