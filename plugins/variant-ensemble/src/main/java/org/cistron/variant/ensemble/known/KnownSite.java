package org.cistron.variant.ensemble.known;

/**
 * A labelled variant of a gene.
 *
 * @param place where it lies, see {@link SitePlace}
 * @param truncating whether it destroys the protein
 * @param positive whether the answer is yes
 */
record KnownSite(int place, boolean truncating, boolean positive) {}
