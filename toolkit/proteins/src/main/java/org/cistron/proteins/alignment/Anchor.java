package org.cistron.proteins.alignment;

/**
 * A pair of positions that an alignment goes through, and the stretch that it may not leave.
 *
 * @param queryPosition 0-based position in the query
 * @param targetPosition 0-based index into the residues that targets are stretches of
 * @param targetStart where the target starts there
 * @param targetEnd where it ends there, exclusive
 */
public record Anchor(int queryPosition, int targetPosition, int targetStart, int targetEnd) {}
