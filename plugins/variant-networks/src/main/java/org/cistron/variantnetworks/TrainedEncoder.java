package org.cistron.variantnetworks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.cistron.neural.masked.Alphabet;
import org.cistron.neural.masked.MaskedDesign;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.model.Weights;

/** A masked network that has learned what sequences are like: part of a model. */
record TrainedEncoder(MaskedDesign design, Map<String, float[]> weights) {

    /** Opens files of a model. */
    @FunctionalInterface
    interface Files {
        /** Opens one; empty where there is none. */
        Optional<InputStream> open(String name);
    }

    /** Reads the encoder of an alphabet; empty where there is none. */
    static Optional<TrainedEncoder> read(Alphabet alphabet, Files files) throws IOException {
        Optional<InputStream> settings = files.open(settingsFile(alphabet));
        Optional<InputStream> weights = files.open(weightsFile(alphabet));
        if (settings.isEmpty() || weights.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream from = settings.get();
                InputStream numbers = weights.get()) {
            return Optional.of(
                    new TrainedEncoder(MaskedDesign.read(NetworkSettings.read(from)), Weights.read(numbers)));
        }
    }

    /** Adds its files to those of a model. */
    void write(Map<String, byte[]> files) {
        files.put(settingsFile(design.alphabet()), design.settings().write());
        files.put(weightsFile(design.alphabet()), Weights.write(weights));
    }

    private static String settingsFile(Alphabet alphabet) {
        return "encoder_" + alphabet.label() + ".txt";
    }

    private static String weightsFile(Alphabet alphabet) {
        return "encoder_" + alphabet.label() + ".bin";
    }
}
