package org.cistron.report.html.figure;

/**
 * The head of a lollipop: a shape and a colour for each class, so that neither has to be told by colour alone.
 *
 * @param number the class, 0 to 5
 */
record MarkerShape(int number) {
    private static final double SIZE = 5.5;

    /** Draws it about a place. */
    Element draw(Drawing on, double x, double y) {
        String style = "head category-" + number;
        double half = SIZE * 0.9;
        return switch (number) {
            case 0 -> on.disc(style, x, y, SIZE);
            case 1 -> on.path(style, triangle(x, y, 1));
            case 2 -> on.rectangle(style, x - half, y - half, 2 * half, 2 * half);
            case 3 -> on.path(style, diamond(x, y));
            case 4 -> on.path(style, triangle(x, y, -1));
            default -> on.path(style, cross(x, y));
        };
    }

    private static PathCommands triangle(double x, double y, int up) {
        return new PathCommands()
                .move(x, y - up * SIZE * 1.2)
                .line(x + SIZE * 1.1, y + up * SIZE * 0.8)
                .line(x - SIZE * 1.1, y + up * SIZE * 0.8)
                .close();
    }

    private static PathCommands diamond(double x, double y) {
        double half = SIZE * 1.25;
        return new PathCommands()
                .move(x, y - half)
                .line(x + half, y)
                .line(x, y + half)
                .line(x - half, y)
                .close();
    }

    private static PathCommands cross(double x, double y) {
        double thin = SIZE * 0.4;
        return new PathCommands()
                .rectangle(x - SIZE, y - thin, 2 * SIZE, 2 * thin)
                .rectangle(x - thin, y - SIZE, 2 * thin, 2 * SIZE);
    }
}
