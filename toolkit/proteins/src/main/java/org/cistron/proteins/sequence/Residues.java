package org.cistron.proteins.sequence;

import java.util.Arrays;

/**
 * Residues as small numbers, in the order of the published BLOSUM matrices: the 20 standard amino acids, then B (Asx), Z (Glx), X
 * (any) and * (stop).
 *
 * <p>Letters of the IUPAC-IUBMB code that the matrices lack are read as what they are closest to: U (selenocysteine) as C, O
 * (pyrrolysine) as K, J (Leu or Ile) as X.
 */
public final class Residues {
    /** How many standard amino acids there are: codes below this are standard. */
    public static final int STANDARD = 20;
    /** How many codes there are. */
    public static final int COUNT = 24;
    /** Any residue. */
    public static final byte X = 22;
    /** A stop in the middle or at the end of a translation. */
    public static final byte STOP = 23;

    private static final String LETTERS = "ARNDCQEGHILKMFPSTWYVBZX*";
    private static final byte NONE = -1;
    private static final byte[] CODES = codes();

    private Residues() {}

    /**
     * Returns the code of a letter, in either case.
     *
     * @throws IllegalArgumentException for what is no letter of the IUPAC-IUBMB code
     */
    public static byte code(char letter) {
        if (!isResidue(letter)) {
            throw new IllegalArgumentException("'" + letter + "' is no residue");
        }
        return CODES[letter];
    }

    /** Returns whether a character, in either case, stands for a residue or a stop. */
    public static boolean isResidue(char letter) {
        return letter < CODES.length && CODES[letter] != NONE;
    }

    /** Returns the upper-case letter of a code. */
    public static char letter(int code) {
        return LETTERS.charAt(code);
    }

    private static byte[] codes() {
        byte[] codes = new byte[128];
        Arrays.fill(codes, NONE);
        for (int code = 0; code < COUNT; code++) {
            put(codes, LETTERS.charAt(code), (byte) code);
        }
        put(codes, 'U', codes['C']);
        put(codes, 'O', codes['K']);
        put(codes, 'J', X);
        return codes;
    }

    private static void put(byte[] codes, char letter, byte code) {
        codes[letter] = code;
        codes[Character.toLowerCase(letter)] = code;
    }
}
