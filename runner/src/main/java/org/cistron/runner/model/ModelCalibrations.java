package org.cistron.runner.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;
import org.cistron.genes.calibration.Calibration;
import org.cistron.genes.calibration.CalibrationReader;

/** The calibrations that models bring along: {@code models/NAME/calibration.tsv}. */
public final class ModelCalibrations {
    private static final String REMEDY = "Measure it again by 'cistron train calibration', or leave --model out.";

    private final ReferenceData data;

    /** Takes the models among reference data. */
    public ModelCalibrations(ReferenceData data) {
        this.data = data;
    }

    /**
     * Returns the calibration of what is offered under a name; nothing where its model has none.
     *
     * @throws InputException if it is damaged
     */
    public Optional<Calibration> of(String offer) {
        String path = path(offer);
        return content(path).map(bytes -> {
            try (InputStream from = new ByteArrayInputStream(bytes)) {
                return new CalibrationReader(path, REMEDY).read(from);
            } catch (IOException e) {
                throw unreadable(path, e);
            }
        });
    }

    /** Returns the checksum of an offer's calibration, lower-case hexadecimal; nothing where its model has none. */
    public Optional<String> sha256(String offer) {
        return content(path(offer)).map(Sha256::of);
    }

    private Optional<byte[]> content(String path) {
        if (!data.paths().contains(path)) {
            return Optional.empty();
        }
        try (InputStream from = data.open(path)) {
            return Optional.of(from.readAllBytes());
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static String path(String offer) {
        return ModelPaths.folder(offer) + Calibration.FILE;
    }

    private static InputException unreadable(String path, IOException cause) {
        return new InputException(path, 0, "cannot be read (" + cause.getMessage() + ")", REMEDY, cause);
    }
}
