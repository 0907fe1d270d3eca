package org.cistron.io.sequence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.StreamSupport;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.source.ByteSource;
import org.junit.jupiter.api.Test;

/** A record that a reader drops does not go unnoticed. */
class RecordCountTest {
    @Test
    void otherCountsThanTheGatesAreOurOwnFault() {
        InputSummary expected = new InputSummary(SequenceFormat.FASTA, 2, 6, 4, 0, 0, 0, "");
        Queue<Sequence> delivered = new ArrayDeque<>(List.of(Sequence.of("a", "ACGT")));
        RecordCursor cursor = new RecordCursor() {
            @Override
            public Optional<Sequence> next() {
                return Optional.ofNullable(delivered.poll());
            }

            @Override
            public void close() {}
        };
        ByteSource source = ByteSource.ofStream(new ByteArrayInputStream(new byte[0]), "x.fa");
        RecordSpliterator records = new RecordSpliterator(cursor, source, expected);
        assertThatThrownBy(() -> StreamSupport.stream(records, false).count())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("x.fa: 1 records with 4 nucleotides were read, but the check before had counted 2 with 6");
    }
}
