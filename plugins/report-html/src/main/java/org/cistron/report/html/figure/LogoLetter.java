package org.cistron.report.html.figure;

import java.util.Locale;

/** A nucleotide's letter as a shape, drawn by itself so that it fills its place whatever fonts a machine has. */
enum LogoLetter {
    /** Adenine. */
    A("M0 100L37 0H63L100 100H77L70 78H30L23 100zM36 60H64L50 18z"),
    /** Cytosine. */
    C(
            "M100 32C96 12 78 0 53 0C20 0 0 20 0 50C0 80 20 100 53 100C78 100 96 88 100 67H77C74 77 66 83 53 83C34 83 24 71 24 50"
                    + "C24 29 34 17 53 17C66 17 74 22 77 32z"),
    /** Guanine. */
    G("M100 32C96 12 78 0 53 0C20 0 0 20 0 50C0 80 20 100 53 100C70 100 86 95 100 84V46H52V62H78V76C71 81 63 83 53 83"
            + "C34 83 24 71 24 50C24 29 34 17 53 17C66 17 74 22 77 32z"),
    /** Thymine. */
    T("M0 0H100V19H62V100H38V19H0z");

    private static final double SIZE = 100;

    private final String outline;

    LogoLetter(String outline) {
        this.outline = outline;
    }

    /** Returns the letter scaled to a place. */
    Element at(double x, double y, double width, double height) {
        String place = "translate(" + Decimals.coordinate(x) + " " + Decimals.coordinate(y) + ")";
        String size = "scale(" + Decimals.brief(width / SIZE) + " " + Decimals.brief(height / SIZE) + ")";
        return new Element("path")
                .styled("letter-" + name().toLowerCase(Locale.ROOT))
                .with("transform", place + " " + size)
                .with("d", outline);
    }
}
