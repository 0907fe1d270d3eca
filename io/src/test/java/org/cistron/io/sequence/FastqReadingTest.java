package org.cistron.io.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FASTQ, four-line and wrapped, read or refused. */
class FastqReadingTest {
    private static final String RECORD = ", expected a record of '@' title, sequence, '+' and as many qualities."
            + " The file was cut short: get it again.";

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(
                        "@r\nACGT\n",
                        "2: found the end of the file where '+' and the qualities of 'r' should be" + RECORD),
                Arguments.of("@r", "1: found the end of the file where the sequence of 'r' should be" + RECORD),
                Arguments.of(
                        "@r\nACGT\n+\n", "3: found the end of the file where the qualities of 'r' should be" + RECORD),
                Arguments.of(
                        "@r\nACGT\n+\nII\n",
                        "4: found the end of the file where the qualities of 'r' should be" + RECORD),
                Arguments.of(
                        "@r\nACGT\n+\nIIIII\n",
                        "4: found 5 qualities for 4 nucleotides, expected as many of both. The record or the one before it"
                                + " is damaged: get the file again."),
                Arguments.of(
                        "@r\nACGT\n+s\nIIII\n",
                        "3: found '+' with the title 's', expected the title 'r' again or nothing. Records seem to be mixed"
                                + " up: get the file again."),
                Arguments.of(
                        "@r\nACGT\n+\nII I\n",
                        "4: found a blank at column 3 of the qualities, expected characters from '!' to '~'. The record is"
                                + " damaged: get the file again."),
                Arguments.of(
                        "@r\nAC-T\n+\nIIII\n",
                        "2: found '-' at column 3, expected nucleotides (A, C, G, T, U, N or another IUPAC code). The file"
                                + " looks like an alignment: remove its gaps."),
                Arguments.of(
                        "@r\nACGT\n+\nIIII\nACGT\n",
                        "5: found 'A' where a record should begin, expected '@' and an id. Compare with the record before:"
                                + " sequence and qualities must have one length."),
                Arguments.of(
                        "@ r\nACGT\n+\nIIII\n",
                        "1: found a header without an id, expected the id right after '@'. Remove the blank between '@' and"
                                + " the id."),
                Arguments.of(
                        "@\nACGT\n+\nIIII\n",
                        "1: found a header without an id, expected the id right after '@'. Give the record an id."),
                Arguments.of(
                        "@r\n\n+\n\n",
                        "1: found the read 'r' without a sequence, expected nucleotides. Remove empty reads, for example"
                                + " with seqkit seq -m 1."));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedRecordsAreRefusedWithTheirLine(String text, String message) {
        assertThat(Inputs.refusal(text)).isEqualTo(message);
        assertThat(Inputs.refusal(text.replace("\n", "\r\n"))).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void wrappedRecordsLineEndsAndBlankLinesBetweenRecordsAreRead(String lineEnd) {
        String text = "\n@r one\nAC\nGu\nr\n+r one\n@I\n+I+\n\n@s\nA\n+\n@\n\n".replace("\n", lineEnd);
        assertThat(Inputs.shown(Inputs.read(text))).containsExactly("r one=ACGTN", "s=A");
        assertThat(Inputs.shown(Inputs.read("\ufeff" + text.stripTrailing()))).containsExactly("r one=ACGTN", "s=A");
    }

    @Test
    void readsWithOneIdAreToldApartAndCounted() {
        String text = "@x 1:N:0:A\nAC\n+\nII\n@x 2:N:0:A\nGT\n+\nII\n@y\nTT\n+\nII\n@x\nCC\n+\nII\n";
        try (SequenceInput input = Inputs.of(text.getBytes(StandardCharsets.UTF_8))) {
            assertThat(Inputs.shown(Inputs.read(input)))
                    .containsExactly("x 1:N:0:A=AC", "x_2 2:N:0:A=GT", "y=TT", "x_3=CC");
            assertThat(input.renamedReads()).isEqualTo(2);
        }
    }

    @Test
    void anIdThatARenamedReadWouldTakeIsRefused() {
        String taken = "@x_2\nAC\n+\nII\n";
        String pair = "@x\nAC\n+\nII\n@x\nGT\n+\nII\n";
        assertThat(Inputs.refusal(pair + taken)).startsWith("9: found the id 'x_2' again, which line 5 has");
        assertThat(Inputs.refusal(taken + pair)).startsWith("9: found the id 'x_2' again, which line 1 has");
    }

    @Test
    void manyRecordsComeInOrder() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("@r").append(i).append("\nACGTN\n+\n!~@+I\n");
        }
        assertThat(Inputs.read(text.toString())).hasSize(20_000).element(19_999).satisfies(last -> assertThat(last.id())
                .isEqualTo("r19999"));
    }
}
