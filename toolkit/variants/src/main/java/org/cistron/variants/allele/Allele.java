package org.cistron.variants.allele;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Variant;

/**
 * An alternative allele on its contig: the nucleotides of [start, end) give way to others. What both have in common at their
 * ends is trimmed away. Positions are 0-based; they go beyond the contig's length where a transcript over the origin of a
 * circular contig is looked at.
 */
public final class Allele {
    private final Sequence contig;
    private final int start;
    private final int end;
    private final byte[] inserted;

    private Allele(Sequence contig, int start, int end, byte[] inserted) {
        this.contig = contig;
        this.start = start;
        this.end = end;
        this.inserted = inserted;
    }

    /** Puts a variant on its contig. */
    public static Allele of(Sequence contig, Variant variant) {
        Variant trimmed = variant.trimmed();
        String letters = trimmed.alternative();
        byte[] inserted = new byte[letters.length()];
        for (int i = 0; i < inserted.length; i++) {
            inserted[i] = Sequence.code(letters.charAt(i));
        }
        return new Allele(contig, trimmed.start(), trimmed.end(), inserted);
    }

    /** Returns the first position that gives way; of an insertion, the position that it stands before. */
    public int start() {
        return start;
    }

    /** Returns the position after the last that gives way. */
    public int end() {
        return end;
    }

    /** Returns how many nucleotides give way. */
    public int removed() {
        return end - start;
    }

    /** Returns how many nucleotides stand in their place. */
    public int added() {
        return inserted.length;
    }

    /** Returns whether nucleotides are replaced one by one. */
    public boolean isSubstitution() {
        return removed() == added();
    }

    /** Returns whether nothing gives way. */
    public boolean isInsertion() {
        return removed() == 0;
    }

    /** Returns the codes of what is inserted, in a strand's reading direction. */
    public byte[] inserted(boolean forward) {
        if (forward) {
            return inserted.clone();
        }
        byte[] bases = new byte[inserted.length];
        for (int i = 0; i < bases.length; i++) {
            bases[i] = Sequence.complement(inserted[inserted.length - 1 - i]);
        }
        return bases;
    }

    /** Returns the code of the contig at a position, on the forward strand. */
    public byte contigBase(int position) {
        boolean within = position >= 0 && position < contig.length();
        return contig.base(within ? position : Math.floorMod(position, contig.length()));
    }

    /** Returns the code that a substitution puts at a position of [start, end), on the forward strand. */
    public byte substitute(int position) {
        return inserted[position - start];
    }

    /** Returns whether a position of the contig is changed: of a substitution, those that differ. */
    public boolean changes(int position) {
        return position >= start
                && position < end
                && (!isSubstitution() || inserted[position - start] != contigBase(position));
    }

    /** Returns whether anything within [from, to) is changed; an insertion does where it stands between two of its positions. */
    public boolean touches(int from, int to) {
        if (isInsertion()) {
            return from < start && start < to;
        }
        int last = Math.min(to, end);
        for (int position = Math.max(from, start); position < last; position++) {
            if (changes(position)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether two nucleotides that are replaced, with none replaced between them, belong to one piece. */
    public interface Together {
        /** Returns whether they do, by their positions, the lower one first. */
        boolean test(int one, int next);
    }

    /** Returns a substitution in pieces, by position; anything else is one piece. */
    public List<Allele> apart(Together together) {
        if (!isSubstitution()) {
            return List.of(this);
        }
        List<Allele> pieces = new ArrayList<>();
        int from = start;
        int last = start;
        for (int position = start + 1; position < end; position++) {
            if (changes(position)) {
                if (!together.test(last, position)) {
                    pieces.add(piece(from, last + 1));
                    from = position;
                }
                last = position;
            }
        }
        pieces.add(pieces.isEmpty() ? this : piece(from, end));
        return pieces;
    }

    private Allele piece(int from, int to) {
        return new Allele(contig, from, to, Arrays.copyOfRange(inserted, from - start, to - start));
    }

    /** Returns the same change told as far along the forward strand as an indel in a repeat can be. */
    public Allele rightmost() {
        int by = 0;
        if (isInsertion()) {
            while (by < contig.length() && movable(start + by, inserted[by % inserted.length])) {
                by++;
            }
        } else if (added() == 0) {
            while (by < contig.length() && movable(end + by, contigBase(start + by))) {
                by++;
            }
        }
        return told(by);
    }

    /** Returns the same change told as far back along the forward strand as an indel in a repeat can be. */
    public Allele leftmost() {
        int by = 0;
        if (isInsertion()) {
            while (by < contig.length() && movable(start - 1 - by, inserted[Math.floorMod(-1 - by, inserted.length)])) {
                by++;
            }
        } else if (added() == 0) {
            while (by < contig.length() && movable(start - 1 - by, contigBase(end - 1 - by))) {
                by++;
            }
        }
        return told(-by);
    }

    /** Returns the same change for one who counts positions from another origin. */
    public Allele countedFrom(int origin) {
        return origin == 0 ? this : new Allele(contig, start - origin, end - origin, inserted);
    }

    /** On a circular contig an indel moves over the origin; but not once around, where all nucleotides are the same. */
    private boolean movable(int position, byte base) {
        boolean there = contig.circular() || (position >= 0 && position < contig.length());
        return there && base != Sequence.N && contigBase(position) == base;
    }

    private Allele told(int by) {
        if (by == 0) {
            return this;
        }
        byte[] turned = new byte[inserted.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = inserted[Math.floorMod(i + by, turned.length)];
        }
        return new Allele(contig, start + by, end + by, turned);
    }
}
