package org.cistron.testkit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;

/** Reference data that hold the files of one model, or none. */
public final class MemoryModel implements ReferenceData {
    private final Map<String, byte[]> byPath = new TreeMap<>();

    /**
     * Takes a model.
     *
     * @param offer the name of what it is a model of
     * @param files its files by name, as training returned them
     */
    public MemoryModel(String offer, Map<String, byte[]> files) {
        files.forEach((file, content) -> byPath.put("models/" + offer + "/" + file, content.clone()));
    }

    /** Returns reference data without any model. */
    public static MemoryModel none() {
        return new MemoryModel("none", Map.of());
    }

    @Override
    public InputStream open(String path) {
        byte[] content = byPath.get(path);
        if (content == null) {
            throw new InputException(path, "found no such file, expected one", "Train a model first.");
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public List<String> paths() {
        return List.copyOf(byPath.keySet());
    }
}
