package org.cistron.io.gff3;

import org.cistron.api.error.InputException;

/** How a format writes column 9. */
public interface AttributeSyntax {

    /**
     * Reads column 9 of the line at hand.
     *
     * @throws InputException if it is not written so
     */
    FeatureAttributes parse(String column);
}
