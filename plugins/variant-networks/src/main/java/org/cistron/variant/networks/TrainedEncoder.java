package org.cistron.variant.networks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cistron.neural.masked.Alphabet;
import org.cistron.neural.masked.MaskedDesign;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.model.Weights;

/** A masked network that has learned what sequences are like: part of a model. */
record TrainedEncoder(MaskedDesign design, Map<String, float[]> weights) {
    /** Names the encoders that a model has, a line each: a model need not have both. */
    private static final String LIST = "encoders.txt";

    /** Opens files of a model. */
    @FunctionalInterface
    interface Files {
        /** Opens one; empty where there is no model. */
        Optional<InputStream> open(String name);
    }

    /** Reads the encoders of a model; none where there is no model. */
    static List<TrainedEncoder> readAll(Files files) throws IOException {
        Optional<InputStream> list = files.open(LIST);
        List<TrainedEncoder> encoders = new ArrayList<>();
        if (list.isPresent()) {
            try (InputStream from = list.get()) {
                String[] lines = new String(from.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toArray(String[]::new);
                for (String line : lines) {
                    encoders.add(read(alphabet(line), files));
                }
            }
        }
        return encoders;
    }

    /** Returns the files of a model's encoders. */
    static void write(List<TrainedEncoder> encoders, Map<String, byte[]> files) {
        StringBuilder list = new StringBuilder();
        for (TrainedEncoder encoder : encoders) {
            Alphabet alphabet = encoder.design().alphabet();
            list.append(alphabet.label()).append('\n');
            files.put(settingsFile(alphabet), encoder.design().settings().write());
            files.put(weightsFile(alphabet), Weights.write(encoder.weights()));
        }
        files.put(LIST, list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static TrainedEncoder read(Alphabet alphabet, Files files) throws IOException {
        try (InputStream from = files.open(settingsFile(alphabet)).orElseThrow();
                InputStream numbers = files.open(weightsFile(alphabet)).orElseThrow()) {
            return new TrainedEncoder(MaskedDesign.read(NetworkSettings.read(from)), Weights.read(numbers));
        }
    }

    private static Alphabet alphabet(String label) throws IOException {
        try {
            return Alphabet.valueOf(label.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IOException("found an encoder of '" + label + "', expected protein or dna", e);
        }
    }

    private static String settingsFile(Alphabet alphabet) {
        return "encoder_" + alphabet.label() + ".txt";
    }

    private static String weightsFile(Alphabet alphabet) {
        return "encoder_" + alphabet.label() + ".bin";
    }
}
