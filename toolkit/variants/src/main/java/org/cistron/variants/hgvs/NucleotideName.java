package org.cistron.variants.hgvs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cistron.api.sequence.Sequence;
import org.cistron.variants.allele.Allele;
import org.cistron.variants.transcript.PreparedTranscript;

/**
 * Names an allele in a transcript: {@code c.1349C>T}, {@code c.88+2_88+5del}, {@code n.1010_1011insC}.
 *
 * <p>By the HGVS recommendations: of all places where an indel can be told to have happened, the one nearest to the
 * transcript's 3' end is named; what repeats the nucleotides before it is a duplication, what turns them over an inversion; no
 * letters stand behind {@code del} and {@code dup}. Nucleotides that are replaced with others between them that stay are named one
 * by one, {@code c.[145C>T;148G>A]}, but together where they change one amino acid: {@code c.145_147delinsTGG}.
 */
public final class NucleotideName {
    /** How far apart two replaced nucleotides lie with one between them. */
    private static final int OVER_ONE = 2;

    /** Longer than the names of most alleles. */
    private static final int LENGTH = 32;

    private final PreparedTranscript transcript;
    private final TranscriptPosition positions;
    private final StringBuilder name = new StringBuilder(LENGTH);

    private NucleotideName(PreparedTranscript transcript) {
        this.transcript = transcript;
        this.positions = new TranscriptPosition(transcript);
    }

    /**
     * Names an allele.
     *
     * @param allele told as near to the transcript's 3' end as it can be
     */
    public static String of(PreparedTranscript transcript, Allele allele) {
        NucleotideName name = new NucleotideName(transcript);
        return name.of(name.pieces(allele));
    }

    private List<Allele> pieces(Allele allele) {
        if (!allele.isSubstitution() || allele.removed() <= OVER_ONE) {
            return List.of(allele);
        }
        List<Allele> pieces = new ArrayList<>();
        for (Allele piece : allele.apart((one, next) -> next - one <= OVER_ONE)) {
            pieces.addAll(isTurned(piece) ? List.of(piece) : piece.apart(this::areTogether));
        }
        return pieces;
    }

    private boolean areTogether(int one, int next) {
        return next - one < OVER_ONE
                || (next - one == OVER_ONE
                        && transcript
                                .coding()
                                .filter(frame -> frame.inOneCodon(one, next))
                                .isPresent());
    }

    private String of(List<Allele> pieces) {
        name.append(transcript.coding().isPresent() ? "c." : "n.");
        if (pieces.size() == 1) {
            append(pieces.get(0));
            return name.toString();
        }
        for (int i = 0; i < pieces.size(); i++) {
            name.append(i == 0 ? '[' : ';');
            append(pieces.get(transcript.forward() ? i : pieces.size() - 1 - i));
        }
        return name.append(']').toString();
    }

    private void append(Allele allele) {
        if (allele.isInsertion()) {
            insertion(allele);
            return;
        }
        range(allele.start(), allele.end());
        if (allele.added() == 0) {
            name.append("del");
        } else if (allele.removed() == 1 && allele.added() == 1) {
            name.append(letter(allele.contigBase(allele.start())))
                    .append('>')
                    .append(letter(allele.substitute(allele.start())));
        } else {
            replacement(allele);
        }
    }

    private void replacement(Allele allele) {
        if (isTurned(allele)) {
            name.append("inv");
        } else {
            name.append("delins");
            letters(allele.inserted(transcript.forward()));
        }
    }

    private boolean isTurned(Allele allele) {
        return allele.isSubstitution()
                && allele.removed() > 1
                && Arrays.equals(allele.inserted(transcript.forward()), turned(allele));
    }

    private void insertion(Allele allele) {
        byte[] inserted = allele.inserted(transcript.forward());
        int length = inserted.length;
        int first = transcript.forward() ? allele.start() - length : allele.start();
        if (withinContig(first, length) && Arrays.equals(read(allele, first, length), inserted)) {
            range(first, first + length);
            name.append("dup");
            return;
        }
        range(allele.start() - 1, allele.start() + 1);
        name.append("ins");
        letters(inserted);
    }

    private boolean withinContig(int from, int length) {
        return transcript.contig().circular()
                || (from >= 0 && from + length <= transcript.contig().length());
    }

    private void range(int from, int to) {
        boolean forward = transcript.forward();
        if (to - from > 1) {
            positions.append(forward ? from : to - 1, forward ? to - 1 : from, name);
        } else {
            positions.append(from, name);
        }
    }

    /** Returns the contig's nucleotides in the transcript's direction. */
    private byte[] read(Allele allele, int from, int length) {
        byte[] bases = new byte[length];
        for (int i = 0; i < length; i++) {
            byte base = allele.contigBase(transcript.forward() ? from + i : from + length - 1 - i);
            bases[i] = transcript.forward() ? base : Sequence.complement(base);
        }
        return bases;
    }

    /** Returns the reverse complement of what gives way. */
    private byte[] turned(Allele allele) {
        byte[] bases = read(allele, allele.start(), allele.removed());
        byte[] turned = new byte[bases.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = Sequence.complement(bases[bases.length - 1 - i]);
        }
        return turned;
    }

    /** Returns the letter of a code of the forward strand, as the transcript has it. */
    private char letter(byte base) {
        return Sequence.letter(transcript.forward() ? base : Sequence.complement(base));
    }

    private void letters(byte[] bases) {
        for (byte base : bases) {
            name.append(Sequence.letter(base));
        }
    }
}
