package org.cistron.io.gff3;

import java.util.function.ObjLongConsumer;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Region;
import org.cistron.io.annotation.LineReader;

/**
 * Walks over a file, one feature at a time. Sequences, from {@code ##FASTA} or a FASTA header on, are passed over; where several
 * files were put one behind the other, the next begins with {@code ##gff-version}.
 */
public final class Gff3Lines {
    private static final String VERSION = "##gff-version";

    private final ObjLongConsumer<Region> contigs;
    private final ObjLongConsumer<Gff3Feature> features;
    private final ObjLongConsumer<String> comments;

    /**
     * Says who is told, each with the line's number.
     *
     * @param contigs told of what a line says the file describes of a contig: most often the whole contig
     * @param features told of features
     */
    public Gff3Lines(ObjLongConsumer<Region> contigs, ObjLongConsumer<Gff3Feature> features) {
        this(contigs, features, (comment, line) -> {});
    }

    /**
     * Says who is told, each with the line's number.
     *
     * @param contigs told of what a line says the file describes of a contig: most often the whole contig
     * @param features told of features
     * @param comments told of lines that begin with {@code #}, those of GFF3 itself among them
     */
    public Gff3Lines(
            ObjLongConsumer<Region> contigs, ObjLongConsumer<Gff3Feature> features, ObjLongConsumer<String> comments) {
        this.contigs = contigs;
        this.features = features;
        this.comments = comments;
    }

    /**
     * Reads the whole file.
     *
     * @throws InputException if it is not GFF3
     */
    public void read(LineReader lines) {
        Gff3Header header = new Gff3Header(lines);
        Gff3Columns columns = new Gff3Columns(lines, new Gff3Attributes(lines));
        boolean begun = false;
        boolean sequences = false;
        while (lines.advance()) {
            sequences = sequences ? !lines.line().startsWith(VERSION) : atSequences(lines, begun);
            if (!sequences && !lines.line().isBlank()) {
                tell(lines, header, columns);
                begun = true;
            }
        }
    }

    private void tell(LineReader lines, Gff3Header header, Gff3Columns columns) {
        if (lines.line().startsWith("#")) {
            header.parse().ifPresent(contig -> contigs.accept(contig, lines.number()));
            comments.accept(lines.line(), lines.number());
        } else {
            features.accept(columns.parse(), lines.number());
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
