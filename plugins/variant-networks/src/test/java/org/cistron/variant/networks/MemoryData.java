package org.cistron.variant.networks;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cistron.api.host.ReferenceData;

/** A model's files in memory. */
record MemoryData(Map<String, byte[]> files) implements ReferenceData {

    static MemoryData ofModel(String name, Map<String, byte[]> files) {
        Map<String, byte[]> paths = new TreeMap<>();
        files.forEach((file, bytes) -> paths.put("models/" + name + "/" + file, bytes));
        return new MemoryData(paths);
    }

    @Override
    public InputStream open(String path) {
        if (!files.containsKey(path)) {
            throw new IllegalStateException("found no such file: " + path);
        }
        return new ByteArrayInputStream(files.get(path));
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }
}
