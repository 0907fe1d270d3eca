package org.cistron.api.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Strand;

/**
 * A transcript as an annotation has it: where it lies, what of it is spliced together, what of that is translated.
 *
 * @param id the transcript's id
 * @param gene the gene's id; empty where there is none
 * @param geneName the gene's name; empty where there is none
 * @param protein the protein's id; empty where there is none
 * @param contig the contig's id
 * @param strand the strand
 * @param biotype what kind of transcript it is, in the annotation's or the Sequence Ontology's word, such as
 *     {@code protein_coding}, {@code pseudogene} or {@code tRNA}; empty where it is not known
 * @param exons the exons by contig position, 0-based and half-open, none overlapping another. An end beyond the contig's
 *     length lies over the origin of a circular contig
 * @param coding what is translated, stop codon included, by contig position; empty for one that is not translated. Parts lie in
 *     exons; two parts may overlap or leave a gap within an exon where the ribosome slips
 * @param phase nucleotides, 0 to 2, that lie before the first whole codon
 * @param code the genetic code
 * @param startKnown whether the first codon is the protein's start
 * @param stopKnown whether the last codon is the stop codon
 * @param recoded codons that stand for another residue than the genetic code has it; such that lie out of frame mean nothing
 */
public record Transcript(
        String id,
        String gene,
        String geneName,
        String protein,
        String contig,
        Strand strand,
        String biotype,
        List<Window> exons,
        List<Window> coding,
        int phase,
        GeneticCode code,
        boolean startKnown,
        boolean stopKnown,
        List<RecodedCodon> recoded) {

    /** Checks that there are exons, in order, and takes immutable copies. */
    public Transcript {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contig, "contig");
        Objects.requireNonNull(strand, "strand");
        Objects.requireNonNull(code, "code");
        exons = sorted(exons);
        coding = sorted(coding);
        recoded = List.copyOf(recoded);
        if (exons.isEmpty()) {
            throw new IllegalArgumentException("transcript '" + id + "' has no exon");
        }
        for (int i = 1; i < exons.size(); i++) {
            if (exons.get(i).start() < exons.get(i - 1).end()) {
                throw new IllegalArgumentException("exons of transcript '" + id + "' overlap");
            }
        }
        if (phase < 0 || phase > 2) {
            throw new IllegalArgumentException("phase " + phase + " of transcript '" + id + "' is not 0, 1 or 2");
        }
    }

    /** Describes a transcript all of whose codons are read by the genetic code. */
    public Transcript(
            String id,
            String gene,
            String geneName,
            String protein,
            String contig,
            Strand strand,
            String biotype,
            List<Window> exons,
            List<Window> coding,
            int phase,
            GeneticCode code,
            boolean startKnown,
            boolean stopKnown) {
        this(
                id,
                gene,
                geneName,
                protein,
                contig,
                strand,
                biotype,
                exons,
                coding,
                phase,
                code,
                startKnown,
                stopKnown,
                List.of());
    }

    /** Returns the same transcript on a contig of another name. */
    public Transcript on(String renamed) {
        return new Transcript(
                id,
                gene,
                geneName,
                protein,
                renamed,
                strand,
                biotype,
                exons,
                coding,
                phase,
                code,
                startKnown,
                stopKnown,
                recoded);
    }

    /** Returns the first position. */
    public int start() {
        return exons.get(0).start();
    }

    /** Returns the position after the last. */
    public int end() {
        return exons.get(exons.size() - 1).end();
    }

    /** Returns whether it is translated. */
    public boolean isCoding() {
        return !coding.isEmpty();
    }

    /** Returns whether it is read along the forward strand. */
    public boolean forward() {
        return strand == Strand.FORWARD;
    }

    private static List<Window> sorted(List<Window> windows) {
        List<Window> copy = new ArrayList<>(windows);
        copy.sort(Comparator.comparingInt(Window::start).thenComparingInt(Window::end));
        return List.copyOf(copy);
    }
}
