package org.cistron.io.genbank;

import java.io.IOException;
import org.cistron.io.output.TextOutput;

/** The columns of a flat file: keywords with their text from column 13, features with theirs from column 22, to column 80. */
final class GenBankText {
    private static final int KEYWORD_INDENT = 12;
    private static final int FEATURE_INDENT = 21;
    private static final int WIDTH = 80;
    private static final String BLANKS = " ".repeat(FEATURE_INDENT);

    private final TextOutput text;

    GenBankText(TextOutput text) {
        this.text = text;
    }

    /** Writes a keyword with its text, in as many lines as it takes. */
    void keyword(String keyword, String value) throws IOException {
        text.text(keyword).text(BLANKS, 0, KEYWORD_INDENT - keyword.length());
        wrapped(printable(value), KEYWORD_INDENT);
    }

    /** Writes a keyword with a name in one line, however long: a reader would put a blank where it was broken. */
    void unbroken(String keyword, String name) throws IOException {
        text.text(keyword).text(BLANKS, 0, KEYWORD_INDENT - keyword.length());
        text.text(printable(name)).newLine();
    }

    /** Begins a feature. */
    void feature(String key, String location) throws IOException {
        text.text(BLANKS, 0, 5).text(key).text(BLANKS, 0, FEATURE_INDENT - 5 - key.length());
        text.text(location).newLine();
    }

    /** Writes a qualifier whose value is a number. */
    void plain(String name, long value) throws IOException {
        text.text(BLANKS).letter('/').text(name).letter('=').number(value);
        text.newLine();
    }

    /** Writes a qualifier whose value is a text; a quotation mark in it is doubled. */
    void quoted(String name, String value) throws IOException {
        String doubled = value.indexOf('"') < 0 ? value : value.replace("\"", "\"\"");
        text.text(BLANKS);
        wrapped(printable("/" + name + "=\"" + doubled + "\""), FEATURE_INDENT);
    }

    /** Breaks at blanks, which a reader puts back, and inside words only where one is longer than a line. */
    private void wrapped(String value, int indent) throws IOException {
        int width = WIDTH - indent;
        int from = 0;
        while (value.length() - from > width) {
            int blank = lastBlank(value, from, from + width);
            int to = blank > from ? blank : from + width;
            text.text(value, from, to).newLine().text(BLANKS, 0, indent);
            from = blank > from ? to + 1 : to;
        }
        text.text(value, from, value.length()).newLine();
    }

    /** Looks no further back than this line: a text without blanks may be long. */
    private static int lastBlank(String value, int from, int to) {
        int blank = to;
        while (blank > from && value.charAt(blank) != ' ') {
            blank--;
        }
        return blank;
    }

    private static String printable(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ') {
                return value.replaceAll("\\p{Cntrl}", " ");
            }
        }
        return value;
    }
}
