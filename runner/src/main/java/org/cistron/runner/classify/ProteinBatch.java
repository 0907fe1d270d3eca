package org.cistron.runner.classify;

import java.util.List;
import org.cistron.api.variant.VariantCase;
import org.cistron.io.variant.ProteinChangeRow;

/**
 * Rows of a table of proteins' changes that are worked on together.
 *
 * @param rows in file order
 */
record ProteinBatch(List<Row> rows) {

    ProteinBatch {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param change as it stands in the table
     * @param subject the case that is made of it
     */
    record Row(ProteinChangeRow change, VariantCase subject) {}
}
