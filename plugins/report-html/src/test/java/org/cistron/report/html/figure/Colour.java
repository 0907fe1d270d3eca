package org.cistron.report.html.figure;

/** A colour as linear red, green and blue. */
@SuppressWarnings("ArrayRecordComponent") // Only read.
public record Colour(double[] light) {

    /** Reads {@code #rrggbb}. */
    public static Colour of(String hexadecimal) {
        double[] light = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hexadecimal.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            light[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return new Colour(light);
    }

    /** Returns the contrast ratio as WCAG 2 defines it. */
    public double contrast(Colour other) {
        double one = luminance(light) + 0.05;
        double two = luminance(other.light) + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Returns the distance in CIELAB (1976) as an eye sees it. */
    public double distance(Colour other, Eye eye) {
        double[] one = lab(eye.seen(light));
        double[] two = lab(eye.seen(other.light));
        return Math.sqrt(Math.pow(one[0] - two[0], 2) + Math.pow(one[1] - two[1], 2) + Math.pow(one[2] - two[2], 2));
    }

    private static double luminance(double[] light) {
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double[] lab(double[] light) {
        double x = root((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047);
        double y = root(luminance(light));
        double z = root((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
    }
}
