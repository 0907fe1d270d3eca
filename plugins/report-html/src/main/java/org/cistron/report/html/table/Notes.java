package org.cistron.report.html.table;

import java.util.Map;
import org.cistron.api.report.ReportedGene;
import org.cistron.report.html.embed.JsonText;

/** What plugins say of genes beside numbers, cut where it is long. */
final class Notes {
    private static final int LONGEST = 500;

    private Notes() {}

    /** Returns about how many characters of JSON a gene's notes take. */
    static long characters(ReportedGene gene) {
        long characters = 0;
        for (Map.Entry<String, String> note : gene.gene().notes().entrySet()) {
            characters += cut(note.getKey()).length() + cut(note.getValue()).length() + 6;
        }
        return characters;
    }

    /** Writes a gene's notes as an array of names and texts by turns. */
    static void write(ReportedGene gene, JsonText to) {
        to.array();
        for (Map.Entry<String, String> note : gene.gene().notes().entrySet()) {
            to.text(cut(note.getKey())).text(cut(note.getValue()));
        }
        to.endArray();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST) + "… (" + text.length() + " characters in all)";
    }
}
