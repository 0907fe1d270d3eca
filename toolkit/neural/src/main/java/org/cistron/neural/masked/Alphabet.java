package org.cistron.neural.masked;

import java.util.Locale;

/**
 * Letters as small numbers: those that are guessed first, then the letter that stands for any, the mask, and what lies outside a
 * sequence's ends.
 */
public enum Alphabet {
    /** The 20 standard amino acids, in the order of the published BLOSUM matrices; U is read as C and O as K. */
    PROTEIN("ARNDCQEGHILKMFPSTWYV"),
    /** The four nucleotides; U is read as T. */
    DNA("ACGT");

    private static final int OTHERS = 3;

    private final String letters;

    Alphabet(String letters) {
        this.letters = letters;
    }

    /** Returns how many letters are guessed: tokens below this stand for them. */
    public int letters() {
        return letters.length();
    }

    /** Returns how many tokens there are. */
    public int tokens() {
        return letters.length() + OTHERS;
    }

    /** Returns the token of a letter that is not known. */
    public byte unknown() {
        return (byte) letters.length();
    }

    /** Returns the token that hides a letter. */
    public byte mask() {
        return (byte) (letters.length() + 1);
    }

    /** Returns the token of places before and behind a sequence. */
    public byte outside() {
        return (byte) (letters.length() + 2);
    }

    /** Returns the letter of a token that stands for one. */
    public char letter(int token) {
        return letters.charAt(token);
    }

    /** Returns the token of a letter in either case. */
    public byte token(char letter) {
        int token = letters.indexOf(standard(Character.toUpperCase(letter)));
        return token < 0 ? unknown() : (byte) token;
    }

    /** Returns the tokens of letters in either case. */
    public byte[] tokens(String text) {
        byte[] tokens = new byte[text.length()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = token(text.charAt(i));
        }
        return tokens;
    }

    /** Returns the name in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private char standard(char letter) {
        if (this == DNA) {
            return letter == 'U' ? 'T' : letter;
        }
        return switch (letter) {
            case 'U' -> 'C';
            case 'O' -> 'K';
            default -> letter;
        };
    }
}
