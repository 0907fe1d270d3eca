package org.cistron.benchmarks.catalogue;

/** What kind of change an HGVS name tells of. */
enum ChangeKind {
    SUBSTITUTION("substitution"),
    STOP_GAINED("stop gained"),
    DELETION("deletion"),
    DUPLICATION("duplication"),
    INSERTION("insertion"),
    REPLACEMENT("deletion-insertion"),
    FRAMESHIFT("frameshift"),
    START_LOST("start lost"),
    EXTENSION("stop lost");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** Returns how tables call it. */
    String label() {
        return label;
    }
}
