package org.cistron.runner.classify;

import java.util.List;
import java.util.Optional;

/**
 * Records of one contig that are worked on together.
 *
 * @param contig the contig; nothing where the reference lacks it
 * @param records in file order
 */
record RecordBatch(Optional<AnnotatedContig> contig, List<CheckedRecord> records) {

    RecordBatch {
        records = List.copyOf(records);
    }
}
