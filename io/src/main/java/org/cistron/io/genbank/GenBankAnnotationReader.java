package org.cistron.io.genbank;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.Annotation;
import org.cistron.io.annotation.AnnotationBuilder;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.annotation.WholeNumber;

/**
 * Reads the CDS features of a GenBank flat file with any number of records, plain or gzip.
 *
 * <p>A contig's id is the record's VERSION, or its LOCUS name where it has none. A CDS with {@code order} is not complete;
 * one with {@code ribosomal_slippage} is read in more than one frame and counts with the pseudogenes. Of a location with
 * parts on both strands the strand is the reverse one.
 */
public final class GenBankAnnotationReader {
    private static final int KEY_COLUMN = 5;
    private static final int TEXT_COLUMN = 21;
    private static final Pattern LOCUS = Pattern.compile("LOCUS\\s+(\\S+)(?:.*?\\s(\\d{1,10}) (bp|aa)\\b)?.*");

    private final LineReader lines;
    private final AnnotationBuilder annotation;
    private boolean inRecord;
    private boolean inFeatures;
    private String contig = "";
    private Optional<Integer> length = Optional.empty();
    private Optional<CdsFeature> cds = Optional.empty();

    private GenBankAnnotationReader(LineReader lines) {
        this.lines = lines;
        this.annotation = new AnnotationBuilder(lines.file());
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is not GenBank; the line is named
     */
    public static Annotation read(Path file) {
        try (LineReader lines = LineReader.open(file)) {
            return new GenBankAnnotationReader(lines).records();
        }
    }

    private Annotation records() {
        while (lines.advance()) {
            String line = lines.line();
            if (!inRecord) {
                beginRecord(line);
            } else if (line.startsWith("//")) {
                endRecord();
            } else if (inFeatures && line.startsWith(" ")) {
                featureLine(line);
            } else {
                section(line);
            }
        }
        if (inRecord) {
            throw lines.fault("found the end of the file within a record, expected //", "Get the whole file again.");
        }
        return annotation.build();
    }

    private void beginRecord(String line) {
        if (line.isBlank()) {
            return;
        }
        Matcher locus = LOCUS.matcher(line);
        if (!locus.matches()) {
            throw lines.fault("found '" + beginning(line) + "', expected a LOCUS line", "Give a GenBank flat file.");
        }
        if ("aa".equals(locus.group(3))) {
            throw lines.fault("found a record of amino acids, expected nucleotides", "Give the genome's record.");
        }
        inRecord = true;
        contig = locus.group(1);
        length = Optional.ofNullable(locus.group(2)).map(this::nucleotides);
    }

    private int nucleotides(String text) {
        return WholeNumber.parse(text, 1)
                .orElseThrow(() -> lines.fault(
                        "found length " + text + ", expected 1 to 2147483647 bp", "Correct the LOCUS line."));
    }

    private void section(String line) {
        endFeature();
        inFeatures = line.startsWith("FEATURES");
        if (line.startsWith("LOCUS")) {
            throw lines.fault("found LOCUS within a record, expected // before it", "End every record with //.");
        }
        if (line.startsWith("VERSION")) {
            String version = line.substring("VERSION".length()).strip();
            contig = version.isEmpty() ? contig : version.split("\\s", 2)[0];
        }
    }

    private void featureLine(String line) {
        String key = between(line, KEY_COLUMN, TEXT_COLUMN);
        String text = between(line, TEXT_COLUMN, line.length());
        if (key.isEmpty()) {
            cds.ifPresent(feature -> feature.line(text, lines));
        } else {
            endFeature();
            cds = key.equals("CDS") ? Optional.of(new CdsFeature(text, lines.number())) : Optional.empty();
        }
    }

    private void endFeature() {
        cds.ifPresent(feature -> annotation.add(feature.finish(contig, lines), feature.line()));
        cds = Optional.empty();
    }

    private void endRecord() {
        endFeature();
        length.ifPresent(nucleotides -> annotation.contig(contig, nucleotides, lines.number()));
        inRecord = false;
        inFeatures = false;
    }

    private static String between(String line, int from, int to) {
        return line.substring(Math.min(from, line.length()), Math.min(to, line.length()))
                .strip();
    }

    private static String beginning(String line) {
        return line.substring(0, Math.min(line.length(), 40));
    }
}
