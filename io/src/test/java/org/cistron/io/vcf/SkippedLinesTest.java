package org.cistron.io.vcf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.io.source.ByteSource;
import org.junit.jupiter.api.Test;

class SkippedLinesTest {

    @Test
    void malformedLinesAreCountedByKindWithTheFirstOfEach() {
        String text =
                Vcfs.of("c 1 . A C . . .", "c x . A C . . .", "c 2 . R C . . .", "c y . A C . . .", "c 3 . A C . . .");
        try (ByteSource source = Vcfs.source(text);
                VcfReader reader = VcfReader.open(source, MalformedLines.SKIP)) {
            assertThat(Vcfs.all(reader)).extracting(VcfRecord::lineNumber).containsExactly(3L, 7L);
            assertThat(reader.records()).isEqualTo(2);
            assertThat(reader.faults())
                    .containsExactly(
                            new FaultCount(
                                    FaultKind.POSITION,
                                    2,
                                    4,
                                    "found POS 'x', expected a whole number from 0 to 2147483647"),
                            new FaultCount(
                                    FaultKind.REFERENCE_ALLELE,
                                    1,
                                    5,
                                    "found REF 'R', expected one or more of A, C, G, T, N"));
        }
    }

    @Test
    void unsortedLinesAreCountedAndKept() {
        try (ByteSource source = Vcfs.source(Vcfs.of("c 2 . A C . . .", "c 1 . A C . . .", "c 1 . A G . . ."));
                VcfReader reader = VcfReader.open(source, MalformedLines.SKIP)) {
            assertThat(Vcfs.all(reader)).hasSize(3);
            assertThat(reader.faults()).extracting(FaultCount::kind).containsExactly(FaultKind.ORDER);
            assertThat(FaultKind.ORDER.keepsLine()).isTrue();
        }
    }

    @Test
    void malformedHeaderLinesAreCountedAndDefineNothing() {
        String wrong = "##INFO=<ID=DP,Number=A,Type=Float,Description=\"x\">\n##INFO=<ID=X>\n";
        try (ByteSource source = Vcfs.source(Vcfs.HEADER.replace("#CHROM", wrong + "#CHROM"));
                VcfReader reader = VcfReader.open(source, MalformedLines.SKIP)) {
            assertThat(reader.header().info()).doesNotContainKey("X");
            assertThat(reader.header().metaInformation()).hasSize(3);
            assertThat(reader.faults())
                    .extracting(FaultCount::kind)
                    .containsExactly(FaultKind.HEADER_LINE, FaultKind.RESERVED_FIELD);
        }
    }

    @Test
    void whatMakesAllLinesUnreadableIsNeverSkipped() {
        for (String text : List.of("", "c\t1\n", "##fileformat=VCFv4.2\n", Vcfs.HEADER.replace('\t', ' '))) {
            assertThatThrownBy(() -> VcfReader.open(Vcfs.source(text), MalformedLines.SKIP))
                    .isInstanceOf(InputException.class);
        }
    }
}
