package org.cistron.proteins.search;

/**
 * A target that is worth a gapped alignment.
 *
 * @param target its number
 * @param segment its best alignment without gaps
 */
record Candidate(int target, Segment segment) {}
