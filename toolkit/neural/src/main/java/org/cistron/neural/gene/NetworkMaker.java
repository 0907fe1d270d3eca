package org.cistron.neural.gene;

import java.io.IOException;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.network.GeneNetwork;
import org.cistron.neural.network.Parameters;

/** Builds a plugin's network: what a plugin adds to this toolkit. */
@FunctionalInterface
public interface NetworkMaker {

    /**
     * Builds a network.
     *
     * @param parameters where its layers get their parameters from
     * @param channels numbers for each nucleotide
     * @param shape the network's own settings
     * @throws IOException if the settings are not those of such a network
     */
    GeneNetwork make(Parameters parameters, int channels, NetworkSettings shape) throws IOException;
}
