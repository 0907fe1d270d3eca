package org.cistron.runner.classify;

import java.util.List;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Variant;

/**
 * Alleles of one chromosome that change one codon, and what they do together.
 *
 * @param members at least two, by position
 * @param variant all of them as one
 * @param consequence what they do to the transcript whose codon it is
 */
record Together(List<Site> members, Variant variant, Consequence consequence) {

    Together {
        members = List.copyOf(members);
    }

    /** Returns the names of the other members. */
    List<String> others(Site member) {
        return members.stream()
                .filter(other -> !other.equals(member))
                .map(Site::name)
                .toList();
    }
}
