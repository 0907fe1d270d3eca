package org.cistron.io.variant;

/**
 * A residue that changes, and what is known of it.
 *
 * @param change the change
 * @param label what it does
 */
public record LabelledProteinChange(ProteinChangeRow change, Label label) implements LabelledRow {

    @Override
    public RowPlace place() {
        return change.place();
    }
}
