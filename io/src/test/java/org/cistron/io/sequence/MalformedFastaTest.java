package org.cistron.io.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** FASTA that is not as it should be is refused with line, column and remedy. */
class MalformedFastaTest {
    private static final String WANTED = ", expected nucleotides (A, C, G, T, U, N or another IUPAC code). ";
    private static final String FORMATS = ", expected FASTA ('>'), FASTQ ('@') or GenBank (LOCUS). ";
    private static final String PROTEIN = " of what looks like a protein" + WANTED
            + "Cistron reads nucleotides: give it the genome (.fna), not its proteins (.faa).";

    static Stream<Arguments> malformed() {
        return Stream.of(
                of("nothing", "", " found nothing in it" + FORMATS + emptyRemedy()),
                of("blank lines only", "\n \n\t\n", " found only blank lines" + FORMATS + emptyRemedy()),
                of("a byte order mark only", "\ufeff", " found nothing in it" + FORMATS + emptyRemedy()),
                of(
                        "comments only",
                        "; a\n; b\n",
                        " found only comments, expected a header such as '>contig1' and a sequence. Give a genome."),
                of(
                        "no header",
                        "ACGT\nACGT\n",
                        "1: found a sequence before the first header, expected a header such as '>contig1'. Put a header"
                                + " line before the sequence."),
                of(
                        "no header after a comment",
                        "; c\n\nACGT\n",
                        "3: found a sequence before the first header, expected a header such as '>contig1'. Put a header"
                                + " line before the sequence."),
                of(
                        "empty id",
                        ">\nACGT\n",
                        "1: found a header without an id, expected the id right after '>'. Give the record an id."),
                of(
                        "blank before the id",
                        ">a\nAC\n> b\nAC\n",
                        "3: found a header without an id, expected the id right after '>'. Remove the blank between '>'"
                                + " and the id."),
                of(
                        "duplicate id",
                        ">a x\nAC\n>b\nAC\n\n>a y\nGT\n",
                        "6: found the id 'a' again, which line 1 has, expected a different id for each record. Rename one"
                                + " of the two, or remove it if it is a copy."),
                of("empty record first", ">a\n>b\nAC\n", empty(1, "a")),
                of("empty record within", ">a\nAC\n>b\n\n>c\nAC\n", empty(3, "b")),
                of("empty record last", ">a\nAC\n>b", empty(3, "b")),
                of(
                        "aligned with dashes",
                        ">a\nACGT\nAC--GT\n",
                        "3: found '-' at column 3" + WANTED + "The file looks like an alignment: remove its gaps."),
                of(
                        "aligned with dots",
                        ">a\n..AC\n",
                        "2: found '.' at column 1" + WANTED + "The file looks like an alignment: remove its gaps."),
                of(
                        "a stop",
                        ">a\nACGTACGT*\n",
                        "2: found '*' at column 9" + WANTED + "Remove it: a stop has no place among nucleotides."),
                of(
                        "digits",
                        ">a\n1 acgt\n",
                        "2: found '1' at column 1" + WANTED
                                + "Remove the digits: the sequence seems to be copied from a numbered listing."),
                of(
                        "a blank within",
                        ">a\nACGT ACGT\n",
                        "2: found a blank at column 5" + WANTED + "Remove the blanks within the sequence."),
                of(
                        "a tab within",
                        ">a\nACGT\tACGT\n",
                        "2: found a tab at column 5" + WANTED + "Remove the blanks within the sequence."),
                of(
                        "a header within a line",
                        ">a\nACGT>b\nACGT\n",
                        "2: found '>' at column 5" + WANTED + "Start every header on a line of its own."),
                of(
                        "an exclamation mark",
                        ">a\r\nACGT\r\nAC!GT\r\n",
                        "3: found '!' at column 3" + WANTED + "Write N where a nucleotide is unknown."),
                of(
                        "one letter that is none",
                        ">a\nACGTACGTACGTACGTXACGT\n",
                        "2: found 'X' at column 17" + WANTED + "Write N where a nucleotide is unknown."),
                of(
                        "a letter beyond ASCII",
                        ">a\nACGTé\n",
                        "2: found the byte 0xC3 at column 5" + WANTED
                                + "The file is damaged or no text: get it again."),
                of(
                        "a NUL",
                        ">a\nAC\0GT\n",
                        "2: found the byte 0x00 at column 3" + WANTED
                                + "The file is damaged or no text: get it again."),
                of(
                        "a control character in a header",
                        ">a b\u001bc\nAC\n",
                        "1: found the byte 0x1B in a header line, expected text. The file is damaged or no text: get it"
                                + " again."),
                of("protein", ">p\nMKTAYIAKQRQISFVKSHFSRQ\n", "2: found 'I' at column 6" + PROTEIN),
                of("protein in lower case", ">p\nmktayiakqrqisfvkshfsrq*\n", "2: found 'i' at column 6" + PROTEIN),
                of("protein with an early stop", ">p\nMS*\n", "2: found '*' at column 3" + PROTEIN),
                of(
                        "GFF3",
                        "##gff-version 3\nc\tx\n",
                        "1: found '##gff-version 3'" + FORMATS + "Give the genome's sequence as FASTA or GenBank."),
                of(
                        "SAM",
                        "@HD\tVN:1.6\n",
                        "1: found a SAM header" + FORMATS
                                + "Write the reads as FASTA first, for example with samtools fasta."),
                of(
                        "something else",
                        "hello world\n",
                        "1: found 'hello world'" + FORMATS
                                + "Name a file with sequences; FASTA headers begin with '>'."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void isRefusedWithLineAndRemedy(String what, String text, String message) {
        assertThat(Inputs.refusal(text)).isEqualTo(message);
    }

    @ParameterizedTest(name = "{0}, CR LF")
    @MethodSource("malformed")
    void hasTheSameLineNumbersWithOtherLineEnds(String what, String text, String message) {
        String unix = text.replace("\r\n", "\n");
        assertThat(Inputs.refusal(unix.replace("\n", "\r\n"))).isEqualTo(message);
        assertThat(Inputs.refusal(unix.replace("\n", "\r"))).isEqualTo(message);
    }

    @Test
    void utf16IsNamedAsSuch() {
        assertThat(Inputs.refusal(">a\nACGT\n".getBytes(StandardCharsets.UTF_16)))
                .contains("found '\\xFE\\xFF\\x00>\\x00a\\x00'")
                .endsWith("The file is UTF-16: save it as plain text (UTF-8).");
    }

    @Test
    void theColumnIsRightFarInALongLine() {
        String text = ">a\n" + "ACGT".repeat(100_000) + "?ACGT\n";
        assertThat(Inputs.refusal(text)).startsWith("2: found '?' at column 400001,");
    }

    @Test
    void aDuplicateAmongManyNamesTheFirst() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append('>').append("contig").append(i).append("\nACGT\n");
        }
        assertThat(Inputs.check(text.toString()).records()).isEqualTo(50_000);
        text.append(">contig31415 again\nACGT\n");
        assertThat(Inputs.refusal(text.toString()))
                .startsWith("100001: found the id 'contig31415' again, which line 62831 has");
    }

    private static String empty(int line, String id) {
        return line + ": found the record '" + id + "' without a sequence, expected nucleotides after its header."
                + " Add its sequence or remove the header.";
    }

    private static String emptyRemedy() {
        return "Check how the file was made: whatever wrote it may have failed.";
    }

    private static Arguments of(String what, String text, String message) {
        return Arguments.of(what, text, message);
    }
}
