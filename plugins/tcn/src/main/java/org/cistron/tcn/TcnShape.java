package org.cistron.tcn;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.network.ConvolutionalNetwork;
import org.cistron.neural.network.GeneNetwork;
import org.cistron.neural.network.Parameters;

/** The network's shape as settings of a model, and back. */
final class TcnShape {
    /** Blocks after which the dilation begins again at 1. */
    private static final int CYCLE = 8;

    private TcnShape() {}

    static NetworkSettings settings(TcnConfiguration configuration) {
        return NetworkSettings.of(Map.of(
                "size",
                Integer.toString(configuration.size()),
                "blocks",
                Integer.toString(configuration.blocks()),
                "dropout",
                Double.toString(configuration.dropout())));
    }

    static GeneNetwork network(Parameters parameters, int channels, NetworkSettings shape) throws IOException {
        ConvolutionalNetwork.Shape read = new ConvolutionalNetwork.Shape(
                shape.integer("size"),
                IntStream.range(0, shape.integer("blocks"))
                        .mapToObj(i -> 1 << i % CYCLE)
                        .toList(),
                shape.number("dropout"));
        return new ConvolutionalNetwork(parameters, channels, read);
    }
}
