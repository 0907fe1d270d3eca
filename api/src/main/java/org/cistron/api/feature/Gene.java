package org.cistron.api.feature;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;

/**
 * A called gene.
 *
 * @param contig the contig's id
 * @param region where its CDS lies
 * @param probability the calibrated probability, 0 to 1, that the gene is real
 * @param startProbability the probability, 0 to 1, that its start is the right one, given that the gene is real
 * @param codingLogOdds the sum of the coding log-odds (natural logarithm) of its codons, start and stop codon left out
 * @param startLogOdds the start-site log-odds (natural logarithm); 0 where the start is cut off
 * @param notes what else its plugin says of it, by attribute name (lower case, GFF3 style), for people
 */
public record Gene(
        String contig,
        CodingRegion region,
        double probability,
        double startProbability,
        double codingLogOdds,
        double startLogOdds,
        Map<String, String> notes) {

    /** Checks ranges and takes an immutable, sorted copy of the notes. */
    public Gene {
        Objects.requireNonNull(contig, "contig");
        Objects.requireNonNull(region, "region");
        if (!(probability >= 0 && probability <= 1 && startProbability >= 0 && startProbability <= 1)) {
            throw new IllegalArgumentException(
                    "probabilities " + probability + " and " + startProbability + " are not in [0, 1]");
        }
        if (!Double.isFinite(codingLogOdds) || !Double.isFinite(startLogOdds)) {
            throw new IllegalArgumentException(
                    "log-odds " + codingLogOdds + " and " + startLogOdds + " are not finite numbers");
        }
        notes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }

    /** Returns the nucleotides of the CDS in reading direction, upper case; over the origin of a circular contig too. */
    public String nucleotides(Sequence sequence) {
        return nucleotides(sequence, region.length());
    }

    /**
     * Returns the protein: the start codon as M where it is there and the code allows it, an N-containing codon as X,
     * without the final stop.
     */
    public String protein(Sequence sequence, GeneticCode code) {
        int codons = region.length() / 3;
        StringBuilder text = new StringBuilder(codons);
        for (int i = 0; i < codons; i++) {
            int codon = codon(sequence, i);
            if (i == codons - 1 && !region.partialThreePrime() && code.isStop(codon)) {
                break;
            }
            boolean startCodon = i == 0 && !region.partialFivePrime() && code.isStart(codon);
            text.append(startCodon ? 'M' : code.aminoAcid(codon));
        }
        return text.toString();
    }

    /** Returns the first codon's letters, or an empty string where the start is cut off. */
    public String startCodon(Sequence sequence) {
        return region.partialFivePrime() ? "" : nucleotides(sequence, 3);
    }

    private String nucleotides(Sequence sequence, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(Sequence.letter(base(sequence, i)));
        }
        return text.toString();
    }

    private int codon(Sequence sequence, int index) {
        return GeneticCode.codon(
                base(sequence, 3 * index), base(sequence, 3 * index + 1), base(sequence, 3 * index + 2));
    }

    /** Returns the nucleotide at an offset in reading direction. */
    private byte base(Sequence sequence, int offset) {
        boolean forward = region.strand() == Strand.FORWARD;
        int position = forward ? region.start() + offset : region.end() - 1 - offset;
        byte base = sequence.base(position < sequence.length() ? position : position - sequence.length());
        return forward ? base : Sequence.complement(base);
    }
}
