package org.cistron.report.html.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The colours and fonts of all figures. */
public final class FigureStyle {
    private static final String SHEET = "figure.css";

    private FigureStyle() {}

    /**
     * Returns the style sheet, to be put once into a page. It holds for elements in {@code svg.cistron-figure} only: light
     * colours, dark ones for who prefers them on a screen, and light ones on paper.
     */
    public static String css() {
        try (InputStream sheet =
                Objects.requireNonNull(FigureStyle.class.getResourceAsStream(SHEET), "no style sheet")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
