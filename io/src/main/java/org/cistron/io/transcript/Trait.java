package org.cistron.io.transcript;

/** What a file says of a transcript or a CDS in a word. */
enum Trait {
    /** It is a pseudogene, or lies in one: a CDS is not translated. */
    PSEUDO,
    /** The ribosome changes its frame: parts may overlap or leave a gap. */
    SLIPPAGE,
    /** Its parts come from several precursors. */
    TRANS_SPLICED,
    /** Its parts lie on both strands. */
    MIXED_STRANDS,
    /** Its parts do not follow one another. */
    OUT_OF_ORDER,
    /** Some of its parts lie in another record. */
    REMOTE,
    /** Its parts are in order but not said to be joined. */
    ORDERED,
    /** The CDS is incomplete at its lower position. */
    LEFT_OPEN,
    /** The CDS is incomplete at its higher position. */
    RIGHT_OPEN,
    /** The CDS lacks its start. */
    START_OPEN,
    /** The CDS lacks its end. */
    STOP_OPEN,
    /** The CDS is incomplete, and the file does not say where. */
    PARTIAL,
    /** The transcript lacks its start. */
    MESSENGER_START_OPEN,
    /** The transcript lacks its end. */
    MESSENGER_STOP_OPEN;

    /** Returns whether what a transcript or a gene says so holds for its CDS too. */
    boolean ofTheWhole() {
        return switch (this) {
            case LEFT_OPEN, RIGHT_OPEN, PARTIAL -> false;
            default -> true;
        };
    }
}
