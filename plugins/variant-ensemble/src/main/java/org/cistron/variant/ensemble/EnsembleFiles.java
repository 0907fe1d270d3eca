package org.cistron.variant.ensemble;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.cistron.api.error.InputException;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.VariantTrainingTask;

/** The files of an ensemble's bundle: a model that wants homologs, one that does not, or both. Read when first asked for. */
final class EnsembleFiles {
    private static final String PLAIN = "plain.gz";
    private static final String HOMOLOGS = "homologs.gz";

    private final String folder;
    private final ReferenceData data;
    private final boolean homologs;
    private final Progress progress;
    private EnsembleModel model;

    /**
     * Prepares reading.
     *
     * @param offer the ensemble's name
     * @param data where its bundle lies
     * @param homologs whether there are homologs; without them the model is taken that needs none
     * @param progress told where the model that would fit is not there
     */
    EnsembleFiles(String offer, ReferenceData data, boolean homologs, Progress progress) {
        this.folder = "models/" + offer + "/";
        this.data = data;
        this.homologs = homologs;
        this.progress = progress;
    }

    /** Returns the model that fits what there is. */
    synchronized EnsembleModel model() {
        if (model == null) {
            boolean other = data.paths().contains(folder + HOMOLOGS);
            if (homologs && !other) {
                progress.warning(
                        "its model was trained without homologs, so they make no difference. Train one by 'cistron"
                                + " train variant-classifier --homologs', and name it by --model.");
            } else if (!homologs && other) {
                progress.warning("without --homologs the lesser of its two models judges. Name a folder of proteins by"
                        + " --homologs.");
            }
            model = read(folder + (homologs && other ? HOMOLOGS : PLAIN));
        }
        return model;
    }

    private EnsembleModel read(String path) {
        try (DataInputStream from = new DataInputStream(new GZIPInputStream(data.open(path)))) {
            EnsembleModel read = EnsembleModel.read(from);
            if (read.homologs() && !homologs) {
                throw new IOException("found a model that wants homologs");
            }
            return read;
        } catch (IOException e) {
            throw new InputException(
                    path, 0, "is damaged (" + e.getMessage() + ")", "Copy the model again, or train it anew.", e);
        }
    }

    /** Returns the files of a model, the other kind's taken over from the model that training started from. */
    static Map<String, byte[]> of(EnsembleModel model, VariantTrainingTask task) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(model.homologs() ? HOMOLOGS : PLAIN, bytes(model));
        String other = model.homologs() ? PLAIN : HOMOLOGS;
        content(task.base(other)).ifPresent(bytes -> files.put(other, bytes));
        return files;
    }

    private static Optional<byte[]> content(Optional<InputStream> stream) {
        return stream.map(from -> {
            try (from) {
                return from.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] bytes(EnsembleModel model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(new GZIPOutputStream(bytes))) {
            model.write(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
