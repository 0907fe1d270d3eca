package org.cistron.neural.masked;

import java.util.SplittableRandom;

/**
 * Hides letters of what is learned from (Devlin et al. 2019): of those that are chosen, eight of ten are masked, one is another
 * letter, one stays. So the network learns what a mask is, and not to trust any one neighbour.
 *
 * @param share of the letters that are chosen, 0 to 1
 */
record Corruption(double share) {

    /** Returns a copy with letters hidden. */
    byte[] of(byte[] cut, Alphabet alphabet, SplittableRandom random) {
        byte[] hidden = cut.clone();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] < alphabet.letters() && random.nextDouble() < share) {
                int fate = random.nextInt(10);
                if (fate < 8) {
                    hidden[i] = alphabet.mask();
                } else if (fate == 8) {
                    hidden[i] = (byte) random.nextInt(alphabet.letters());
                }
            }
        }
        return hidden;
    }
}
