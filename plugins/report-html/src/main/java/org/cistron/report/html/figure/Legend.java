package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.List;

/** What the colours of a figure mean: samples with words, line by line as they fit. */
final class Legend {
    private static final double LINE = 20;
    private static final double SAMPLE = 12;
    private static final double FONT = 13;
    private static final double BETWEEN = 18;

    private final String lead;
    private final List<Entry> entries = new ArrayList<>();

    /** Begins one without words before it. */
    Legend() {
        this("");
    }

    /** Begins one with words that hold for all its colours. */
    Legend(String lead) {
        this.lead = lead;
    }

    /** Adds a colour. */
    Legend add(String classes, String words) {
        entries.add(new Entry(classes, words));
        return this;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Draws all and makes the picture high enough; returns where the next line would lie. */
    double draw(Drawing on, double left, double top, double width) {
        double x = left;
        double y = top;
        if (!lead.isEmpty()) {
            on.words("", x, y + SAMPLE - 1, lead);
            x += Label.width(lead, FONT) + 6;
        }
        for (Entry entry : entries) {
            String words = Label.fitting(entry.words(), width - SAMPLE - 6, FONT);
            double needed = SAMPLE + 6 + Label.width(words, FONT);
            if (x > left && x + needed > left + width) {
                x = left;
                y += LINE;
            }
            on.rectangle("sample " + entry.classes(), x, y, SAMPLE, SAMPLE);
            on.words("", x + SAMPLE + 6, y + SAMPLE - 1, words);
            x += needed + BETWEEN;
        }
        double next = entries.isEmpty() ? top : y + LINE;
        on.extendTo(next + 4);
        return next;
    }

    private record Entry(String classes, String words) {}
}
