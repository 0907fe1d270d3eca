package org.cistron.neural.masked;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.network.MaskedNetwork;
import org.cistron.neural.network.Parameters;

/**
 * What a masked network is, but for its weights.
 *
 * @param alphabet of its sequences
 * @param window places of a window
 * @param core places in a window's middle that it is asked about, when a sequence is cut for it
 * @param shape of the network
 */
public record MaskedDesign(Alphabet alphabet, int window, int core, MaskedNetwork.Shape shape) {

    /** Checks that the core lies in the window. */
    public MaskedDesign {
        if (core < 1 || core > window || (window - core) % 2 != 0) {
            throw new IllegalArgumentException("found a core of " + core + " places in a window of " + window
                    + ", expected 1 to the window's, with as many on either side");
        }
    }

    /** Reads what {@link #settings} returned. */
    public static MaskedDesign read(NetworkSettings settings) throws IOException {
        try {
            MaskedNetwork.Shape shape = new MaskedNetwork.Shape(
                    Boolean.parseBoolean(settings.text("attention")),
                    settings.integer("size"),
                    settings.integer("layers"),
                    settings.integer("heads"),
                    settings.integer("feed_forward"),
                    settings.integer("code"),
                    settings.number("dropout"));
            Alphabet alphabet = Alphabet.valueOf(settings.text("alphabet").toUpperCase(Locale.ROOT));
            return new MaskedDesign(alphabet, settings.integer("window"), settings.integer("core"), shape);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Returns all of it as settings. */
    public NetworkSettings settings() {
        return NetworkSettings.of(Map.of(
                "alphabet", alphabet.label(),
                "window", Integer.toString(window),
                "core", Integer.toString(core),
                "attention", Boolean.toString(shape.attention()),
                "size", Integer.toString(shape.size()),
                "layers", Integer.toString(shape.layers()),
                "heads", Integer.toString(shape.heads()),
                "feed_forward", Integer.toString(shape.feedForward()),
                "code", Integer.toString(shape.code()),
                "dropout", Double.toString(shape.dropout())));
    }

    /** Builds the network. */
    MaskedNetwork network(Parameters parameters) {
        return new MaskedNetwork(parameters, WindowBatch.channels(alphabet), alphabet.letters(), shape);
    }
}
