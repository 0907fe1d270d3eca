package org.cistron.io.variant;

import java.util.OptionalInt;

/**
 * A variant whose answer is known and that classifiers have judged.
 *
 * @param question what was asked
 * @param group what it was not torn from when it was held out; empty where nothing tells
 * @param gene its gene; empty where there is none
 * @param consequence the most severe of its terms of the Sequence Ontology; empty where there is none
 * @param positive whether the answer is yes
 * @param weight how much the answer is trusted; 1 where it was reviewed
 * @param fold the fold that it was held out in, where it was
 * @param homologs whether classifiers were shown what homologs have
 */
public record JudgedVariant(
        String question,
        String group,
        String gene,
        String consequence,
        boolean positive,
        double weight,
        OptionalInt fold,
        boolean homologs) {

    /** Returns whether somebody has reviewed the answer. */
    public boolean reviewed() {
        return weight >= 1;
    }

    /** Returns the first of terms that are joined by {@code &} or a comma; empty where there are none. */
    static String mostSevere(String terms) {
        return known(terms.split("[&,]", 2)[0]);
    }

    /** Returns text, or nothing where it stands for nothing. */
    static String known(String text) {
        return text.equals(".") || text.equals("-") ? "" : text.strip();
    }
}
