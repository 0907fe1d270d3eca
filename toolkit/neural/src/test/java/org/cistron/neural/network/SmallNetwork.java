package org.cistron.neural.network;

import java.util.List;

/** Each kind of network in a size for tests. */
public enum SmallNetwork {
    /** Dilated convolutions. */
    CONVOLUTIONAL {
        @Override
        public GeneNetwork make(Parameters parameters, double dropout) {
            return new ConvolutionalNetwork(
                    parameters, Windows.CHANNELS, new ConvolutionalNetwork.Shape(8, List.of(1, 2, 4), dropout));
        }
    },
    /** Long short-term memory. */
    LSTM {
        @Override
        public GeneNetwork make(Parameters parameters, double dropout) {
            return new RecurrentNetwork(
                    parameters, Windows.CHANNELS, new RecurrentNetwork.Shape(6, false, 8, 2, dropout));
        }
    },
    /** Gated recurrent units. */
    GRU {
        @Override
        public GeneNetwork make(Parameters parameters, double dropout) {
            return new RecurrentNetwork(
                    parameters, Windows.CHANNELS, new RecurrentNetwork.Shape(6, true, 8, 2, dropout));
        }
    },
    /** Attention within a sliding window. */
    ATTENTION {
        @Override
        public GeneNetwork make(Parameters parameters, double dropout) {
            return new AttentionNetwork(
                    parameters, Windows.CHANNELS, new AttentionNetwork.Shape(8, 2, 2, 4, 16, dropout));
        }
    };

    /** Makes the network of parameters. */
    public abstract GeneNetwork make(Parameters parameters, double dropout);

    /** Makes the network without dropout. */
    public GeneNetwork make(Parameters parameters) {
        return make(parameters, 0);
    }
}
