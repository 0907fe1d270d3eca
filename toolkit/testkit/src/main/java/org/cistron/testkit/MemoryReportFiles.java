package org.cistron.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.report.ReportFiles;

/** A report writer's files, in memory. */
public final class MemoryReportFiles implements ReportFiles {
    private final Map<String, Content> files = new TreeMap<>();

    private static final class Content extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() throws IOException {
            super.close();
            closed = true;
        }
    }

    @Override
    public OutputStream file(String name) {
        if (name.isBlank() || name.contains("/") || files.containsKey(name)) {
            throw new IllegalArgumentException("found the file name '" + name + "', expected a plain one, once");
        }
        Content content = new Content();
        files.put(name, content);
        return content;
    }

    /**
     * Returns what was written, by name.
     *
     * @throws IllegalStateException if a file was not closed
     */
    public SortedMap<String, byte[]> written() {
        SortedMap<String, byte[]> written = new TreeMap<>();
        files.forEach((name, content) -> {
            if (!content.closed) {
                throw new IllegalStateException("found " + name + " open, expected it closed");
            }
            written.put(name, content.toByteArray());
        });
        return written;
    }
}
