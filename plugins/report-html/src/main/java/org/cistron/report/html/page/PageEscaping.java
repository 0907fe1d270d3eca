package org.cistron.report.html.page;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/** Escapes text for elements and quoted attributes; what no page may hold, such as control characters, becomes U+FFFD. */
final class PageEscaping implements EscapingStrategy {
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public String escape(String input) {
        StringBuilder text = new StringBuilder(input.length() + 16);
        input.codePoints().forEach(point -> append(text, point));
        return text.toString();
    }

    private static void append(StringBuilder text, int point) {
        switch (point) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\'' -> text.append("&#39;");
            default -> text.appendCodePoint(allowed(point) ? point : REPLACEMENT);
        }
    }

    private static boolean allowed(int point) {
        boolean control = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t';
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !control && !noncharacter && Character.getType(point) != Character.SURROGATE;
    }
}
