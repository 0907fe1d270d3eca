/** What a variant does to a transcript, in terms of the Sequence Ontology. */
package org.cistron.variants.ontology;
