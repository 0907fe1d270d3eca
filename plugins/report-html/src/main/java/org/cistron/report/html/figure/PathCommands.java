package org.cistron.report.html.figure;

/** The commands of an SVG path, in pixels. */
final class PathCommands {
    private final StringBuilder commands = new StringBuilder();

    /** Begins a new piece of the path. */
    PathCommands move(double x, double y) {
        return point('M', x, y);
    }

    /** Goes straight to a point. */
    PathCommands line(double x, double y) {
        return point('L', x, y);
    }

    /** Goes straight on by a distance. */
    PathCommands go(double across, double down) {
        return point('l', across, down);
    }

    /** Goes clockwise or back along less than half a circle about a point to another. */
    PathCommands arc(double radius, boolean clockwise, double x, double y) {
        commands.append('A');
        Decimals.append(commands, radius);
        commands.append(' ');
        Decimals.append(commands, radius);
        commands.append(clockwise ? " 0 0 1" : " 0 0 0");
        return point(' ', x, y);
    }

    /** Draws a rectangle as a piece of its own. */
    PathCommands rectangle(double x, double y, double width, double height) {
        move(x, y);
        commands.append('h');
        Decimals.append(commands, width);
        commands.append('v');
        Decimals.append(commands, height);
        commands.append('h');
        Decimals.append(commands, -width);
        return close();
    }

    /** Closes the piece. */
    PathCommands close() {
        commands.append('z');
        return this;
    }

    boolean isEmpty() {
        return commands.length() == 0;
    }

    @Override
    public String toString() {
        return commands.toString();
    }

    private PathCommands point(char command, double x, double y) {
        commands.append(command);
        Decimals.append(commands, x);
        commands.append(' ');
        Decimals.append(commands, y);
        return this;
    }
}
