package org.cistron.io;

import java.nio.file.Path;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.Annotation;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.genbank.GenBankAnnotationReader;
import org.cistron.io.gff3.Gff3Reader;

/** Reads an annotation in either format. */
public final class AnnotationFiles {

    private AnnotationFiles() {}

    /**
     * Reads a GenBank or a GFF3 file, told by its first line that is not blank; plain or gzip.
     *
     * @throws InputException if it is neither; the line is named
     */
    public static Annotation read(Path file) {
        return isGenBank(file) ? GenBankAnnotationReader.read(file) : Gff3Reader.read(file);
    }

    private static boolean isGenBank(Path file) {
        try (LineReader lines = LineReader.open(file)) {
            while (lines.advance()) {
                if (!lines.line().isBlank()) {
                    return lines.line().startsWith("LOCUS");
                }
            }
            return false;
        }
    }
}
