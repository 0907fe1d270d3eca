package org.cistron.report.html.figure;

/** Fits words into the room there is. Widths are estimates for a sans-serif font, rather too wide than too narrow. */
final class Label {
    private static final String ELLIPSIS = "…";
    private static final String NARROW = "ijlt.,:;'|()[] ";
    /** What part of a name that is cut stands before the ellipsis. */
    private static final double HEAD = 0.55;

    private static final int MOST_IN_SENTENCES = 80;
    /** From here on scripts are as wide as high. */
    private static final int FIRST_WIDE = 0x1100;

    private Label() {}

    /** Returns about how many pixels wide words are in a font of a size in pixels. */
    static double width(String words, double fontSize) {
        return fontSize * words.codePoints().mapToDouble(Label::width).sum();
    }

    /**
     * Returns words, with an ellipsis in their middle where they are wider than the room, in pixels: names of contigs and genes
     * often differ at their end only.
     */
    static String fitting(String words, double room, double fontSize) {
        double most = room / fontSize;
        if (head(words, most) == words.length()) {
            return words;
        }
        double rest = most - width('…');
        int cut = head(words, rest * HEAD);
        int tail = tail(words, rest - rest * HEAD);
        return words.substring(0, cut) + ELLIPSIS + words.substring(tail);
    }

    /** Returns how much of the beginning fits. */
    private static int head(String words, double room) {
        int end = 0;
        double used = 0;
        while (end < words.length()) {
            int character = words.codePointAt(end);
            used += width(character);
            if (used > room) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** Returns where that much of the end begins that fits. */
    private static int tail(String words, double room) {
        int start = words.length();
        double used = 0;
        while (start > 0) {
            int character = words.codePointBefore(start);
            used += width(character);
            if (used > room) {
                return start;
            }
            start -= Character.charCount(character);
        }
        return start;
    }

    /** Returns words, shortened by an ellipsis where they are too long for a sentence. */
    static String brief(String words) {
        if (words.codePointCount(0, words.length()) <= MOST_IN_SENTENCES) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, MOST_IN_SENTENCES - 1)) + ELLIPSIS;
    }

    private static double width(int character) {
        if (character >= FIRST_WIDE && !(character >= 0x2000 && character < 0x2E80)) {
            return 1.05;
        }
        if (character == 'm' || character == 'w' || character == '%' || character == 'M' || character == 'W') {
            return 0.88;
        }
        if (Character.isUpperCase(character)) {
            return 0.72;
        }
        return NARROW.indexOf(character) >= 0 ? 0.32 : 0.57;
    }
}
