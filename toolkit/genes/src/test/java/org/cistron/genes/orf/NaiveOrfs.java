package org.cistron.genes.orf;

import java.util.HashSet;
import java.util.Set;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;

/** Open reading frames by text alone: every start codon walks on to its stop. */
final class NaiveOrfs {
    private final GeneticCode code;
    private final int minimumLength;
    private final Set<String> found = new HashSet<>();

    NaiveOrfs(GeneticCode code, int minimumLength) {
        this.code = code;
        this.minimumLength = minimumLength;
    }

    Set<String> of(Sequence contig, Segment segment) {
        Sequence part = contig.subsequence(segment.start(), segment.end());
        int length = segment.length();
        walk(part.letters(0, length), segment, Strand.FORWARD, segment.openLeft(), segment.openRight());
        String turned = part.reverseComplement().letters(0, length);
        walk(turned, segment, Strand.REVERSE, segment.openRight(), segment.openLeft());
        return found;
    }

    private void walk(String letters, Segment segment, Strand strand, boolean openStart, boolean openEnd) {
        for (int at = 0; at + 3 <= letters.length(); at++) {
            boolean edge = at < 3 && openStart;
            if (edge) {
                walk(letters, at, segment, strand, true, openEnd);
            }
            if (isStart(letters.substring(at, at + 3))) {
                walk(letters, at, segment, strand, false, openEnd);
            }
        }
    }

    private void walk(
            String letters, int start, Segment segment, Strand strand, boolean partialStart, boolean openEnd) {
        int at = start;
        while (at + 3 <= letters.length() && !isStop(letters.substring(at, at + 3))) {
            at += 3;
        }
        boolean stopped = at + 3 <= letters.length();
        int end = stopped ? at + 3 : at;
        int shortest = partialStart || !stopped ? 60 : minimumLength;
        if ((stopped || openEnd) && end - start >= shortest) {
            boolean forward = strand == Strand.FORWARD;
            int left = forward ? segment.start() + start : segment.end() - end;
            found.add(text(left, left + end - start, strand, partialStart, !stopped));
        }
    }

    private boolean isStart(String codon) {
        return codon.equals("ATG") || ((codon.equals("GTG") || codon.equals("TTG")) && code.isStart(number(codon)));
    }

    private boolean isStop(String codon) {
        return codon.indexOf('N') < 0 && code.aminoAcid(number(codon)) == '*';
    }

    private static int number(String codon) {
        int number = 0;
        for (int i = 0; i < 3; i++) {
            number = 4 * number + "ACGT".indexOf(codon.charAt(i));
        }
        return number;
    }

    static String text(int left, int right, Strand strand, boolean partialStart, boolean partialStop) {
        return left + "-" + right + strand.symbol() + (partialStart ? " no start" : "")
                + (partialStop ? " no stop" : "");
    }
}
