package org.cistron.io.gff3;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.Annotation;
import org.cistron.io.annotation.AnnotationBuilder;
import org.cistron.io.annotation.LineReader;

/**
 * Reads the CDS features of a GFF3 file, version 1.26, plain or gzip.
 *
 * <p>CDS lines of one contig and strand that share an ID are the parts of one CDS. Lengths come from
 * {@code ##sequence-region}, from a landmark feature with {@code Is_circular=true}, and from Prodigal's comments.
 */
public final class Gff3Reader {
    private final AnnotationBuilder annotation;
    private final Map<CdsParts.Key, CdsParts> codingSequences = new LinkedHashMap<>();

    private Gff3Reader(String file) {
        annotation = new AnnotationBuilder(file);
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is not GFF3; the line is named
     */
    public static Annotation read(Path file) {
        try (LineReader lines = LineReader.open(file)) {
            return read(lines);
        }
    }

    /**
     * Reads a file that is open.
     *
     * @throws InputException if it is not GFF3; the line is named
     */
    public static Annotation read(LineReader lines) {
        Gff3Reader reader = new Gff3Reader(lines.file());
        new Gff3Lines((contig, line) -> reader.annotation.contig(contig.contig(), contig.end(), line), reader::take)
                .read(lines);
        reader.codingSequences.values().forEach(parts -> reader.annotation.add(parts.join(), parts.line()));
        return reader.annotation.build();
    }

    private void take(Gff3Feature feature, long line) {
        if (feature.isCds()) {
            codingSequences
                    .computeIfAbsent(CdsParts.key(feature, line), key -> new CdsParts(feature, line))
                    .add(feature);
        } else if (feature.attribute("Is_circular").equals("true")
                && feature.region().start() == 0) {
            annotation.contig(feature.region().contig(), feature.region().end(), line);
        }
    }
}
