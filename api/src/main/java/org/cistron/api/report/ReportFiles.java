package org.cistron.api.report;

import java.io.IOException;
import java.io.OutputStream;

/** Where a report writer puts its files: the run's output folder. They appear together with all other outputs, or not at all. */
public interface ReportFiles {

    /**
     * Begins a file.
     *
     * @param name the file's name, without folders
     * @return a stream, to be closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the name is not one of a file in this folder, or is taken
     */
    OutputStream file(String name) throws IOException;
}
