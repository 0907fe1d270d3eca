package org.cistron.bilstm;

import java.io.IOException;
import java.util.Map;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.network.GeneNetwork;
import org.cistron.neural.network.Parameters;
import org.cistron.neural.network.RecurrentNetwork;

/** The network's shape as settings of a model, and back. */
final class BiLstmShape {
    private BiLstmShape() {}

    static NetworkSettings settings(BiLstmConfiguration configuration) {
        return NetworkSettings.of(Map.of(
                "filters",
                Integer.toString(configuration.filters()),
                "gated",
                Boolean.toString(configuration.gated()),
                "size",
                Integer.toString(configuration.size()),
                "layers",
                Integer.toString(configuration.layers()),
                "dropout",
                Double.toString(configuration.dropout())));
    }

    static GeneNetwork network(Parameters parameters, int channels, NetworkSettings shape) throws IOException {
        RecurrentNetwork.Shape read = new RecurrentNetwork.Shape(
                shape.integer("filters"),
                Boolean.parseBoolean(shape.text("gated")),
                shape.integer("size"),
                shape.integer("layers"),
                shape.number("dropout"));
        return new RecurrentNetwork(parameters, channels, read);
    }
}
