package org.cistron.variant.networks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.neural.masked.LearningRecord;
import org.cistron.neural.model.Weights;

/** One checkpoint of a training in which one network is trained after the other: those that are done, and how far the next is. */
final class StagedCheckpoints {
    private final VariantTrainingTask task;
    private final Progress progress;
    private final Map<String, Map<String, float[]>> done = new LinkedHashMap<>();
    private String current = "";
    private byte[] state = {};

    StagedCheckpoints(VariantTrainingTask task, Progress progress) throws IOException {
        this.task = task;
        this.progress = progress;
        Optional<byte[]> saved = task.checkpoint();
        if (saved.isPresent()) {
            read(new DataInputStream(new ByteArrayInputStream(saved.get())));
        }
    }

    /** Returns a network's weights where it is done. */
    Optional<Map<String, float[]>> done(String name) {
        return Optional.ofNullable(done.get(name));
    }

    /** Notes that a network is done. */
    void finish(String name, Map<String, float[]> weights) {
        done.put(name, weights);
        current = "";
        state = new byte[0];
        task.save(write());
    }

    /** Returns where a network's training leaves word. */
    LearningRecord of(String name) {
        return new LearningRecord() {
            @Override
            public Optional<byte[]> checkpoint() {
                return current.equals(name) ? Optional.of(state) : Optional.empty();
            }

            @Override
            public void save(byte[] checkpoint) {
                current = name;
                state = checkpoint;
                task.save(write());
            }

            @Override
            public void record(Map<String, Double> values) {
                task.record(values);
            }

            @Override
            public void activity(String activity) {
                progress.activity(activity);
            }
        };
    }

    private void read(DataInputStream from) throws IOException {
        int networks = from.readInt();
        for (int i = 0; i < networks; i++) {
            done.put(from.readUTF(), Weights.read(from));
        }
        current = from.readUTF();
        state = from.readNBytes(from.readInt());
    }

    private byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(bytes)) {
            to.writeInt(done.size());
            for (Map.Entry<String, Map<String, float[]>> network : done.entrySet()) {
                to.writeUTF(network.getKey());
                Weights.write(network.getValue(), to);
            }
            to.writeUTF(current);
            to.writeInt(state.length);
            to.write(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
