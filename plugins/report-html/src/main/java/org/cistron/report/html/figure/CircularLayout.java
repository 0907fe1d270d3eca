package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.List;

/** Where positions of contigs lie about a centre: clockwise from the top, with gaps where a contig ends. */
final class CircularLayout {
    private static final double TURN = 2 * Math.PI;
    /** The gap at the top shows which contigs are linear. */
    private static final double GAP_AT_TOP = TURN / 40;

    private static final double GAP_BETWEEN = TURN / 240;
    /** Up to this angle an arc at a few hundred pixels cannot be told from a straight line. */
    private static final double STRAIGHT = 0.02;

    private static final double LONGEST_ARC = TURN / 3;

    private final double centreX;
    private final double centreY;
    private final List<CircularContig> contigs;
    private final double[] starts;
    private final double anglePerNucleotide;

    CircularLayout(List<CircularContig> contigs, double centreX, double centreY) {
        this.contigs = List.copyOf(contigs);
        this.centreX = centreX;
        this.centreY = centreY;
        boolean closed = contigs.size() == 1 && contigs.get(0).circular();
        double top = closed ? 0 : GAP_AT_TOP;
        long total = contigs.stream().mapToLong(CircularContig::length).sum();
        this.anglePerNucleotide = (TURN - top - GAP_BETWEEN * (contigs.size() - 1)) / total;
        this.starts = new double[contigs.size()];
        double angle = top / 2;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = angle;
            angle += contigs.get(i).length() * anglePerNucleotide + GAP_BETWEEN;
        }
    }

    /** Returns how many nucleotides take a pixel at a radius. */
    double nucleotidesPerPixel(double radius) {
        return 1 / (anglePerNucleotide * radius);
    }

    /** Returns the angle of a position of a contig, in radians, clockwise from the top. */
    double angle(int contig, double position) {
        return starts[contig] + position * anglePerNucleotide;
    }

    /** Returns how far right a point lies. */
    double x(double angle, double radius) {
        return centreX + radius * StrictMath.sin(angle);
    }

    /** Returns how far down a point lies. */
    double y(double angle, double radius) {
        return centreY - radius * StrictMath.cos(angle);
    }

    /** Goes from where the path is along a circle, from an angle to another that may be smaller. */
    void arc(PathCommands path, double from, double to, double radius) {
        if (Math.abs(to - from) <= STRAIGHT) {
            path.line(x(to, radius), y(to, radius));
            return;
        }
        int pieces = (int) Math.ceil(Math.abs(to - from) / LONGEST_ARC);
        for (int i = 1; i <= pieces; i++) {
            double angle = from + (to - from) * i / pieces;
            path.arc(radius, to > from, x(angle, radius), y(angle, radius));
        }
    }

    /** Draws a piece of a circle that lies between two positions of a contig. */
    void piece(PathCommands path, int contig, double from, double to, double radius) {
        double first = angle(contig, from);
        path.move(x(first, radius), y(first, radius));
        arc(path, first, angle(contig, to), radius);
    }

    /** Returns the numbers of the contigs, from 0. */
    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < contigs.size(); i++) {
            numbers.add(i);
        }
        return numbers;
    }

    CircularContig contig(int number) {
        return contigs.get(number);
    }
}
