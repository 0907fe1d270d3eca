package org.cistron.neural.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.cistron.neural.model.Weights;

/**
 * Everything that training needs to go on as if it had never stopped.
 *
 * @param step the next step
 * @param parameters of the network
 * @param optimizer what it remembers
 * @param best parameters of the best look at the validation genomes so far
 * @param bestScore their score; NaN before the first look
 * @param looks without a better score since
 * @param averages running averages of the losses
 */
@SuppressWarnings("ArrayRecordComponent") // Two numbers on their way to a file.
public record TrainingState(
        int step,
        Map<String, float[]> parameters,
        AdamW.State optimizer,
        Map<String, float[]> best,
        double bestScore,
        int looks,
        double[] averages) {

    /** Returns the state as bytes. */
    public byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.writeInt(step);
            data.writeDouble(bestScore);
            data.writeInt(looks);
            data.writeInt(averages.length);
            for (double average : averages) {
                data.writeDouble(average);
            }
            data.writeLong(optimizer.steps());
            Weights.write(parameters, data);
            Weights.write(best, data);
            Weights.write(optimizer.means(), data);
            Weights.write(optimizer.squares(), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #write} wrote. */
    public static TrainingState read(byte[] bytes) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        int step = data.readInt();
        double bestScore = data.readDouble();
        int looks = data.readInt();
        double[] averages = new double[data.readInt()];
        for (int i = 0; i < averages.length; i++) {
            averages[i] = data.readDouble();
        }
        long steps = data.readLong();
        Map<String, float[]> parameters = Weights.read(data);
        Map<String, float[]> best = Weights.read(data);
        AdamW.State optimizer = new AdamW.State(steps, Weights.read(data), Weights.read(data));
        return new TrainingState(step, parameters, optimizer, best, bestScore, looks, averages);
    }
}
