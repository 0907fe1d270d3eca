package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.List;

/** An SVG picture in the making. Places are pixels from the upper left corner. */
final class Drawing {
    private final Heading heading;
    private final List<Element> elements = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final double width;
    private double height;

    /** Begins a picture of a size in pixels, at which its words are as large as those of a page. */
    Drawing(Heading heading, double width, double height) {
        this.heading = heading;
        this.width = width;
        this.height = height;
    }

    /** Makes the picture as high as what was drawn last needs. */
    void extendTo(double bottom) {
        height = Math.max(height, bottom);
    }

    /** Adds to what the picture shows, told in words to whoever does not see it. */
    void describe(String sentence) {
        sentences.add(sentence);
    }

    /** Adds an element; what is said to it later counts too. */
    Element add(Element element) {
        elements.add(element);
        return element;
    }

    /** Draws a straight line. */
    Element line(String classes, double fromX, double fromY, double toX, double toY) {
        return add(new Element("line")
                .styled(classes)
                .with("x1", fromX)
                .with("y1", fromY)
                .with("x2", toX)
                .with("y2", toY));
    }

    /** Draws a rectangle. */
    Element rectangle(String classes, double x, double y, double wide, double high) {
        return add(new Element("rect")
                .styled(classes)
                .with("x", x)
                .with("y", y)
                .with("width", wide)
                .with("height", high));
    }

    /** Draws a disc. */
    Element disc(String classes, double x, double y, double radius) {
        return add(new Element("circle")
                .styled(classes)
                .with("cx", x)
                .with("cy", y)
                .with("r", radius));
    }

    /** Draws a path. */
    Element path(String classes, PathCommands commands) {
        return add(new Element("path").styled(classes).with("d", commands.toString()));
    }

    /** Writes words from a place on, or about it or up to it where the classes hold {@code middle} or {@code end}. */
    Element words(String classes, double x, double y, String words) {
        return add(new Element("text").styled(classes).with("x", x).with("y", y).saying(words));
    }

    /** Writes words upwards about a place. */
    Element upwards(String classes, double x, double y, String words) {
        String turned = "rotate(-90 " + Decimals.coordinate(x) + " " + Decimals.coordinate(y) + ")";
        return words(classes, x, y, words).with("transform", turned);
    }

    /** Returns the whole picture. */
    String svg() {
        String titleId = heading.id() + "-title";
        String descriptionId = heading.id() + "-description";
        String size = "0 0 " + Decimals.coordinate(width) + " " + Decimals.coordinate(height);
        Element svg = new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .styled("cistron-figure")
                .with("viewBox", size)
                .with("width", width)
                .with("height", height)
                .with("role", "img")
                .with("aria-labelledby", titleId)
                .with("aria-describedby", descriptionId)
                .holding(new Element("title").with("id", titleId).saying(Label.brief(heading.title())))
                .holding(new Element("desc").with("id", descriptionId).saying(String.join(" ", sentences)));
        elements.forEach(svg::holding);
        return svg.text() + "\n";
    }
}
