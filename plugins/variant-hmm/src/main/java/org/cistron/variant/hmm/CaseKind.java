package org.cistron.variant.hmm;

import java.util.Locale;
import org.cistron.api.variant.VariantCase;
import org.cistron.classifier.cases.ResiduePair;

/** Kinds of cases that are weighed apart: other numbers tell of them. */
enum CaseKind {
    SUBSTITUTION,
    OTHER;

    static CaseKind of(VariantCase subject) {
        return ResiduePair.of(subject).isPresent() ? SUBSTITUTION : OTHER;
    }

    /** Returns the name in files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
