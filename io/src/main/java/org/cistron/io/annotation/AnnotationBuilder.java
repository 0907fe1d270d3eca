package org.cistron.io.annotation;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;

/** Puts an annotation together while a file is read, and checks that it agrees with itself. */
public final class AnnotationBuilder {
    private final String file;
    private final List<AnnotatedCds> codingSequences = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final ContigLengths contigLengths;

    /**
     * Starts an annotation.
     *
     * @param file the file as the user named it
     */
    public AnnotationBuilder(String file) {
        this.file = file;
        this.contigLengths = new ContigLengths(file);
    }

    /**
     * Notes the length of a contig.
     *
     * @param line where the file says so, 1-based
     * @throws InputException if the file has given the contig another length before
     */
    public void contig(String contig, int length, long line) {
        contigLengths.add(contig, length, line);
    }

    /**
     * Adds a CDS.
     *
     * @param line where its first part stands, 1-based
     */
    public void add(AnnotatedCds cds, long line) {
        codingSequences.add(cds);
        lines.add(line);
    }

    /**
     * Returns the annotation.
     *
     * @throws InputException if a CDS lies outside its contig; an end beyond the length of a contig is taken to be on
     *     its next round, over the origin
     */
    public Annotation build() {
        for (int i = 0; i < codingSequences.size(); i++) {
            check(codingSequences.get(i), lines.get(i));
        }
        return new Annotation(codingSequences, contigLengths.all());
    }

    private void check(AnnotatedCds cds, long line) {
        int length = contigLengths.of(cds.contig()).orElse(Integer.MAX_VALUE);
        if (cds.start() >= length || cds.end() - length > length) {
            String place = (cds.start() + 1L) + ".." + cds.end();
            throw new InputException(
                    file,
                    line,
                    "found a CDS at " + place + ", expected it on contig " + cds.contig() + " of length " + length,
                    "Correct the coordinates or the contig's length.");
        }
    }
}
