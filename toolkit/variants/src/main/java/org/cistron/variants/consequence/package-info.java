/**
 * What an allele does to a transcript, in terms of the Sequence Ontology.
 *
 * <p>A change is judged by the sequence that comes of it: where an indel can be told to lie at several places, the telling that
 * does least is the true one.
 */
package org.cistron.variants.consequence;
