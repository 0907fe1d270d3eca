package org.cistron.transformer;

import java.io.IOException;
import java.util.Map;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.network.AttentionNetwork;
import org.cistron.neural.network.GeneNetwork;
import org.cistron.neural.network.Parameters;

/** The network's shape as settings of a model, and back. */
final class TransformerShape {
    private TransformerShape() {}

    static NetworkSettings settings(TransformerConfiguration configuration) {
        return NetworkSettings.of(Map.of(
                "size",
                Integer.toString(configuration.size()),
                "heads",
                Integer.toString(configuration.heads()),
                "layers",
                Integer.toString(configuration.layers()),
                "block",
                Integer.toString(configuration.block()),
                "feed_forward",
                Integer.toString(configuration.feedForward()),
                "dropout",
                Double.toString(configuration.dropout())));
    }

    static GeneNetwork network(Parameters parameters, int channels, NetworkSettings shape) throws IOException {
        AttentionNetwork.Shape read = new AttentionNetwork.Shape(
                shape.integer("size"),
                shape.integer("heads"),
                shape.integer("layers"),
                shape.integer("block"),
                shape.integer("feed_forward"),
                shape.number("dropout"));
        return new AttentionNetwork(parameters, channels, read);
    }
}
