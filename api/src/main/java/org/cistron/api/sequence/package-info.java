/**
 * Contigs, regions, strands and genetic codes.
 *
 * <p>Coordinates are 0-based and half-open everywhere; only {@code io} converts to what a file format wants.
 */
package org.cistron.api.sequence;
