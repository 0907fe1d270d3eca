package org.cistron.variants.consequence;

import java.util.Optional;
import java.util.Set;
import org.cistron.api.variant.ProteinEffect;
import org.cistron.variants.ontology.ConsequenceTerm;

/**
 * What an allele, told at one place, does to a transcript.
 *
 * @param terms what it is; none where it does not meet the transcript
 * @param name the protein's change as HGVS names it; empty where there is none
 * @param protein the residues that change
 */
record Effect(Set<ConsequenceTerm> terms, String name, Optional<ProteinEffect> protein) {
    /** That of an allele which does not meet the transcript. */
    static final Effect NONE = new Effect(Set.of(), "", Optional.empty());

    /** Returns the most severe term. */
    ConsequenceTerm worst() {
        return terms.iterator().next();
    }
}
