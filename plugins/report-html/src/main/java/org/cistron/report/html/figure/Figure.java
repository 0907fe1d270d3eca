package org.cistron.report.html.figure;

/** A figure, to be put into a page that has {@link FigureStyle#css()}. */
public interface Figure {
    /**
     * Returns an {@code svg} element: well-formed XML, without scripts, the same bytes for the same data on every machine. It
     * is as wide as its page allows, up to its own width, and carries a title and a description in words.
     */
    String svg();
}
