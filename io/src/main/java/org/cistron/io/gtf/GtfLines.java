package org.cistron.io.gtf;

import java.util.function.ObjLongConsumer;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.gff3.Gff3Columns;
import org.cistron.io.gff3.Gff3Feature;

/** Walks over a GTF file, one feature at a time; comments, version lines among them, say nothing. */
public final class GtfLines {
    private final ObjLongConsumer<Gff3Feature> features;

    /**
     * Says who is told.
     *
     * @param features told of features, each with the line's number
     */
    public GtfLines(ObjLongConsumer<Gff3Feature> features) {
        this.features = features;
    }

    /**
     * Reads the whole file.
     *
     * @throws InputException if it is not GTF
     */
    public void read(LineReader lines) {
        Gff3Columns columns = new Gff3Columns(lines, new GtfAttributes(lines));
        while (lines.advance()) {
            if (!lines.line().startsWith("#") && !lines.line().isBlank()) {
                features.accept(columns.parse(), lines.number());
            }
        }
    }
}
