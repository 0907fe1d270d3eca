package org.cistron.io.sequence;

import java.io.IOException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.source.ByteSource;

/** Hands the records on one by one and compares at the end what came with what the gate had counted. */
final class RecordSpliterator extends Spliterators.AbstractSpliterator<Sequence> {
    private final RecordCursor cursor;
    private final ByteSource source;
    private final InputSummary expected;
    private int records;
    private long nucleotides;
    private boolean ended;

    RecordSpliterator(RecordCursor cursor, ByteSource source, InputSummary expected) {
        super(expected.records(), ORDERED | NONNULL | IMMUTABLE);
        this.cursor = cursor;
        this.source = source;
        this.expected = expected;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Sequence> action) {
        Optional<Sequence> next = ended ? Optional.empty() : read();
        if (next.isEmpty()) {
            checkCounts();
            return false;
        }
        records++;
        nucleotides += next.get().length();
        action.accept(next.get());
        return true;
    }

    private Optional<Sequence> read() {
        try {
            Optional<Sequence> next = cursor.next();
            ended = next.isEmpty();
            return next;
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private void checkCounts() {
        if (records != expected.records() || nucleotides != expected.nucleotides()) {
            throw new IllegalStateException(source.displayName() + ": " + records + " records with " + nucleotides
                    + " nucleotides were read, but the check before had counted " + expected.records() + " with "
                    + expected.nucleotides());
        }
    }
}
