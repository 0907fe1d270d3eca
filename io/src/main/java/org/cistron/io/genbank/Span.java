package org.cistron.io.genbank;

import org.cistron.api.sequence.Region;

/**
 * One part of a location.
 *
 * @param region where it lies
 * @param reverse it is read from the complementary strand
 * @param lowCutOff its lower position is marked {@code <} or {@code >}
 * @param highCutOff its higher position is
 */
record Span(Region region, boolean reverse, boolean lowCutOff, boolean highCutOff) {

    Span turned() {
        return new Span(region, !reverse, lowCutOff, highCutOff);
    }

    boolean startCutOff() {
        return reverse ? highCutOff : lowCutOff;
    }

    boolean endCutOff() {
        return reverse ? lowCutOff : highCutOff;
    }

    boolean cutOff() {
        return lowCutOff || highCutOff;
    }
}
