package org.cistron.runner.train.variant;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.api.report.AnswerCalibration;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.classifier.evaluation.Reliability;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.variant.HeldOutTable;
import org.cistron.io.variant.JudgedVariant;
import org.cistron.io.variant.JudgedVariants;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.Release;
import org.cistron.runner.model.AnswerReliability;
import org.cistron.runner.model.AnswerReliability.Measured;
import org.cistron.runner.model.CalibratedModel;
import org.cistron.runner.model.ModelDescription;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.Training;
import org.cistron.runner.train.TrainingDataSheet;

/**
 * Puts into a classifier's model how far its answers may be believed, by what it answered in cross-validations. Where answers were
 * reviewed, those count alone. Resistance to all drugs is one question.
 */
public final class ReliabilityMeasurement {
    private static final int PLACES = 4;

    private final PluginHost host;
    private final String offer;
    private final SortedMap<Asked, AnsweredCases> cases = new TreeMap<>();

    /**
     * Prepares.
     *
     * @param offer whose answers are measured
     */
    public ReliabilityMeasurement(PluginHost host, String offer) {
        this.host = host;
        this.offer = offer;
    }

    /** What was asked, without homologs or with them. */
    private record Asked(String question, boolean homologs) implements Comparable<Asked> {
        @Override
        public int compareTo(Asked other) {
            return Comparator.comparing(Asked::question)
                    .thenComparing(Asked::homologs)
                    .compare(this, other);
        }
    }

    /**
     * Measures and writes all files of the model; the folder is left to be committed.
     *
     * @param tables what {@code train variant-classifier --folds} wrote
     * @return how many answers were measured
     * @throws InputException if a table is not what it should be, or has no answer of this classifier
     */
    public int run(List<Path> tables, OutputFolder folder) {
        tables.forEach(this::read);
        List<Measured> measured = new ArrayList<>();
        List<Map<String, Object>> figures = new ArrayList<>();
        int count = 0;
        for (AnsweredCases all : cases.values()) {
            AnsweredCases counting = all.counting();
            Optional<Reliability> reliability = counting.reliability();
            if (reliability.isPresent()) {
                measured.add(new Measured(all.homologs(), calibration(all.question(), reliability.get())));
                figures.add(figures(counting, reliability.get()));
                count += scored(reliability.get());
            }
        }
        if (measured.isEmpty()) {
            throw new InputException(
                    tables.get(0).toString(),
                    0,
                    "found no answer of '" + offer
                            + "' that counts, expected one; where some were reviewed, one of these",
                    "Let it answer: 'cistron train variant-classifier --plugin " + offer + " --folds 5'.");
        }
        write(AnswerReliability.write(measured), record(tables, figures), folder);
        return count;
    }

    private void read(Path table) {
        JudgedVariants judged = HeldOutTable.read(table);
        int classifier = judged.classifiers().indexOf(offer);
        if (classifier < 0) {
            throw new InputException(
                    table.toString(),
                    1,
                    "found answers of " + String.join(", ", judged.classifiers()) + ", expected a column '" + offer
                            + "'",
                    "Name one of them by --plugin, or let '" + offer
                            + "' answer: 'cistron train variant-classifier --plugin " + offer + " --folds 5'.");
        }
        double[] logOdds = judged.logOdds(classifier);
        for (int i = 0; i < logOdds.length; i++) {
            JudgedVariant variant = judged.variants().get(i);
            String question = variant.question().split(":", 2)[0];
            cases.computeIfAbsent(
                            new Asked(question, variant.homologs()),
                            none -> AnsweredCases.none(question, variant.homologs()))
                    .add(variant, logOdds[i]);
        }
    }

    private static AnswerCalibration calibration(String question, Reliability reliability) {
        List<CalibrationCurve.Bin> bins = new ArrayList<>();
        reliability
                .bins()
                .forEach(bin -> bins.add(new CalibrationCurve.Bin(bin.count(), bin.probability(), bin.observed())));
        Collections.reverse(bins);
        return new AnswerCalibration(question, bins);
    }

    private void write(byte[] table, Map<String, Object> record, OutputFolder folder) {
        LoadedPlugin plugin = host.registry().offer(offer).plugin();
        PluginVersion version = new PluginVersion(plugin.name(), offer, plugin.version());
        ModelDescription empty = new ModelDescription(
                offer,
                ModelDescription.VARIANT_CLASSIFIER,
                version,
                Release.current().version(),
                new Training(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Map.of()),
                List.of(),
                "Telling how far answers may be believed.",
                "Not stated; it follows from the terms of the variants.");
        new CalibratedModel(host.referenceData(), version)
                .files(empty, table, record)
                .forEach((name, content) -> write(folder, name, content));
    }

    private static Map<String, Object> record(List<Path> tables, List<Map<String, Object>> figures) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("held_out", figures);
        record.put(
                "tables",
                tables.stream()
                        .map(TrainingDataSheet::dataFile)
                        .map(file -> {
                            Map<String, Object> entry = new LinkedHashMap<>();
                            entry.put("name", file.name());
                            entry.put("sha256", file.sha256());
                            return entry;
                        })
                        .toList());
        return record;
    }

    private static Map<String, Object> figures(AnsweredCases cases, Reliability reliability) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("question", cases.question());
        figures.put("homologs", cases.homologs());
        figures.put("cases", cases.variants().size());
        figures.put("scored", scored(reliability));
        figures.put("calibration_error", rounded(reliability.calibrationError()));
        figures.put("brier_score", rounded(reliability.brierScore()));
        reliability.brierSkill().ifPresent(skill -> figures.put("brier_skill", rounded(skill)));
        return figures;
    }

    private static int scored(Reliability reliability) {
        return reliability.bins().stream().mapToInt(Reliability.Bin::count).sum();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    private static void write(OutputFolder folder, String name, byte[] content) {
        try (OutputStream to = folder.file(name)) {
            to.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
