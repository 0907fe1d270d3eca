package org.cistron.proteins.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.cistron.proteins.alignment.QueryScores;
import org.cistron.proteins.sequence.Protein;

/**
 * Proteins prepared for being searched: their residues one after the other, and where each seed occurs. Immutable. It takes
 * about 7 bytes a residue and 10 MB more, and as much again while it is built.
 */
public final class ProteinIndex {
    private final List<Protein> proteins;
    private final byte[] residues;
    /** By protein: where its residues start; one more at the end. A boundary lies before each. */
    private final int[] starts;

    private final SeedIndex seeds;

    /**
     * Indexes proteins.
     *
     * @param proteins what is to be found; at most two thousand million residues in all
     * @throws IllegalArgumentException if there are more
     */
    public ProteinIndex(List<Protein> proteins) {
        this.proteins = List.copyOf(proteins);
        this.starts = starts(this.proteins);
        this.residues = new byte[starts[starts.length - 1]];
        Arrays.fill(residues, QueryScores.BOUNDARY);
        BitSet masked = new BitSet(residues.length);
        for (int protein = 0; protein < proteins.size(); protein++) {
            this.proteins.get(protein).copyTo(residues, starts[protein]);
            LowComplexity.mark(residues, start(protein), end(protein), masked);
        }
        this.seeds = new SeedIndex(residues, masked);
    }

    private static int[] starts(List<Protein> proteins) {
        int[] starts = new int[proteins.size() + 1];
        long next = 1;
        for (int i = 0; i < starts.length; i++) {
            if (next > Integer.MAX_VALUE - 16) {
                throw new IllegalArgumentException("too many residues to search in: split the proteins");
            }
            starts[i] = (int) next;
            next += i < proteins.size() ? proteins.get(i).length() + 1 : 0;
        }
        return starts;
    }

    /** Returns how many proteins there are. */
    public int size() {
        return proteins.size();
    }

    /** Returns how many residues they have in all. */
    public long residueCount() {
        return residues.length - 1L - proteins.size();
    }

    /** Returns a protein by its number in the list that was indexed. */
    public Protein protein(int number) {
        return proteins.get(number);
    }

    /** Returns the number of the protein that an index into the residues lies in. */
    int proteinAt(int index) {
        int found = Arrays.binarySearch(starts, index);
        if (found < 0) {
            return -found - 2;
        }
        return found;
    }

    int start(int protein) {
        return starts[protein];
    }

    int end(int protein) {
        return starts[protein + 1] - 1;
    }

    /** Returns all residues with a boundary at both ends and between proteins; not copied. */
    byte[] residues() {
        return residues;
    }

    SeedIndex seeds() {
        return seeds;
    }
}
