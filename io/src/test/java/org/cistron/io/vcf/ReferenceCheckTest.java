package org.cistron.io.vcf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cistron.api.error.InputException;
import org.cistron.io.reference.IndexedReference;
import org.cistron.io.source.ByteSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceCheckTest {
    @TempDir
    private Path folder;

    private IndexedReference reference;

    @BeforeEach
    void open() throws IOException {
        Path fasta = folder.resolve("genome.fa");
        Files.writeString(fasta, ">1\nACGTRN\n>MT\nacgt\n");
        reference = IndexedReference.open(fasta);
    }

    @AfterEach
    void close() {
        reference.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            1 1 . ACG T . . .  ! AGREES
            1 2 . cg T . . .   ! AGREES
            1 2 . N T . . .    ! AGREES
            1 5 . A T . . .    ! AGREES
            1 5 . G T . . .    ! AGREES
            1 5 . C T . . .    ! DISAGREES
            1 6 . C T . . .    ! AGREES
            1 0 . N T . . .    ! AGREES
            1 7 . N T . . .    ! AGREES
            1 2 . CC T . . .   ! DISAGREES
            1 6 . NN T . . .   ! DISAGREES
            1 9 . A T . . .    ! DISAGREES
            MT 4 . T C . . .   ! AGREES
            2 1 . A T . . .    ! CONTIG_ABSENT
            """)
    void referenceAllelesAreCompared(String line, ReferenceAgreement expected) {
        assertThat(check(MalformedLines.SKIP, ContigAliases.none()).check(record(line)))
                .isEqualTo(expected);
    }

    @Test
    void mismatchIsRefused() {
        ReferenceCheck check = check(MalformedLines.REFUSE, ContigAliases.none());

        assertThatThrownBy(() -> check.check(record("1 2 . AG T . . .")))
                .isInstanceOf(InputException.class)
                .hasMessage("a.vcf:3: found REF 'AG' at 1:2, expected 'CG' as in the reference. "
                        + "Give the reference that the variants were called against.");
        assertThatThrownBy(() -> check.check(record("1 70 . A T . . .")))
                .hasMessageContaining("found a position behind the end of 1, expected one up to 6");
    }

    @Test
    void mismatchIsCounted() {
        ReferenceCheck check = check(MalformedLines.SKIP, ContigAliases.none());
        check.check(record("1 2 . A T . . ."));
        check.check(record("1 3 . A T . . ."));
        check.finish();

        assertThat(check.faults())
                .containsExactly(new FaultCount(
                        FaultKind.REFERENCE_MISMATCH, 2, 3, "found REF 'A' at 1:2, expected 'C' as in the reference"));
    }

    @Test
    void absentContigsAreCountedAndNamed() {
        ReferenceCheck check = check(MalformedLines.REFUSE, ContigAliases.none());
        for (String line : List.of("2 1 . A T . . .", "1 1 . A T . . .", "2 2 . A T . . .", "X 1 . A T . . .")) {
            check.check(record(line));
        }
        check.finish();

        assertThat(check.absentContigs()).containsExactly(Map.entry("2", 2L), Map.entry("X", 1L));
    }

    @Test
    void noSharedContigIsBadInput() {
        ReferenceCheck check = check(MalformedLines.SKIP, ContigAliases.none());
        check.finish();
        check.check(record("chr1 1 . A T . . ."));
        check.check(record("chr2 1 . A T . . ."));

        assertThatThrownBy(check::finish)
                .isInstanceOf(InputException.class)
                .hasMessage("a.vcf: found contigs chr1, chr2, expected at least one of the reference's: 1, MT. "
                        + "Give the reference that the variants were called against, or tell which contig is which with "
                        + "--contig-alias FILE (two columns: name in the VCF, name in the reference).");
    }

    @Test
    void headerThatNamesOtherContigsIsFoundAtOnce() {
        ReferenceCheck check = check(MalformedLines.SKIP, ContigAliases.none());
        check.checkContigs(header(""));
        check.checkContigs(header("##contig=<ID=9>\n##contig=<ID=MT>\n"));

        assertThatThrownBy(() -> check.checkContigs(header("##contig=<ID=9>\n")))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("a.vcf: found contigs 9, expected at least one of the reference's: 1, MT.");
    }

    @Test
    void aliasesNameContigs() throws IOException {
        ContigAliases aliases = aliases("# names\n\nchr1\t1\nchrM  MT\r\n");
        ReferenceCheck check = check(MalformedLines.REFUSE, aliases);

        assertThat(check.check(record("chr1 1 . A T . . ."))).isEqualTo(ReferenceAgreement.AGREES);
        assertThat(check.check(record("chrM 1 . A T . . ."))).isEqualTo(ReferenceAgreement.AGREES);
        assertThat(aliases.inReference("other")).isEqualTo("other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            chr1        ! :1: found 1 column, expected two columns: a contig's name in the VCF and in the reference
            chr1 1 2    ! :1: found 3 columns, expected two columns
            1 chr1      ! :1: found the name 'chr1', expected a contig of the reference. Swap the columns.
            chr1 one    ! :1: found the name 'one', expected a contig of the reference. Correct the name
            c 1;c MT    ! :2: found 'c' twice, expected each name once
            #           ! : found no aliases, expected two columns
            """)
    void refusesAliases(String lines, String problem) {
        assertThatThrownBy(() -> aliases(lines.strip().replace(';', '\n') + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder.resolve("aliases.tsv") + problem.strip());
    }

    private ContigAliases aliases(String text) throws IOException {
        Path file = folder.resolve("aliases.tsv");
        Files.writeString(file, text);
        return ContigAliases.read(file, Set.copyOf(reference.contigs().keySet()));
    }

    private ReferenceCheck check(MalformedLines policy, ContigAliases aliases) {
        return new ReferenceCheck(reference, aliases, "a.vcf", policy);
    }

    private static VcfHeader header(String lines) {
        try (ByteSource source = Vcfs.source(Vcfs.HEADER.replace("#CHROM", lines + "#CHROM"));
                VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE)) {
            return reader.header();
        }
    }

    private static VcfRecord record(String line) {
        return Vcfs.read(Vcfs.of(line)).get(0);
    }
}
