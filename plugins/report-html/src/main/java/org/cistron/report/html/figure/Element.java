package org.cistron.report.html.figure;

/** An element of an SVG picture in the making. All text is escaped here, and nowhere else. */
final class Element {
    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder content = new StringBuilder();

    /** Begins an element. */
    Element(String name) {
        this.name = name;
    }

    /** Gives it classes of the style sheet. */
    Element styled(String classes) {
        return with("class", classes);
    }

    /** Gives it an attribute that is text. */
    Element with(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(XmlText.escaped(value))
                .append('"');
        return this;
    }

    /** Gives it an attribute that is a length or a place, in pixels. */
    Element with(String attribute, double pixels) {
        return with(attribute, Decimals.coordinate(pixels));
    }

    /** Says what a reader is told who points at it. */
    Element tooltip(String words) {
        return holding(new Element("title").saying(words));
    }

    /** Puts an element into it. */
    Element holding(Element inner) {
        content.append(inner.text());
        return this;
    }

    /** Puts words into it. */
    Element saying(String words) {
        content.append(XmlText.escaped(words));
        return this;
    }

    /** Returns it as it stands. */
    String text() {
        String beginning = "<" + name + attributes;
        return content.length() == 0 ? beginning + "/>" : beginning + ">" + content + "</" + name + ">";
    }
}
