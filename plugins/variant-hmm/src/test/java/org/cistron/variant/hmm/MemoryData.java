package org.cistron.variant.hmm;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.cistron.api.host.ReferenceData;

/** A model's files in a test. */
record MemoryData(Map<String, byte[]> files) implements ReferenceData {
    private static final String FOLDER = "models/hmm-variant/";

    @Override
    public InputStream open(String path) {
        return new ByteArrayInputStream(files.get(path.substring(FOLDER.length())));
    }

    @Override
    public List<String> paths() {
        return files.keySet().stream().map(file -> FOLDER + file).sorted().toList();
    }
}
