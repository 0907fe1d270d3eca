package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which nucleotides a motif has, as a sequence logo: a stack of letters at each position, as high as the position's
 * information content in bits (against equal frequencies, less what few sequences feign), each letter by its frequency.
 *
 * @param heading what it is called
 * @param firstPosition the number of the first position; that of the start codon's first nucleotide is 0 in a start context
 * @param counts by position, how many sequences have A, C, G and T there, in this order
 */
public record SequenceLogo(Heading heading, int firstPosition, List<Counts> counts) implements Figure {
    private static final double MOST_BITS = 2;
    private static final double HEIGHT = 220;
    private static final double LEFT = 56;
    private static final double WIDEST_COLUMN = 36;
    private static final double WIDEST = 860;
    /** A lower letter, in pixels, would be a smear. */
    private static final double LOWEST = 0.4;

    /** Takes an immutable copy. */
    public SequenceLogo {
        counts = List.copyOf(counts);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("a logo has at least one position");
        }
    }

    /** Makes a logo of counts [position][A, C, G, T]. */
    public static SequenceLogo of(Heading heading, int firstPosition, long[][] counts) {
        List<Counts> positions = new ArrayList<>();
        for (long[] position : counts) {
            positions.add(new Counts(position[0], position[1], position[2], position[3]));
        }
        return new SequenceLogo(heading, firstPosition, positions);
    }

    @Override
    public String svg() {
        double column = Math.min(WIDEST_COLUMN, WIDEST / counts.size());
        double width = Math.max(150, column * counts.size());
        Drawing drawing = new Drawing(heading, LEFT + width + 10, HEIGHT);
        drawing.describe(description());
        PlotFrame frame = new PlotFrame(LEFT, 10, width, HEIGHT - 50);
        Axis axis = new LinearAxis(0, MOST_BITS);
        frame.drawLeftAxis(drawing, axis, "bits");
        int labelled = (int) Math.ceil(26 / column);
        for (int i = 0; i < counts.size(); i++) {
            double x = LEFT + i * column;
            stack(drawing, frame, axis, x, column, counts.get(i));
            int position = firstPosition + i;
            if (Math.floorMod(position, labelled) == 0) {
                drawing.words(
                        "small middle",
                        x + column / 2,
                        frame.bottom() + 16,
                        String.valueOf(position).replace('-', '−'));
            }
        }
        drawing.line("axis", LEFT, frame.bottom(), frame.right(), frame.bottom());
        drawing.words("middle", LEFT + width / 2, HEIGHT - 6, "position (nt)");
        return drawing.svg();
    }

    private static void stack(Drawing drawing, PlotFrame frame, Axis axis, double x, double column, Counts counts) {
        double bits = counts.bits();
        List<LogoLetter> order = new ArrayList<>(List.of(LogoLetter.values()));
        order.sort(Comparator.comparingDouble(counts::share));
        double y = frame.bottom();
        for (LogoLetter letter : order) {
            double height = frame.height() * axis.place(bits * counts.share(letter));
            if (height >= LOWEST) {
                y -= height;
                drawing.add(letter.at(x + 1, y, column - 2, height));
            }
        }
    }

    private String description() {
        StringBuilder consensus = new StringBuilder();
        double sum = 0;
        for (Counts position : counts) {
            consensus.append(position.consensus());
            sum += position.bits();
        }
        long sequences = counts.stream().mapToLong(Counts::total).max().orElse(0);
        return "Sequence logo of " + Decimals.grouped(sequences) + " sequences, positions " + firstPosition + " to "
                + (firstPosition + counts.size() - 1) + ", " + Decimals.brief(sum)
                + " bits in all. Most frequent letters: "
                + consensus + " (lower case below 0.2 bits).";
    }

    /**
     * How many sequences have each nucleotide at a position.
     *
     * @param adenine how many have A
     * @param cytosine how many have C
     * @param guanine how many have G
     * @param thymine how many have T
     */
    public record Counts(long adenine, long cytosine, long guanine, long thymine) {
        private static final double STRONG = 0.2;
        private static final double OTHER_LETTERS = 3;

        /** Checks that no count is negative. */
        public Counts {
            if (Math.min(Math.min(adenine, cytosine), Math.min(guanine, thymine)) < 0) {
                throw new IllegalArgumentException("counts are not negative");
            }
        }

        /**
         * Returns the information content, 0 to 2 bits: 2 less the entropy, less the small-sample correction 3 / (2 ln 2 n) of
         * Schneider et al. (1986).
         */
        public double bits() {
            if (total() == 0) {
                return 0;
            }
            double entropy = 0;
            for (LogoLetter letter : LogoLetter.values()) {
                double share = share(letter);
                entropy -= share == 0 ? 0 : share * StrictMath.log(share) / StrictMath.log(2);
            }
            double correction = OTHER_LETTERS / (2 * StrictMath.log(2) * total());
            return Math.max(0, MOST_BITS - entropy - correction);
        }

        long total() {
            return adenine + cytosine + guanine + thymine;
        }

        double share(LogoLetter letter) {
            long count =
                    switch (letter) {
                        case A -> adenine;
                        case C -> cytosine;
                        case G -> guanine;
                        case T -> thymine;
                    };
            return total() == 0 ? 0 : (double) count / total();
        }

        char consensus() {
            if (total() == 0) {
                return 'n';
            }
            LogoLetter best = LogoLetter.A;
            for (LogoLetter letter : LogoLetter.values()) {
                best = share(letter) > share(best) ? letter : best;
            }
            char letter = best.name().charAt(0);
            return bits() < STRONG ? Character.toLowerCase(letter) : letter;
        }
    }
}
