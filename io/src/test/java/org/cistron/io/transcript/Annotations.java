package org.cistron.io.transcript;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Transcript;
import org.cistron.io.annotation.TextFiles;

/** Small annotation files for tests, with blanks between columns in place of tabs. */
final class Annotations {
    private final Path folder;

    Annotations(Path folder) {
        this.folder = folder;
    }

    /** Writes the text as it is and reads it. */
    TranscriptAnnotation raw(String text) {
        return TranscriptFiles.read(TextFiles.write(folder.resolve("a.gff3"), text), Optional.empty());
    }

    /** Puts tabs between the columns of the lines of features, and reads them. */
    TranscriptAnnotation read(String text) {
        return raw(tabbed(text));
    }

    /** Reads a file of one transcript. */
    Transcript only(String text) {
        return read(text)
                .all()
                .reduce((one, other) -> {
                    throw new AssertionError("found " + one + " and " + other + ", expected one transcript");
                })
                .orElseThrow();
    }

    static String tabbed(String text) {
        return text.lines()
                .map(line -> line.startsWith("#")
                        ? line
                        : String.join("\t", line.strip().split(" +", 9)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Writes windows as {@code 0-30 40-60}. */
    static String windows(List<Window> windows) {
        return windows.stream()
                .map(window -> window.start() + "-" + window.end())
                .collect(Collectors.joining(" "));
    }

    /** Writes a transcript on one line: id, gene, name, protein, strand, biotype, exons, coding, phase, code, ends. */
    static String line(Transcript transcript) {
        return String.join(
                " | ",
                transcript.id(),
                transcript.gene(),
                transcript.geneName(),
                transcript.protein(),
                String.valueOf(transcript.strand().symbol()),
                transcript.biotype(),
                windows(transcript.exons()),
                windows(transcript.coding()),
                String.valueOf(transcript.phase()),
                String.valueOf(transcript.code().number()),
                (transcript.startKnown() ? "start" : "") + (transcript.stopKnown() ? "stop" : ""));
    }

    static List<String> lines(TranscriptAnnotation annotation) {
        return annotation.all().map(Annotations::line).toList();
    }
}
