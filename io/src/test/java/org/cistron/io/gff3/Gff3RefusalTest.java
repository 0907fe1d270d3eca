package org.cistron.io.gff3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gff3RefusalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c x CDS 1 90 . + 0             | found 8 columns, expected 9 separated by tabs
            c x CDS 1 90 . + 0 ID=a b      | found 10 columns, expected 9 separated by tabs
            c                              | found 1 column, expected 9 separated by tabs
            . x CDS 1 90 . + 0 ID=a        | found no contig in column 1, expected its id
            c x CDS 91 90 . + 0 ID=a       | found start 91 after end 90, expected start <= end
            c x CDS 0 90 . + 0 ID=a        | found '0' in column 4, expected a whole number from 1
            c x CDS -5 90 . + 0 ID=a       | found '-5' in column 4, expected a whole number from 1
            c x CDS 1 9e1 . + 0 ID=a       | found '9e1' in column 5, expected a whole number from 1
            c x CDS 1 2147483648 . + 0 .   | found '2147483648' in column 5, expected a whole number from 1
            c x CDS 1 99999999999 . + 0 .  | found '99999999999' in column 5, expected a whole number from 1
            c x CDS . 90 . + 0 ID=a        | found '.' in column 4, expected a whole number from 1
            c x CDS 1 90 high + 0 ID=a     | found score 'high' in column 6, expected a number or a dot
            c x CDS 1 90 NaN + 0 ID=a      | found score 'NaN' in column 6, expected a number or a dot
            c x CDS 1 90 1e999 + 0 ID=a    | found score '1e999' in column 6, expected a number or a dot
            c x CDS 1 90 0x1p3 + 0 ID=a    | found score '0x1p3' in column 6, expected a number or a dot
            c x CDS 1 90 . . 0 ID=a        | found strand '.' in column 7, expected + or - for a CDS
            c x gene 1 90 . * . ID=a       | found strand '*' in column 7, expected +, -, . or ?
            c x CDS 1 90 . + . ID=a        | found phase '.' in column 8, expected 0, 1 or 2
            c x CDS 1 90 . + 3 ID=a        | found phase '3' in column 8, expected 0, 1 or 2
            c x gene 1 90 . + x ID=a       | found phase 'x' in column 8, expected 0, 1 or 2 or a dot
            c x CDS 1 90 . + 0 ID          | found 'ID' in column 9, expected name=value pairs between semicolons
            c x CDS 1 90 . + 0 ID=a;=b     | found '=b' in column 9, expected name=value pairs between semicolons
            c x CDS 1 90 . + 0 ID=a;ID=b   | found attribute ID twice, expected it once
            c x CDS 1 2001 . + 0 ID=a      | found a CDS at 1..2001, expected it on contig c of length 1000
            c x CDS 1001 1090 . + 0 ID=a   | found a CDS at 1001..1090, expected it on contig c of length 1000
            ##sequence-region c 1 900      | found length 900 of contig c, expected 1000 as said above
            ##sequence-region d 5 1        | found '##sequence-region
            ##sequence-region d            | found '##sequence-region
            """)
    void refusesALineByItsNumber(String line, String problem) {
        String text =
                "##gff-version 3\n##sequence-region c 1 1000\n\n" + line.strip().replace(' ', '\t') + "\n";

        InputException error = refusal(text);

        assertThat(error.line()).hasValue(4);
        assertThat(error).hasMessageStartingWith(folder.resolve("a.gff3") + ":4: " + problem.strip());
    }

    @Test
    void saysWhatToDo() {
        assertThat(refusal("c\tx\tCDS\t9\t3\t.\t+\t0\tID=a\n"))
                .hasMessage(
                        folder.resolve("a.gff3") + ":1: found start 9 after end 3, expected start <= end. Swap them;"
                                + " a feature over the origin has an end beyond the contig's length.");
    }

    @Test
    void refusesAnotherVersion() {
        assertThat(refusal("##gff-version 2\n")).hasMessageContaining(":1: found GFF version '2', expected 3");
    }

    @Test
    void refusesSequenceInPlaceOfAnAnnotation() {
        assertThat(refusal(">c\nACGT\n")).hasMessageContaining(":1: found FASTA, expected GFF3");
    }

    @Test
    void refusesGtf() {
        assertThat(refusal("c\tx\tCDS\t1\t90\t.\t+\t0\tgene_id \"a\"; transcript_id \"b\";\n"))
                .hasMessageContaining("a GTF file must be converted to GFF3");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] text =
                "##gff-version 3\nc\tx\tCDS\t1\t90\t.\t+\t0\tproduct=caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(text)).hasMessageContaining(":2: found bytes that are not UTF-8, expected text in UTF-8");
    }

    private InputException refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private InputException refusal(byte[] bytes) {
        Path file = TextFiles.write(folder.resolve("a.gff3"), bytes);
        return catchThrowableOfType(InputException.class, () -> Gff3Reader.read(file));
    }
}
