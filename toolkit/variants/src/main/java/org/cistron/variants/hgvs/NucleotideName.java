package org.cistron.variants.hgvs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.cistron.api.sequence.Sequence;
import org.cistron.variants.allele.Allele;
import org.cistron.variants.transcript.PreparedTranscript;

/**
 * Names an allele in a transcript: {@code c.1349C>T}, {@code c.88+2_88+5del}, {@code n.1010_1011insC}.
 *
 * <p>By the HGVS recommendations: of all places where an indel can be told to have happened, the one nearest to the
 * transcript's 3' end is named; what repeats the nucleotides before it is a duplication, what turns them over an inversion; no
 * letters stand behind {@code del} and {@code dup}. Nucleotides that are replaced with two or more between them that stay are
 * named one by one: {@code c.[145C>T;148G>A]}.
 */
public final class NucleotideName {
    /** Replaced nucleotides with no more than this between them are named together. */
    private static final int MOST_BETWEEN = 1;

    private final PreparedTranscript transcript;
    private final TranscriptPosition positions;
    private final Allele allele;

    private NucleotideName(PreparedTranscript transcript, Allele allele) {
        this.transcript = transcript;
        this.positions = new TranscriptPosition(transcript);
        this.allele = allele;
    }

    /**
     * Names an allele.
     *
     * @param allele told as near to the transcript's 3' end as it can be
     */
    public static String of(PreparedTranscript transcript, Allele allele) {
        String system = transcript.coding().isPresent() ? "c." : "n.";
        List<Allele> apart = allele.apart(MOST_BETWEEN);
        if (apart.size() == 1) {
            return system + new NucleotideName(transcript, apart.get(0)).name();
        }
        List<String> names = apart.stream()
                .map(part -> new NucleotideName(transcript, part).name())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!transcript.forward()) {
            Collections.reverse(names);
        }
        return system + names.stream().collect(Collectors.joining(";", "[", "]"));
    }

    private String name() {
        byte[] inserted = allele.inserted(transcript.forward());
        if (allele.isInsertion()) {
            return insertion(inserted);
        }
        if (inserted.length == 0) {
            return replaced() + "del";
        }
        if (allele.removed() == 1 && inserted.length == 1) {
            return replaced() + letters(read(allele.start(), 1)) + ">" + letters(inserted);
        }
        boolean inverted = allele.isSubstitution() && Arrays.equals(inserted, turned());
        return replaced() + (inverted ? "inv" : "delins" + letters(inserted));
    }

    private String insertion(byte[] inserted) {
        int length = inserted.length;
        int first = transcript.forward() ? allele.start() - length : allele.start();
        if (withinContig(first, length) && Arrays.equals(read(first, length), inserted)) {
            return range(first, first + length) + "dup";
        }
        return flanks() + "ins" + letters(inserted);
    }

    private boolean withinContig(int from, int length) {
        return transcript.contig().circular()
                || (from >= 0 && from + length <= transcript.contig().length());
    }

    private String flanks() {
        String left = positions.name(allele.start() - 1);
        String right = positions.name(allele.start());
        return transcript.forward() ? left + "_" + right : right + "_" + left;
    }

    private String replaced() {
        return range(allele.start(), allele.end());
    }

    private String range(int from, int to) {
        String left = positions.name(from);
        if (to - from == 1) {
            return left;
        }
        String right = positions.name(to - 1);
        return transcript.forward() ? left + "_" + right : right + "_" + left;
    }

    /** Returns the contig's nucleotides in the transcript's direction. */
    private byte[] read(int from, int length) {
        byte[] bases = new byte[length];
        for (int i = 0; i < length; i++) {
            byte base = allele.contigBase(transcript.forward() ? from + i : from + length - 1 - i);
            bases[i] = transcript.forward() ? base : Sequence.complement(base);
        }
        return bases;
    }

    /** Returns the reverse complement of what gives way. */
    private byte[] turned() {
        byte[] bases = read(allele.start(), allele.removed());
        byte[] turned = new byte[bases.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = Sequence.complement(bases[bases.length - 1 - i]);
        }
        return turned;
    }

    private static String letters(byte[] bases) {
        StringBuilder letters = new StringBuilder(bases.length);
        for (byte base : bases) {
            letters.append(Sequence.letter(base));
        }
        return letters.toString();
    }
}
