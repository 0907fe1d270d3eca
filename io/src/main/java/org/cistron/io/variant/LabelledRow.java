package org.cistron.io.variant;

/** A row of a labelled table. */
public sealed interface LabelledRow permits LabelledProteinChange, LabelledAllele, GradedMutation {

    /** Returns where it stands. */
    RowPlace place();
}
