package org.cistron.io;

import java.nio.file.Path;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.Annotation;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.genbank.GenBankAnnotationReader;
import org.cistron.io.gff3.Gff3Reader;
import org.cistron.io.tsv.CandidateTableReader;

/** Reads an annotation in either format. */
public final class AnnotationFiles {

    private AnnotationFiles() {}

    /**
     * Reads a GenBank or a GFF3 file, told by its first line that is not blank; plain or gzip.
     *
     * @throws InputException if it is neither; the line is named
     */
    public static Annotation read(Path file) {
        try (LineReader lines = LineReader.open(file)) {
            String first = lines.lookAhead(line -> !line.isBlank())
                    .orElseThrow(() -> new InputException(
                            file.toString(),
                            "found nothing but blank lines, expected GFF3 or GenBank",
                            "Get the file again."));
            return first.startsWith("LOCUS") ? GenBankAnnotationReader.read(lines) : Gff3Reader.read(lines);
        }
    }

    /**
     * Reads genes or candidates with their probabilities: a table of candidates, a GenBank or a GFF3 file, told by its first line
     * that is not blank; plain or gzip.
     *
     * @throws InputException if it is none of these; the line is named
     */
    public static Annotation readCandidates(Path file) {
        try (LineReader lines = LineReader.open(file)) {
            boolean table = lines.lookAhead(line -> !line.isBlank())
                    .filter(CandidateTableReader::isHeader)
                    .isPresent();
            if (table) {
                return CandidateTableReader.read(lines);
            }
        }
        return read(file);
    }
}
