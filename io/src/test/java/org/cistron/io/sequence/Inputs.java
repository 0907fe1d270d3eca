package org.cistron.io.sequence;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Sequence;

/** Reads bytes as an input. */
final class Inputs {
    private Inputs() {}

    /** Names bytes as standard input. */
    static SequenceInput of(byte[] bytes) {
        return SequenceInput.ofStandardInput(new ByteArrayInputStream(bytes), "test");
    }

    /** Returns all records of a text. */
    static List<Sequence> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns all records. */
    static List<Sequence> read(byte[] bytes) {
        try (SequenceInput input = of(bytes)) {
            return read(input);
        }
    }

    /** Returns all records. */
    static List<Sequence> read(SequenceInput input) {
        try (Stream<Sequence> records = input.open()) {
            return records.toList();
        }
    }

    /** Returns what the gate says of a text. */
    static InputSummary check(String text) {
        try (SequenceInput input = of(text.getBytes(StandardCharsets.UTF_8))) {
            return input.check();
        }
    }

    /** Returns the message of the refusal of a text, without the input's name. */
    static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the message of a refusal, without the input's name. */
    static String refusal(byte[] bytes) {
        try (SequenceInput input = of(bytes)) {
            InputException refused = catchThrowableOfType(InputException.class, input::check);
            return refused == null ? "accepted" : refused.getMessage().replaceFirst("^standard input:", "");
        }
    }

    /** Returns records as {@code id description=letters}. */
    static List<String> shown(List<Sequence> records) {
        return records.stream()
                .map(r -> (r.id() + " " + r.description()).strip() + "=" + r.letters(0, r.length()))
                .toList();
    }
}
