package org.cistron.io.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sequences of GenBank files, read or refused. */
class GenBankReadingTest {
    private static final String PLASMID = """
            LOCUS       NC_000001                 70 bp    DNA     circular BCT 01-JAN-2020
            DEFINITION  Some plasmid, complete
                        sequence.
            ACCESSION   NC_000001 REGION: 1..70
            VERSION     NC_000001.3  GI:1
            KEYWORDS    .
            FEATURES             Location/Qualifiers
                 source          1..70
                                 /organism="ORIGIN of all"
                                 /db_xref="no such thing"
                 CDS             join(1..5,complement(70..60
                                 /note="ORIGIN
            ORIGIN      somewhere
                    1 acgtacgtac gtacgtacgt acgtacgtac gtacgtacgt acgtacgtac gtacgtacgt
                   61 nnnnryacgu
            //
            """;
    private static final String CONTIG =
            "LOCUS       contig_2   4 bp    DNA     linear   UNK\nORIGIN\n        1 ACGT\n//\n";

    @Test
    void idDescriptionTopologyAndSequenceAreRead() {
        List<Sequence> read = Inputs.read(PLASMID + "\n" + CONTIG);
        assertThat(Inputs.shown(read))
                .containsExactly(
                        "NC_000001.3 Some plasmid, complete sequence.=" + "ACGT".repeat(15) + "NNNNNNACGT",
                        "contig_2=ACGT");
        assertThat(read).extracting(Sequence::circular).containsExactly(true, false);
        assertThat(read).allSatisfy(r -> assertThat(r.softMasked()).isEmpty());
        InputSummary summary = Inputs.check(PLASMID);
        assertThat(summary.format()).isEqualTo(SequenceFormat.GENBANK);
        assertThat(summary.ambiguousToN()).isEqualTo(2);
        assertThat(summary.gapNucleotides()).isEqualTo(4);
        assertThat(summary.uracilToThymine()).isEqualTo(1);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(
                        CONTIG.replace("4 bp", "5 bp"),
                        "1: found 4 nucleotides in 'contig_2', expected the 5 that its LOCUS line promises. Lines seem to be"
                                + " missing: get the file again, or mend the LOCUS line."),
                Arguments.of(
                        CONTIG.replace("//\n", ""),
                        "3: found the end of the file within the record 'contig_2', expected '//'. The file was cut short:"
                                + " get it again."),
                Arguments.of(
                        "LOCUS       c   4 bp\nCONTIG      join(x:1..4)\n//\n",
                        "1: found the record 'c' without a sequence, expected nucleotides after ORIGIN. Its CONTIG line only"
                                + " says where the sequence is: download it as GenBank (full)."),
                Arguments.of(
                        "LOCUS       c   0 bp\nORIGIN\n//\n",
                        "1: found the record 'c' without a sequence, expected nucleotides after ORIGIN. Get the record"
                                + " together with its sequence."),
                Arguments.of(
                        "LOCUS       p   4 aa\nORIGIN\n 1 mkvl\n//\n",
                        "1: found a protein (aa), expected nucleotides (bp). Cistron reads nucleotides: give it the genome's"
                                + " record."),
                Arguments.of(
                        "LOCUS       c_length_12.44 bp\nORIGIN\n 1 acgt\n//\n",
                        "1: found a LOCUS line without a name and a length, expected such as 'LOCUS       NC_001416  48502"
                                + " bp'. Mend the line: name, length and bp must have blanks between them."),
                Arguments.of(
                        CONTIG + CONTIG,
                        "5: found the id 'contig_2' again, which line 1 has, expected a different id for each record. Rename"
                                + " one of the two, or remove it if it is a copy."),
                Arguments.of(
                        CONTIG.replace("ACGT", "AC-T"),
                        "3: found '-' at column 13, expected nucleotides (A, C, G, T, U, N or another IUPAC code). The file"
                                + " looks like an alignment: remove its gaps."),
                Arguments.of(
                        CONTIG + "rubbish\n",
                        "5: found 'rubbish' where a record should begin, expected LOCUS. Remove what stands between the"
                                + " records."));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedRecordsAreRefusedWithTheirLine(String text, String message) {
        assertThat(Inputs.refusal(text)).isEqualTo(message);
        assertThat(Inputs.refusal(text.replace("\n", "\r\n"))).isEqualTo(message);
    }

    @Test
    void aVersionOfADotIsNone() {
        String text = CONTIG.replace("ORIGIN", "VERSION     .\nORIGIN");
        assertThat(Inputs.read(text).get(0).id()).isEqualTo("contig_2");
    }
}
