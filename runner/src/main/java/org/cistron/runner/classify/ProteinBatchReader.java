package org.cistron.runner.classify;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.io.variant.ProteinChangeRow;
import org.cistron.io.variant.ProteinChangeTable;
import org.cistron.runner.labelled.ProteinChangeCases;

/** Reads a table of proteins' changes in batches. Not for several threads. */
final class ProteinBatchReader implements Iterator<ProteinBatch> {
    private static final int ENOUGH = 1024;

    private final ProteinChangeTable table;
    private final ProteinChangeCases cases;
    private final boolean skip;
    private long skipped;
    private Optional<String> firstSkipped = Optional.empty();
    private Optional<ProteinBatch.Row> next;

    /**
     * Reads from a table.
     *
     * @param skip whether rows that are not as they should be are left out and counted; else the first ends the run
     */
    ProteinBatchReader(ProteinChangeTable table, ProteinChangeCases cases, boolean skip) {
        this.table = table;
        this.cases = cases;
        this.skip = skip;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public ProteinBatch next() {
        if (next.isEmpty()) {
            throw new NoSuchElementException();
        }
        List<ProteinBatch.Row> rows = new ArrayList<>();
        while (next.isPresent() && rows.size() < ENOUGH) {
            rows.add(next.get());
            next = read();
        }
        return new ProteinBatch(rows);
    }

    /** Returns how many rows were left out so far. */
    long skipped() {
        return skipped;
    }

    /** Returns what is wrong with the first of them. */
    Optional<String> firstSkipped() {
        return firstSkipped;
    }

    private Optional<ProteinBatch.Row> read() {
        while (true) {
            try {
                Optional<ProteinChangeRow> row = table.next();
                return row.map(found -> new ProteinBatch.Row(found, cases.of(found)));
            } catch (InputException e) {
                if (!skip || e.line().isEmpty()) {
                    throw e;
                }
                skipped++;
                firstSkipped = firstSkipped.or(() -> Optional.of(e.getMessage()));
            }
        }
    }
}
