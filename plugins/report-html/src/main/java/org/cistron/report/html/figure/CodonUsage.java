package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cistron.api.sequence.GeneticCode;

/**
 * How often each codon is used, in codons per thousand, side by side by the amino acid that it stands for.
 *
 * @param heading what it is called
 * @param code the genetic code
 * @param counts how often each codon was seen, by its number as {@link GeneticCode#codon} gives it; 64 numbers
 */
public record CodonUsage(Heading heading, GeneticCode code, List<Long> counts) implements Figure {
    private static final int CODONS = 64;
    private static final double PER = 1000;
    private static final double COLUMN = 12.5;
    private static final double BETWEEN_GROUPS = 6;
    private static final double LEFT = 56;
    private static final double HEIGHT = 300;

    /** Checks that there are 64 counts, and takes an immutable copy. */
    public CodonUsage {
        Objects.requireNonNull(code, "code");
        counts = List.copyOf(counts);
        if (counts.size() != CODONS || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("codon usage is 64 counts");
        }
    }

    @Override
    public String svg() {
        Map<Character, List<Integer>> groups = groups();
        double width = CODONS * COLUMN + groups.size() * BETWEEN_GROUPS;
        Drawing drawing = new Drawing(heading, LEFT + width + 6, HEIGHT);
        PlotFrame frame = new PlotFrame(LEFT, 10, width, 190);
        double highest =
                IntStream.range(0, CODONS).mapToDouble(this::perThousand).max().orElse(0);
        Axis axis = LinearAxis.fromZero(highest, 6);
        drawing.describe(description());
        frame.drawLeftAxis(drawing, axis, "per thousand codons");
        double x = LEFT + BETWEEN_GROUPS / 2;
        for (Map.Entry<Character, List<Integer>> group : groups.entrySet()) {
            double wide = group.getValue().size() * COLUMN;
            group(drawing, frame, x, wide, group.getKey());
            for (int codon : group.getValue()) {
                column(drawing, frame, axis, x, codon);
                x += COLUMN;
            }
            x += BETWEEN_GROUPS;
        }
        drawing.line("axis", LEFT, frame.bottom(), frame.right(), frame.bottom());
        new Legend()
                .add("strong-end", "third nucleotide G or C")
                .add("weak-end", "A or T")
                .draw(drawing, LEFT, HEIGHT - 20, width);
        return drawing.svg();
    }

    private void group(Drawing drawing, PlotFrame frame, double x, double wide, char aminoAcid) {
        double y = frame.bottom() + 36;
        drawing.line("axis", x + 1, y, x + wide - 1, y);
        drawing.words("middle", x + wide / 2, y + 16, aminoAcid == '*' ? "stop" : String.valueOf(aminoAcid));
    }

    private void column(Drawing drawing, PlotFrame frame, Axis axis, double x, int codon) {
        double y = frame.y(axis.place(perThousand(codon)));
        String letters = GeneticCode.letters(codon);
        boolean strong = letters.charAt(2) == 'G' || letters.charAt(2) == 'C';
        drawing.rectangle(strong ? "strong-end" : "weak-end", x + 1, y, COLUMN - 2, frame.bottom() - y)
                .tooltip(letters + " (" + code.aminoAcid(codon) + "): " + Decimals.grouped(counts.get(codon)) + ", "
                        + Decimals.brief(perThousand(codon)) + " per thousand");
        double middle = x + COLUMN / 2;
        drawing.upwards("codon middle", middle + 4, frame.bottom() + 18, letters);
    }

    private Map<Character, List<Integer>> groups() {
        Map<Character, List<Integer>> groups =
                new TreeMap<>(Comparator.comparing((Character c) -> c == '*').thenComparing(c -> c));
        for (int codon = 0; codon < CODONS; codon++) {
            char group = code.aminoAcid(codon);
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(codon);
        }
        return groups;
    }

    private double perThousand(int codon) {
        long total = total();
        return total == 0 ? 0 : PER * counts.get(codon) / total;
    }

    private long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private String description() {
        List<Integer> order = IntStream.range(0, CODONS)
                .boxed()
                .sorted(Comparator.comparing((Integer codon) -> counts.get(codon))
                        .reversed())
                .limit(3)
                .toList();
        StringBuilder text = new StringBuilder("Codon usage of " + Decimals.grouped(total())
                + " codons by genetic code " + code.number() + ", grouped by amino acid. Most used, per thousand:");
        order.forEach(codon -> text.append(' ')
                .append(GeneticCode.letters(codon))
                .append(' ')
                .append(Decimals.brief(perThousand(codon)))
                .append(';'));
        return text.deleteCharAt(text.length() - 1).append('.').toString();
    }
}
