package org.cistron.runner.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cistron.api.report.ReportFiles;
import org.cistron.io.output.OutputFolder;

/** The files of one report writer in the output folder. */
final class ReportOutput implements ReportFiles {
    private final OutputFolder folder;
    private final List<String> names = new ArrayList<>();

    ReportOutput(OutputFolder folder) {
        this.folder = folder;
    }

    @Override
    public OutputStream file(String name) {
        try {
            OutputStream to = folder.file(name);
            names.add(name);
            return to;
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(
                    "found the file name '" + name + "', expected one without folders that is not taken", e);
        }
    }

    /** Takes the files back: the writer has failed. */
    void discard() {
        names.forEach(folder::discard);
    }
}
