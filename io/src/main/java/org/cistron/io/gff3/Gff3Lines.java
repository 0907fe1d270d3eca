package org.cistron.io.gff3;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/** Walks over a file, one feature at a time, up to its {@code ##FASTA} section if it has one. */
final class Gff3Lines {
    private final ObjLongConsumer<Gff3Header.Contig> contigs;
    private final ObjLongConsumer<Gff3Feature> features;

    /**
     * Says who is told, each with the line's number.
     *
     * @param contigs told of contigs whose length a line gives
     * @param features told of features
     */
    Gff3Lines(ObjLongConsumer<Gff3Header.Contig> contigs, ObjLongConsumer<Gff3Feature> features) {
        this.contigs = contigs;
        this.features = features;
    }

    /**
     * Reads the whole file.
     *
     * @throws InputException if it is not GFF3
     */
    void read(Path file) {
        try (LineReader lines = LineReader.open(file)) {
            Gff3Header header = new Gff3Header(lines);
            Gff3Columns columns = new Gff3Columns(lines);
            boolean begun = false;
            while (lines.advance() && !atSequences(lines, begun)) {
                if (lines.line().startsWith("#")) {
                    Optional<Gff3Header.Contig> contig = header.parse();
                    contig.ifPresent(named -> contigs.accept(named, lines.number()));
                    begun = true;
                } else if (!lines.line().isBlank()) {
                    features.accept(columns.parse(), lines.number());
                    begun = true;
                }
            }
        }
    }

    private static boolean atSequences(LineReader lines, boolean begun) {
        boolean sequence = lines.line().startsWith(">");
        if (sequence && !begun) {
            throw lines.fault("found FASTA, expected GFF3", "Give the annotation, not the sequence.");
        }
        return sequence || lines.line().startsWith("##FASTA");
    }
}
