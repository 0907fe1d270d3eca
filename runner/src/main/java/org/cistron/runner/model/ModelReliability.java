package org.cistron.runner.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.runner.json.JsonFields;

/**
 * How far the probabilities of models may be believed, as they bring it along: {@code models/NAME/reliability.tsv}, a table with a
 * row for each bin of candidates.
 */
public final class ModelReliability {
    /** What the file is called within a model. */
    public static final String FILE = "reliability.tsv";

    private static final String REMEDY = "Measure it again by 'cistron train calibration', or leave --model out.";
    private static final String GENE = "gene";
    private static final String ALL = "all";
    private static final int CANDIDATES = 2;
    private static final int PROBABILITY = 3;
    private static final int OBSERVED = 4;

    private final ReferenceData data;

    /** Takes the models among reference data. */
    public ModelReliability(ReferenceData data) {
        this.data = data;
    }

    /**
     * Returns what the model of an offer says; nothing where it has no such table.
     *
     * @throws InputException if the table is damaged
     */
    public Optional<CalibrationCurve> of(String offer) {
        String path = ModelPaths.folder(offer) + FILE;
        if (!data.paths().contains(path)) {
            return Optional.empty();
        }
        List<CalibrationCurve.Bin> bins = new ArrayList<>();
        String[] lines = content(path).split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            boolean all = cells.length > 1 && cells[1].equals(ALL);
            if (cells[0].equals(GENE) && !all) {
                bins.add(bin(path, i + 1, cells));
            }
        }
        return Optional.of(new CalibrationCurve(genomes(offer), bins));
    }

    private static CalibrationCurve.Bin bin(String path, int line, String[] cells) {
        try {
            CalibrationCurve.Bin bin = new CalibrationCurve.Bin(
                    Long.parseLong(cells[CANDIDATES]),
                    Double.parseDouble(cells[PROBABILITY]),
                    Double.parseDouble(cells[OBSERVED]));
            if (isShare(bin.probability()) && isShare(bin.observed())) {
                return bin;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new InputException(path, line, "found no bin of candidates, expected one", REMEDY, e);
        }
        throw new InputException(path, line, "found a share that is not from 0 to 1", REMEDY);
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }

    private List<String> genomes(String offer) {
        try {
            return new ModelCatalogue(data).description(offer).get("calibration") instanceof Map<?, ?> record
                    ? new JsonFields(record)
                            .optionalChildren("genomes").stream()
                                    .map(genome -> genome.text("name"))
                                    .toList()
                    : List.of();
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    ModelPaths.description(offer),
                    0,
                    "the genomes that the model was calibrated on are damaged: found " + e.getMessage(),
                    REMEDY,
                    e);
        }
    }

    private String content(String path) {
        try (InputStream from = data.open(path)) {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException(path, 0, "cannot be read (" + e.getMessage() + ")", REMEDY, e);
        }
    }
}
