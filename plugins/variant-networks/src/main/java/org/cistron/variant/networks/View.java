package org.cistron.variant.networks;

import java.util.Locale;

/** What of a case is looked at. */
enum View {
    /** The protein around a substitution. */
    PROTEIN,
    /** The nucleotides around an allele. */
    GENOME;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
