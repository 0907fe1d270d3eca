package org.cistron.report.html.figure;

/** Makes any text safe to write into XML and HTML, as content or within quotes. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** Returns text with markup escaped and characters replaced that XML forbids or that turn the reading direction. */
    static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length() + 8);
        words.codePoints().forEach(character -> append(text, character));
        return text.toString();
    }

    private static void append(StringBuilder text, int character) {
        switch (character) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\'' -> text.append("&#39;");
            case '\t', '\n', '\r' -> text.append(' ');
            default -> text.appendCodePoint(forbidden(character) ? REPLACEMENT : character);
        }
    }

    private static boolean forbidden(int character) {
        boolean control = character < 0x20 || between(character, 0x7F, 0x9F);
        boolean halfOfPair = between(character, 0xD800, 0xDFFF);
        boolean noCharacter = (character & 0xFFFE) == 0xFFFE || between(character, 0xFDD0, 0xFDEF);
        // An override within a name would turn round the words that follow it.
        boolean turning = between(character, 0x202A, 0x202E) || between(character, 0x2066, 0x2069);
        return control || halfOfPair || noCharacter || turning;
    }

    private static boolean between(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
