package org.cistron.variant.networks;

import org.cistron.neural.masked.Alphabet;
import org.cistron.neural.masked.MaskedModel;

/**
 * Where a substitution lies in the grid of windows that is anchored at the protein's first residue: sites of one window's core share
 * what the network says of it.
 *
 * @param residues of the protein
 * @param cell number of the window
 * @param place of the site in the window
 */
record ProteinSite(String residues, int cell, int place) {

    /** Finds the window of a site. */
    static ProteinSite of(MaskedModel model, String residues, int position) {
        int core = model.design().core();
        return new ProteinSite(residues, position / core, position % core + overlap(model));
    }

    /** Returns the window, for the model. */
    byte[] window(MaskedModel model) {
        return model.window(Alphabet.PROTEIN.tokens(residues), start(model));
    }

    /** Returns the position of the window's first place in the protein, which may be negative. */
    int start(MaskedModel model) {
        return cell * model.design().core() - overlap(model);
    }

    private static int overlap(MaskedModel model) {
        return (model.design().window() - model.design().core()) / 2;
    }
}
