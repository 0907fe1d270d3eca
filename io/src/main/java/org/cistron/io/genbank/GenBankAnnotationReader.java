package org.cistron.io.genbank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;
import org.cistron.io.annotation.AnnotationBuilder;
import org.cistron.io.annotation.LineReader;

/**
 * Reads the CDS features of a GenBank flat file with any number of records, plain or gzip.
 *
 * <p>A contig's id is the record's VERSION, or its LOCUS name where it has none. A CDS with {@code order} is not complete;
 * one with {@code ribosomal_slippage} is read in more than one frame and counts with the pseudogenes. Of a location with
 * parts on both strands the strand is the reverse one.
 */
public final class GenBankAnnotationReader {
    private final AnnotationBuilder annotation;

    private GenBankAnnotationReader(AnnotationBuilder annotation) {
        this.annotation = annotation;
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is not GenBank; the line is named
     */
    public static Annotation read(Path file) {
        try (LineReader lines = LineReader.open(file)) {
            return read(lines);
        }
    }

    /**
     * Reads a file that is open.
     *
     * @throws InputException if it is not GenBank; the line is named
     */
    public static Annotation read(LineReader lines) {
        AnnotationBuilder annotation = new AnnotationBuilder(lines.file());
        new GenBankFeatureTables(lines, Set.of("CDS"), new GenBankAnnotationReader(annotation)::take).read();
        return annotation.build();
    }

    private void take(GenBankRecord record) {
        for (GenBankFeature feature : record.features()) {
            annotation.add(codingSequence(record.contig(), feature), feature.line());
        }
        record.length().ifPresent(length -> annotation.contig(record.contig(), length, record.lastLine()));
    }

    private static AnnotatedCds codingSequence(String contig, GenBankFeature feature) {
        Location place = feature.location();
        return new AnnotatedCds(
                contig,
                place.parts(),
                phases(
                        place.parts(),
                        feature.qualifiers().getOrDefault("codon_start", "1").charAt(0) - '1'),
                feature.strand(),
                Double.NaN,
                !place.cutOff() && !place.ordered(),
                feature.pseudo() || feature.has("ribosomal_slippage"),
                feature.qualifiers());
    }

    private static List<Integer> phases(List<Region> parts, int first) {
        List<Integer> phases = new ArrayList<>();
        int phase = first;
        for (Region part : parts) {
            phases.add(phase);
            phase = Math.floorMod(phase - part.length(), 3);
        }
        return phases;
    }
}
