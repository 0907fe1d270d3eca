package org.cistron.runner.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cistron.api.report.ReportFiles;
import org.cistron.io.output.OutputFile;
import org.cistron.io.output.OutputFolder;

/** The files of one report writer in the output folder. */
final class ReportOutput implements ReportFiles {
    private static final String RUN_RECORD = "run.json";

    private final OutputFolder folder;
    private final List<String> names = new ArrayList<>();

    ReportOutput(OutputFolder folder) {
        this.folder = folder;
    }

    @Override
    public OutputStream file(String name) {
        if (name.equals(RUN_RECORD)) {
            throw new IllegalArgumentException("found the file name '" + name + "', which the host writes itself");
        }
        try {
            OutputStream to = folder.file(name);
            names.add(name);
            return to;
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(
                    "found the file name '" + name + "', expected one without folders that is not taken", e);
        }
    }

    /** Returns a file that was begun and not closed, if there is one. */
    Optional<String> unfinished() {
        Set<String> whole = folder.files().stream().map(OutputFile::name).collect(Collectors.toSet());
        return names.stream().filter(name -> !whole.contains(name)).findFirst();
    }

    /** Takes the files back: the writer has failed. */
    void discard() {
        names.forEach(folder::discard);
    }
}
