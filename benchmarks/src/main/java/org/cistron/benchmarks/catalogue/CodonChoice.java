package org.cistron.benchmarks.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cistron.api.sequence.GeneticCode;

/**
 * Chooses codons for residues: those that change the fewest nucleotides; of these the one with the most transitions (A with G,
 * C with T), and of these the first in the alphabet.
 */
final class CodonChoice {
    private static final List<String> CODONS =
            IntStream.range(0, 64).mapToObj(GeneticCode::letters).sorted().toList();
    private static final String PURINES = "AG";

    private final GeneticCode code;

    /** Chooses codons of a genetic code. */
    CodonChoice(GeneticCode code) {
        this.code = code;
    }

    /** Returns the codon for a residue that is nearest to another codon. */
    String nearest(String codon, char residue) {
        return nearest(codon, candidate -> residue(candidate) == residue);
    }

    /** Returns the codon for any residue that is nearest to a stop codon. */
    String nearestSense(String codon) {
        return nearest(codon, candidate -> residue(candidate) != Residues.STOP);
    }

    /** Returns the codon nearest to a start codon that neither starts nor stops translation. */
    String nearestNoStart(String codon) {
        return nearest(
                codon,
                candidate -> residue(candidate) != Residues.STOP && !code.isStart(GeneSequence.codonOf(candidate)));
    }

    /** Returns the first codons in the alphabet for some residues. */
    String spelled(String residues) {
        return residues.chars()
                .mapToObj(residue -> codonsOf((char) residue).get(0))
                .collect(Collectors.joining());
    }

    /**
     * Returns codons for residues that stand in the place of others, so that the shortest stretch is replaced: the first codon
     * shares the most with the beginning of what it replaces, the last with the end.
     *
     * @param replaced the codons in whose place they stand
     * @param residues at least one
     */
    String shortestInPlaceOf(String replaced, String residues) {
        int last = residues.length() - 1;
        String best = "";
        for (String begin : codonsOf(residues.charAt(0))) {
            List<String> ends = last == 0 ? List.of("") : codonsOf(residues.charAt(last));
            for (String end : ends) {
                String codons = begin + spelled(residues.substring(Math.min(1, last), Math.max(last, 0))) + end;
                best = best.isEmpty() || kept(replaced, codons) > kept(replaced, best) ? codons : best;
            }
        }
        return best;
    }

    private String nearest(String codon, Predicate<String> wanted) {
        return CODONS.stream()
                .filter(wanted)
                .min(Comparator.<String>comparingInt(candidate -> changes(codon, candidate))
                        .thenComparingInt(candidate -> -transitions(codon, candidate)))
                .orElseThrow();
    }

    private List<String> codonsOf(char residue) {
        return CODONS.stream().filter(codon -> residue(codon) == residue).toList();
    }

    private char residue(String codon) {
        return code.aminoAcid(GeneSequence.codonOf(codon));
    }

    private static int changes(String from, String to) {
        return (int) IntStream.range(0, from.length())
                .filter(i -> from.charAt(i) != to.charAt(i))
                .count();
    }

    private static int transitions(String from, String to) {
        return (int) IntStream.range(0, from.length())
                .filter(i -> from.charAt(i) != to.charAt(i))
                .filter(i -> isPurine(from.charAt(i)) == isPurine(to.charAt(i)))
                .count();
    }

    private static boolean isPurine(char letter) {
        return PURINES.indexOf(letter) >= 0;
    }

    /** How many letters at both ends stay as they are. */
    private static int kept(String from, String to) {
        int shorter = Math.min(from.length(), to.length());
        int begin = 0;
        while (begin < shorter && from.charAt(begin) == to.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
            end++;
        }
        return begin + end;
    }
}
