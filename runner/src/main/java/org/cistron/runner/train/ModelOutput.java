package org.cistron.runner.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.model.ModelDescription;
import org.cistron.runner.model.ModelDescriptionWriter;

/**
 * The folder that a trained model goes into.
 *
 * @param folder left to be committed
 */
public record ModelOutput(OutputFolder folder) {

    /** Writes the model's files, the learning curve as table and picture, and {@code model.json}. */
    public void write(TrainedFiles files, LearningCurve curve, ModelDescription description) {
        files.content().forEach(this::write);
        if (curve.size() > 0) {
            write(CurveTable.FILE, CurveTable.of(curve));
            CurvePicture.of("Learning curve of " + description.name(), curve)
                    .ifPresent(svg -> write(CurvePicture.FILE, svg));
        }
        write(ModelDescription.FILE, ModelDescriptionWriter.write(description));
    }

    private void write(String name, String content) {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) {
        try (OutputStream to = folder.file(name)) {
            to.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
