package org.cistron.report.html.figure;

/** Fits words into the room there is. Widths are estimates for a sans-serif font, rather too wide than too narrow. */
final class Label {
    private static final String ELLIPSIS = "…";
    private static final int MOST_IN_SENTENCES = 80;
    /** From here on scripts are as wide as high. */
    private static final int FIRST_WIDE = 0x1100;

    private Label() {}

    /** Returns about how many pixels wide words are in a font of a size in pixels. */
    static double width(String words, double fontSize) {
        return fontSize * words.codePoints().mapToDouble(Label::width).sum();
    }

    /** Returns words, shortened by an ellipsis where they are wider than the room, in pixels. */
    static String fitting(String words, double room, double fontSize) {
        double left = room / fontSize;
        double leftForEllipsis = left - width('…');
        int end = 0;
        int cut = 0;
        double used = 0;
        while (end < words.length()) {
            int character = words.codePointAt(end);
            used += width(character);
            if (used > left) {
                return words.substring(0, cut) + ELLIPSIS;
            }
            end += Character.charCount(character);
            cut = used <= leftForEllipsis ? end : cut;
        }
        return words;
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
        if (Character.isUpperCase(character) || character == 'm' || character == 'w' || character == '%') {
            return 0.76;
        }
        return character == 'i' || character == 'l' || character == '.' || character == ',' || character == ' '
                ? 0.34
                : 0.6;
    }
}
