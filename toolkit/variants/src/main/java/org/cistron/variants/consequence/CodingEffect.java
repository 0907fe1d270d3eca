package org.cistron.variants.consequence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.variant.ProteinEffect;
import org.cistron.variants.ontology.ConsequenceTerm;

/**
 * What a change does to what is translated.
 *
 * @param terms what it is
 * @param name the protein's change as HGVS names it; empty where it can't be foretold
 * @param protein the residues that change
 */
record CodingEffect(Set<ConsequenceTerm> terms, String name, Optional<ProteinEffect> protein) {

    /** An effect of which nothing but a term can be told. */
    static CodingEffect untold(ConsequenceTerm term) {
        return new CodingEffect(EnumSet.of(term), "", Optional.empty());
    }

    /** Returns the residues that differ, without those that two proteins have in common at their ends. */
    static ProteinEffect difference(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int first = 0;
        while (first < shorter && before.charAt(first) == after.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && before.charAt(before.length() - 1 - last) == after.charAt(after.length() - 1 - last)) {
            last++;
        }
        return new ProteinEffect(
                first, before.substring(first, before.length() - last), after.substring(first, after.length() - last));
    }
}
