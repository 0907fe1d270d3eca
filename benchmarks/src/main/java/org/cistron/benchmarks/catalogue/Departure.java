package org.cistron.benchmarks.catalogue;

import java.util.Optional;

/** Where a name of the catalogue is not the one that HGVS has for the same change. */
enum Departure {
    NOT_LAST_PLACE("the catalogue does not follow the 3' rule: the same letters can go at a later place"),
    COPY_AS_INSERTION("the catalogue has an insertion where HGVS has a duplication"),
    STOP_DELETED("the deletion takes the stop codon, and residues follow that the catalogue does not name"),
    OTHER("the catalogue's name differs from HGVS's in another way");

    private final String text;

    Departure(String text) {
        this.text = text;
    }

    /** Returns it as tables have it. */
    String text() {
        return text;
    }

    /** Returns how a name departs from the standard one of the same change; nothing where it does not. */
    static Optional<Departure> of(HgvsName name, HgvsName standard) {
        if (name.text().equals(standard.text())) {
            return Optional.empty();
        }
        if (name instanceof ProteinName protein && protein.takesStop()) {
            return Optional.of(STOP_DELETED);
        }
        if (name.kind() == ChangeKind.INSERTION && standard.kind() == ChangeKind.DUPLICATION) {
            return Optional.of(COPY_AS_INSERTION);
        }
        return Optional.of(name.kind() == standard.kind() ? NOT_LAST_PLACE : OTHER);
    }
}
