package org.cistron.runner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingGenomeReaderTest {
    /** A gene forward at 1..9; one on the reverse strand at 13..21. */
    private static final String CONTIG = "ATGAAATGATTTTTATTTCATCC";

    private static final String FORWARD = "c\tx\tCDS\t1\t9\t.\t+\t0\tID=a;transl_table=%s\n";
    private static final String REVERSE = "c\tx\tCDS\t13\t21\t.\t-\t0\tID=b\n";

    @TempDir
    Path folder;

    @Test
    void genomeIsReadAnewEachTime() throws IOException {
        AnnotatedGenome read = read(FORWARD.formatted(11) + REVERSE);
        for (int round = 0; round < 2; round++) {
            try (Stream<Sequence> contigs = read.genome().contigs()) {
                assertThat(contigs.map(Sequence::length)).containsExactly(CONTIG.length());
            }
        }
        assertThat(read.genome().name()).isEqualTo("g");
        assertThat(read.genome().length()).isEqualTo(CONTIG.length());
        assertThat(read.genome().geneticCode().number()).isEqualTo(11);
        assertThat(read.annotation().codingSequences()).hasSize(2);
    }

    @Test
    void geneticCodeIsTheAnnotations() throws IOException {
        assertThat(read("c\tx\tCDS\t13\t21\t.\t-\t0\tID=b;transl_table=4\n")
                        .genome()
                        .geneticCode()
                        .number())
                .isEqualTo(4);
        refused(FORWARD.formatted(4) + REVERSE, "found CDS with transl_table 11 and 4, expected one");
        refused(FORWARD.formatted("none"), "found transl_table none, expected a genetic code's number");
        refused(FORWARD.formatted(99), "found transl_table 99");
    }

    @Test
    void annotationWithoutCdsIsRefused() {
        refused("##sequence-region c 1 23\n", "found no CDS, expected an annotated genome");
    }

    @Test
    void contigsMustMatch() {
        refused(FORWARD.formatted(11) + FORWARD.formatted(11).replace("c\t", "d\t"), "found contig d, expected");
        refused("##sequence-region c 1 24\n" + FORWARD.formatted(11), "found length 24 of contig c, expected 23");
        refused("##sequence-region c 1 23\n##sequence-region d 1 5\n" + REVERSE, "found contig d");
        refused(
                "c\tx\tCDS\t100\t120\t.\t+\t0\tID=b\n",
                "found a CDS at 100..120, expected it on contig c of length 23");
    }

    @Test
    void contigThatTheAnnotationDoesNotKnowIsRefused() {
        String other = ">c\n" + CONTIG + "\n>plasmid\nACGTACGT\n";
        assertThatThrownBy(() -> read(other, "##sequence-region c 1 23\n" + REVERSE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found neither length nor CDS of contig plasmid");
    }

    @Test
    void annotationOfAnotherSequenceIsToldByItsStops() {
        refused("c\tx\tCDS\t2\t10\t.\t+\t0\tID=a\n", "at the end of only 0 of 1 complete CDS");
    }

    @Test
    void verifiedStartsAreOfTheGenomesOwnContigs() throws IOException {
        for (String contig : List.of("c", "c.7")) {
            assertThat(verified("c", contig + "\t13\t21\t-\tproven\n"))
                    .singleElement()
                    .satisfies(gene -> {
                        assertThat(gene.contig()).isEqualTo("c");
                        assertThat(gene.parts().get(0).contig()).isEqualTo("c");
                        assertThat(gene.start()).isEqualTo(12);
                        assertThat(gene.end()).isEqualTo(21);
                        assertThat(gene.attributes()).containsEntry("note", "proven");
                    });
        }
        assertThat(verified("c.2", "c\t1\t9\t+\n"))
                .extracting(AnnotatedCds::contig)
                .containsExactly("c.2");
        assertThat(read(REVERSE).verifiedStarts()).isEmpty();
    }

    @Test
    void verifiedStartsOfOtherSequenceAreRefused() {
        refusedTable("d\t1\t9\t+\n", "found contig d, expected");
        refusedTable("d.1\t1\t9\t+\n", "found contig d.1, expected");
        refusedTable("c\t2\t10\t+\n", "at the end of only 0 of 1");
        refusedTable("c\t100\t120\t+\n", "found a CDS at 100..120");
        refusedTable("c\t1\tnine\t+\n", "g.verified_starts.tsv:1: found position 'nine'");
    }

    @Test
    void versionThatTellsContigsApartIsNotLeftOut() {
        assertThatThrownBy(() -> verified("c.1", "\n>c.2\n" + CONTIG, "c\t1\t9\t+\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found contig c, expected");
    }

    private void refusedTable(String table, String words) {
        assertThatThrownBy(() -> verified("c", table))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder.resolve("g.verified_starts.tsv").toString())
                .hasMessageContaining(words);
    }

    private List<AnnotatedCds> verified(String contig, String table) throws IOException {
        return verified(contig, "", table);
    }

    private List<AnnotatedCds> verified(String contig, String more, String table) throws IOException {
        String annotation = "##gff-version 3\n" + (FORWARD.formatted(11) + REVERSE).replace("c\t", contig + "\t");
        return TrainingGenomeReader.read(new TrainingFiles(
                        "g",
                        Files.writeString(folder.resolve("g.fna"), ">" + contig + "\n" + CONTIG + more + "\n"),
                        Files.writeString(folder.resolve("g.gff3"), annotation),
                        Optional.of(Files.writeString(folder.resolve("g.verified_starts.tsv"), table))))
                .verifiedStarts();
    }

    private void refused(String annotation, String words) {
        assertThatThrownBy(() -> read(annotation))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder.resolve("g.gff3").toString())
                .hasMessageContainingAll(words, "--exclude g");
    }

    private AnnotatedGenome read(String annotation) throws IOException {
        return read(">c\n" + CONTIG + "\n", annotation);
    }

    private AnnotatedGenome read(String sequence, String annotation) throws IOException {
        return TrainingGenomeReader.read(new TrainingFiles(
                "g",
                Files.writeString(folder.resolve("g.fna"), sequence),
                Files.writeString(folder.resolve("g.gff3"), "##gff-version 3\n" + annotation),
                Optional.empty()));
    }
}
