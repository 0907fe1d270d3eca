package org.cistron.runner.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.cistron.api.error.InputException;
import org.cistron.api.host.Progress;
import org.cistron.genes.calibration.Calibration;
import org.cistron.genes.calibration.CalibrationCheck;
import org.cistron.genes.calibration.CalibrationFitting;
import org.cistron.genes.calibration.CalibrationWriter;
import org.cistron.genes.calibration.GenomeLessons;
import org.cistron.genes.evaluation.CalibrationScore;
import org.cistron.genes.evaluation.Reliability;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.evaluate.CalibrationTable;
import org.cistron.runner.evaluate.EvaluationFormat;
import org.cistron.runner.evaluate.ReliabilityPicture;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.Release;
import org.cistron.runner.model.CalibratedModel;
import org.cistron.runner.model.ModelDescription;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.Training;
import org.cistron.runner.model.ModelReliability;

/**
 * Measures a plugin's calibration on annotated genomes, and writes its model with that into a folder: {@code calibration.tsv}, how
 * it did on each genome when that was left out as {@code reliability.tsv}, and a picture of that beside the model.
 */
public final class CalibrationTraining {
    private static final String PICTURE = "reliability.svg";
    private static final int PLACES = 4;
    private static final String INTENDED_USE = "Turning the decoder's log-odds into probabilities.";

    private final PluginHost host;
    private final Progress progress;
    private final String offer;

    /**
     * Prepares.
     *
     * @param offer under which name the evidence is offered that is to be calibrated
     */
    public CalibrationTraining(PluginHost host, Progress progress, String offer) {
        this.host = host;
        this.progress = progress;
        this.offer = offer;
    }

    /**
     * Measures and writes all files; the folder is left to be committed.
     *
     * @throws InputException if the genomes are not what they should be, or too little of them is annotated to measure by
     */
    public Optional<CalibrationScore> run(List<TrainingFiles> genomes, OutputFolder folder) {
        List<GenomeLessons> lessons = new ArrayList<>();
        List<Map<String, Object>> sheets = new ArrayList<>();
        CalibrationLessons teacher = new CalibrationLessons(host, offer);
        for (TrainingFiles files : genomes) {
            progress.activity("finding the genes of " + files.name());
            lessons.add(teacher.of(TrainingGenomeReader.read(files)));
            sheets.add(sheet(files));
        }
        progress.activity("measuring the calibration");
        SortedMap<String, byte[]> measured = new TreeMap<>();
        measured.put(Calibration.FILE, CalibrationWriter.write(fit(lessons, genomes)));
        Optional<CalibrationScore> heldOut = heldOut(lessons);
        heldOut.ifPresent(score -> measured.put(
                ModelReliability.FILE,
                CalibrationTable.of(score, EvaluationFormat.TSV).getBytes(StandardCharsets.UTF_8)));
        write(measured, record(lessons, sheets, heldOut), folder);
        heldOut.ifPresent(score -> {
            String title = "Reliability of " + offer + " on genomes left out";
            write(folder, PICTURE, ReliabilityPicture.of(title, score).getBytes(StandardCharsets.UTF_8));
        });
        return heldOut;
    }

    private static Calibration fit(List<GenomeLessons> lessons, List<TrainingFiles> genomes) {
        try {
            return new CalibrationFitting().fit(lessons);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    genomes.get(0).annotation().toString(),
                    0,
                    "too little to measure by: of the candidates of all genomes " + e.getMessage(),
                    "Name more genomes by --genomes, annotated as a whole.",
                    e);
        }
    }

    /** With one genome there is none to judge it by. */
    private Optional<CalibrationScore> heldOut(List<GenomeLessons> lessons) {
        if (lessons.size() < 2) {
            return Optional.empty();
        }
        CalibrationCheck check = new CalibrationCheck(lessons);
        try {
            return CalibrationCheck.score(host.compute()
                    .all(IntStream.range(0, lessons.size())
                            .<Callable<CalibrationCheck.HeldOut>>mapToObj(genome -> () -> check.leaveOut(genome))
                            .toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void write(SortedMap<String, byte[]> measured, Map<String, Object> record, OutputFolder folder) {
        LoadedPlugin plugin = host.registry().offer(offer).plugin();
        PluginVersion version = new PluginVersion(plugin.name(), offer, plugin.version());
        ModelDescription empty = new ModelDescription(
                offer,
                ModelDescription.GENE_FINDER,
                version,
                Release.current().version(),
                new Training(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Map.of()),
                List.of(),
                INTENDED_USE,
                "Not stated; it follows from the terms of the genomes.");
        new CalibratedModel(host.referenceData(), version)
                .files(empty, measured, record)
                .forEach((name, content) -> write(folder, name, content));
    }

    private static Map<String, Object> record(
            List<GenomeLessons> lessons, List<Map<String, Object>> sheets, Optional<CalibrationScore> heldOut) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("starts", CalibrationFitting.enoughVerified(lessons) ? "verified" : "annotated");
        heldOut.ifPresent(score -> {
            record.put("held_out_genes", figures(score.genes()));
            score.starts().ifPresent(starts -> record.put("held_out_starts", figures(starts)));
        });
        record.put("genomes", sheets);
        return record;
    }

    private static Map<String, Object> figures(Reliability reliability) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("candidates", reliability.all().count());
        figures.put("observed", rounded(reliability.all().observed()));
        figures.put("calibration_error", rounded(reliability.calibrationError()));
        figures.put("brier_score", rounded(reliability.brierScore()));
        reliability.brierSkill().ifPresent(skill -> figures.put("brier_skill", rounded(skill)));
        return figures;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    private static Map<String, Object> sheet(TrainingFiles files) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("name", files.name());
        sheet.put(
                "files",
                TrainingDataSheet.of(files).files().stream()
                        .map(file -> {
                            Map<String, Object> entry = new LinkedHashMap<>();
                            entry.put("name", file.name());
                            entry.put("sha256", file.sha256());
                            return entry;
                        })
                        .toList());
        return sheet;
    }

    private static void write(OutputFolder folder, String name, byte[] content) {
        try (OutputStream to = folder.file(name)) {
            to.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
