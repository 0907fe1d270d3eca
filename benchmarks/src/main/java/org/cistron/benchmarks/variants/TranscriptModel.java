package org.cistron.benchmarks.variants;

import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Variant;

/**
 * A transcript of an annotation in Ensembl's form.
 *
 * @param id its id, without a prefix
 * @param contig the contig's id
 * @param translated whether its biotype is {@code protein_coding}
 * @param exons its exons by position, 0-based and half-open
 * @param coding its coding parts by position, 0-based and half-open
 */
public record TranscriptModel(String id, String contig, boolean translated, List<Window> exons, List<Window> coding) {

    /** Takes immutable copies. */
    public TranscriptModel {
        exons = List.copyOf(exons);
        coding = List.copyOf(coding);
    }

    /** Returns the first position. */
    public int start() {
        return exons.get(0).start();
    }

    /** Returns the position after the last. */
    public int end() {
        return exons.get(exons.size() - 1).end();
    }

    /** Returns whether a variant changes nucleotides of it, or stands between two of its nucleotides. */
    public boolean holds(Variant variant) {
        return variant.contig().equals(contig) && meets(variant, start(), end());
    }

    /** Returns whether a variant lies in an intron, with at least some number of nucleotides between it and any exon. */
    public boolean isFarFromExons(Variant variant, int nucleotides) {
        return exons.stream()
                .noneMatch(exon ->
                        variant.start() < exon.end() + nucleotides && variant.end() > exon.start() - nucleotides);
    }

    private static boolean meets(Variant variant, int start, int end) {
        return variant.reference().isEmpty()
                ? start < variant.start() && variant.start() < end
                : variant.start() < end && variant.end() > start;
    }
}
