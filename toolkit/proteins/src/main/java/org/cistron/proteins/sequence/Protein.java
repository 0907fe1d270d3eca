package org.cistron.proteins.sequence;

import java.util.Objects;

/** One protein: an id and its residues, immutable. */
public final class Protein {
    private final String id;
    private final byte[] residues;

    private Protein(String id, byte[] residues) {
        this.id = Objects.requireNonNull(id, "id");
        this.residues = residues;
    }

    /**
     * Makes a protein from letters in either case.
     *
     * @param id the protein's id, such as the first word of a FASTA header
     * @param letters residues in the IUPAC-IUBMB one-letter code, and * for a stop; may be empty
     * @throws IllegalArgumentException for any other character, gaps of an alignment among them
     */
    public static Protein of(String id, CharSequence letters) {
        byte[] residues = new byte[letters.length()];
        for (int i = 0; i < residues.length; i++) {
            if (!Residues.isResidue(letters.charAt(i))) {
                throw new IllegalArgumentException("protein " + id + ", residue " + (i + 1) + ": found '"
                        + letters.charAt(i) + "', expected a one-letter code");
            }
            residues[i] = Residues.code(letters.charAt(i));
        }
        return new Protein(id, residues);
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the number of residues. */
    public int length() {
        return residues.length;
    }

    /** Returns the code, see {@link Residues}, at a 0-based position. */
    public byte residue(int position) {
        return residues[position];
    }

    /** Copies all codes into an array, beginning at an index. */
    public void copyTo(byte[] array, int index) {
        System.arraycopy(residues, 0, array, index, residues.length);
    }

    /** Returns the upper-case letters of the half-open 0-based stretch [start, end). */
    public String letters(int start, int end) {
        StringBuilder letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            letters.append(Residues.letter(residues[i]));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return id + " (" + residues.length + " residues)";
    }
}
