package org.cistron.runner.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.api.plugin.Trainable;
import org.cistron.api.plugin.TrainingTask;

/**
 * Learns a number, round by round, and records the round, a loss and a score; saves after every second round.
 *
 * @param rounds how many there are
 * @param breaksAfter the round after which it fails, before it saves; 0 for none
 * @param file what its file is called
 */
record CountingTrainable(int rounds, int breaksAfter, String file) implements Trainable {

    @Override
    public Map<String, byte[]> train(TrainingTask task) {
        ByteBuffer state = task.checkpoint().map(ByteBuffer::wrap).orElseGet(() -> begin(task));
        int done = state.getInt();
        long learned = state.getLong();
        for (int round = done + 1; round <= rounds; round++) {
            learned = learned * 31
                    + task.genomes().size() * 7L
                    + task.genomes().get(0).verifiedStarts().size();
            task.record(row(round, learned, task));
            if (round == breaksAfter) {
                throw new IllegalStateException("broken off");
            }
            if (round % 2 == 0) {
                task.save(bytes(round, learned));
            }
        }
        return Map.of(file, bytes(rounds, learned));
    }

    private ByteBuffer begin(TrainingTask task) {
        long seed = task.base(file)
                .map(stream -> ByteBuffer.wrap(content(stream)).getLong(Integer.BYTES))
                .orElse(1L);
        return ByteBuffer.wrap(bytes(0, seed));
    }

    private static Map<String, Double> row(int round, long learned, TrainingTask task) {
        Map<String, Double> row = new LinkedHashMap<>();
        row.put("epoch", (double) round);
        row.put("loss", 1.0 / round);
        row.put("score", (learned % 1000) / 7.0 + task.validation().size());
        return row;
    }

    private static byte[] bytes(int round, long learned) {
        return ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                .putInt(round)
                .putLong(learned)
                .array();
    }

    private static byte[] content(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
