package org.cistron.proteins.profile;

import java.util.function.Predicate;
import org.cistron.proteins.search.Homolog;

/** Which homologs make a profile; to be combined with each other and with the caller's own. */
public final class HomologSelection {
    private HomologSelection() {}

    /** Returns the choice of all. */
    public static Predicate<Homolog> all() {
        return homolog -> true;
    }

    /** Returns the choice of all but the query itself, see {@link Homolog#isQuery}. */
    public static Predicate<Homolog> others() {
        return homolog -> !homolog.isQuery();
    }

    /** Returns the choice of those with at least an identity, 0 to 1. */
    public static Predicate<Homolog> identityAtLeast(double identity) {
        return homolog -> homolog.identity() >= identity;
    }
}
