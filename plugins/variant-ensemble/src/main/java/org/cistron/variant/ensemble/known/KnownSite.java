package org.cistron.variant.ensemble.known;

/**
 * A labelled variant of a gene.
 *
 * @param place where it lies, see {@link SitePlace}
 * @param truncating whether it destroys the protein
 * @param positive whether the answer is yes
 * @param group what it must not be torn from while learning; empty in a model that was read
 */
record KnownSite(int place, boolean truncating, boolean positive, String group) {}
