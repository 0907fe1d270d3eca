package org.cistron.runner.picture;

import java.util.Locale;

/** An SVG picture in the making. Its colours follow the reader's choice of light or dark. */
public final class Drawing {
    /** How many kinds of line can be told apart. */
    private static final int KINDS = 6;

    private static final String STYLE = """
            <style>
            .paper{fill:#fff} .axis{stroke:#5b626c} .grid{stroke:#e3e6ea} text{fill:#24292f;font:13px sans-serif}
            .line{fill:none;stroke-width:1.8;stroke-linejoin:round} .point{stroke-width:5;stroke-linecap:round}
            .c0{stroke:#0b62a4} .c1{stroke:#b84a00} .c2{stroke:#00785a} .c3{stroke:#a3327f} .c4{stroke:#7a5b00}
            .c5{stroke:#4d4d4d} .c3,.c4,.c5{stroke-dasharray:6 3}
            @media (prefers-color-scheme:dark){
            .paper{fill:#14171c} .axis{stroke:#9aa3ad} .grid{stroke:#2b3138} text{fill:#e6e9ec}
            .c0{stroke:#6cb6ff} .c1{stroke:#ff9d57} .c2{stroke:#4cc9a0} .c3{stroke:#f08cc8} .c4{stroke:#e0c04c}
            .c5{stroke:#c2c8ce}
            }
            </style>
            """;

    private final StringBuilder elements = new StringBuilder();
    private final int width;
    private final int height;

    /** Begins a picture of a size in pixels. */
    public Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Draws a straight line of the class {@code axis} or {@code grid}. */
    public void line(String kind, double x1, double y1, double x2, double y2) {
        add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", kind, x1, y1, x2, y2);
    }

    /** Draws a line of a kind from 0, by a path's commands. */
    public void path(int kind, String commands) {
        add("<path class=\"line c%d\" d=\"%s\"/>", kind % KINDS, commands);
    }

    /** Draws a dot of a kind from 0. */
    public void dot(int kind, double x, double y) {
        add("<path class=\"point c%d\" d=\"M%.1f %.1fh0.1\"/>", kind % KINDS, x, y);
    }

    /** Writes words; the anchor is {@code start}, {@code middle} or {@code end}. */
    public void text(double x, double y, String anchor, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(words));
    }

    /** Writes words upwards, centred. */
    public void upwards(double x, double y, String words) {
        add(
                "<text x=\"%1$.1f\" y=\"%2$.1f\" text-anchor=\"middle\" transform=\"rotate(-90 %1$.1f %2$.1f)\">%3$s</text>",
                x, y, escaped(words));
    }

    /** Returns the whole picture. */
    public String svg(String title) {
        String size =
                String.format(Locale.ROOT, "viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\"", width, height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " role=\"img\">\n<title>" + escaped(title)
                + "</title>\n" + STYLE + "<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n" + elements
                + "</svg>\n";
    }

    private void add(String format, Object... values) {
        elements.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
