package org.cistron.report.html.page;

/**
 * A text from outside, as the page shows it: whole where it is short, else its beginning.
 *
 * @param text the whole text
 * @param shown what is shown of it
 * @param shortened whether that is not all
 */
public record Name(String text, String shown, boolean shortened) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SENTENCE = 600;

    /** Prepares a name. */
    public static Name of(String text) {
        return cut(text, LONGEST_NAME);
    }

    /** Prepares a sentence, of which more is shown. */
    public static Name sentence(String text) {
        return cut(text, LONGEST_SENTENCE);
    }

    private static Name cut(String text, int longest) {
        if (text.length() <= longest) {
            return new Name(text, text, false);
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return new Name(text, text.substring(0, end), true);
    }
}
