package org.cistron.io.sequence;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.cistron.api.sequence.Sequence;

/** The records of an input, one after the other. */
interface RecordCursor extends Closeable {
    /** Returns the next record, or nothing at the end. */
    Optional<Sequence> next() throws IOException;
}
