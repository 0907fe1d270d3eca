package org.cistron.io.tsv;

import java.util.List;
import java.util.Map;

/** Cells of tables of variants: a dot where nothing is known. */
final class TableCells {
    private TableCells() {}

    /** Appends a tab and a cell. */
    static void cell(String text, StringBuilder to) {
        to.append('\t').append(text.isEmpty() ? "." : isPlain(text) ? text : plain(text));
    }

    /** Appends a tab and a cell of several words, {@code &} between them. */
    static void cell(List<String> words, StringBuilder to) {
        cell(words.size() == 1 ? words.get(0) : String.join("&", words), to);
    }

    /** Appends the cells {@code probability}, {@code class}, {@code scored_by} and {@code evidence}. */
    static void judgement(Judgement judgement, List<String> together, StringBuilder to) {
        if (judgement.equals(Judgement.none()) && together.isEmpty()) {
            to.append("\t.\t.\t.\t.");
            return;
        }
        cell(judgement.probabilityText(), to);
        cell(judgement.verdict(), to);
        cell(judgement.scoredBy(), to);
        cell(evidence(judgement.evidence(), together), to);
    }

    private static String evidence(Map<String, String> evidence, List<String> together) {
        if (evidence.isEmpty()) {
            return together.isEmpty() ? "" : "together=" + String.join(",", together);
        }
        StringBuilder text = new StringBuilder();
        if (!together.isEmpty()) {
            text.append("together=").append(String.join(",", together));
        }
        evidence.forEach((name, value) -> text.append(text.isEmpty() ? "" : ";")
                .append(part(name))
                .append('=')
                .append(part(value)));
        return text.toString();
    }

    /** A semicolon would begin another entry. */
    private static String part(String text) {
        return text.replace(';', ',');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    /** What would break the table is a blank in it. */
    private static String plain(String text) {
        StringBuilder blanks = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                blanks.setCharAt(i, ' ');
            }
        }
        return blanks.toString();
    }
}
