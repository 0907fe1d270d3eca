package org.cistron.io.transcript;

import java.util.regex.Pattern;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/** The formats of annotation, told by content. */
enum AnnotationFormat {
    /** A GenBank flat file. */
    GENBANK,
    /** GTF: attributes are {@code name "value";}. */
    GTF,
    /** GFF3: attributes are {@code name=value;}. */
    GFF3;

    private static final String COLUMNS = "[^#\\t][^\\t]*(?:\\t[^\\t]*){7}\\t\\s*";
    private static final Pattern GTF_LINE = Pattern.compile(COLUMNS + "[^\\s\"=;]+\\s+(?:\"|[^\\s=;\"]+\\s*(?:;|$)).*");
    private static final Pattern GFF3_LINE = Pattern.compile(COLUMNS + "[^\\s=;]+=.*");

    /**
     * Tells the format of a file; the reader does not move.
     *
     * @throws InputException if the file is of another kind that is known by its first line, or blank
     */
    static AnnotationFormat of(LineReader lines) {
        String first = lines.lookAhead(line -> !line.isBlank())
                .orElseThrow(() -> new InputException(
                        lines.file(),
                        "found nothing but blank lines, expected GFF3, GTF or GenBank",
                        "Get the file again."));
        if (first.startsWith("LOCUS")) {
            return GENBANK;
        }
        refuse(lines, first, "##fileformat=VCF", "VCF", "Give the annotation of the reference here, not the variants.");
        refuse(lines, first, "ID   ", "EMBL", "Convert the file to GenBank or GFF3.");
        refuse(lines, first, "@HD\t", "SAM", "Give the annotation of the reference here, not the reads.");
        boolean gtf = lines.lookAhead(line -> isGtf(line) || isGff3(line))
                .filter(AnnotationFormat::isGtf)
                .isPresent();
        return gtf ? GTF : GFF3;
    }

    private static void refuse(LineReader lines, String first, String beginning, String format, String remedy) {
        if (first.startsWith(beginning)) {
            throw new InputException(lines.file(), "found " + format + ", expected GFF3, GTF or GenBank", remedy);
        }
    }

    private static boolean isGtf(String line) {
        return GTF_LINE.matcher(line).matches();
    }

    private static boolean isGff3(String line) {
        return GFF3_LINE.matcher(line).matches();
    }
}
