package org.cistron.variant.networks;

import org.cistron.api.error.UsageException;
import org.cistron.neural.masked.Alphabet;
import org.cistron.neural.masked.MaskedDesign;
import org.cistron.neural.masked.MaskedPlan;
import org.cistron.neural.network.MaskedNetwork;

/**
 * The networks' shape and how they are trained; a trained model brings its own shape.
 *
 * @param size numbers for each residue and direction
 * @param genomeSize numbers for each nucleotide and direction
 * @param layers of a network
 * @param heads of attention
 * @param feedForward numbers for each place within a transformer's feed-forward layers
 * @param code numbers that sum up what is known of a place
 * @param dropout share of a layer's outputs that training leaves out
 * @param window residues of a window
 * @param core residues in a window's middle that are judged by it
 * @param genomeWindow nucleotides of a window
 * @param steps of learning what proteins are like
 * @param genomeSteps of learning what genomes are like
 * @param windows of a step
 * @param rate highest learning rate
 * @param hidden share of the letters that are hidden in learning
 * @param trees of the classifier on what the networks say
 * @param seed of all that training draws
 */
public record VariantNetworksConfiguration(
        int size,
        int genomeSize,
        int layers,
        int heads,
        int feedForward,
        int code,
        double dropout,
        int window,
        int core,
        int genomeWindow,
        int steps,
        int genomeSteps,
        int windows,
        double rate,
        double hidden,
        int trees,
        long seed) {

    /** Checks ranges. */
    public VariantNetworksConfiguration {
        require(layers >= 1, "layers", layers, "at least 1");
        require(code >= 1, "code", code, "at least 1");
        require(feedForward >= 1, "feedForward", feedForward, "at least 1");
        require(dropout >= 0 && dropout < 1, "dropout", dropout, "0 to less than 1");
        require(genomeWindow >= 2 && genomeWindow % 2 == 0, "genomeWindow", genomeWindow, "an even number");
        require(trees >= 1, "trees", trees, "at least 1");
        for (int each : new int[] {size, genomeSize}) {
            require(heads >= 1 && each >= 1 && each % (2 * heads) == 0, "size", each, "a multiple of twice the heads");
        }
        require(
                core >= 1 && core <= window && (window - core) % 2 == 0,
                "core",
                core,
                "1 to the window's, with as many residues on either side");
        try {
            MaskedPlan.of(steps, windows, rate, hidden, seed);
            MaskedPlan.of(genomeSteps, windows, rate, hidden, seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("variant-networks." + e.getMessage());
        }
    }

    /** As the shipped models. */
    public static VariantNetworksConfiguration defaults() {
        return new VariantNetworksConfiguration(
                128, 64, 2, 4, 256, 32, 0, 128, 64, 256, 1800, 600, 32, 2e-3, 0.15, 300, 1);
    }

    MaskedDesign design(Alphabet alphabet, boolean attention) {
        boolean protein = alphabet == Alphabet.PROTEIN;
        MaskedNetwork.Shape shape = new MaskedNetwork.Shape(
                attention, protein ? size : genomeSize, layers, heads, feedForward, code, dropout);
        return protein
                ? new MaskedDesign(alphabet, window, core, shape)
                : new MaskedDesign(alphabet, genomeWindow, genomeWindow, shape);
    }

    MaskedPlan plan(Alphabet alphabet) {
        return MaskedPlan.of(alphabet == Alphabet.PROTEIN ? steps : genomeSteps, windows, rate, hidden, seed);
    }

    private static void require(boolean holds, String name, Number found, String expected) {
        if (!holds) {
            throw new UsageException("variant-networks." + name + " is " + found + ", expected " + expected);
        }
    }
}
