package org.cistron.report.html.figure;

import java.util.List;
import org.cistron.api.sequence.Strand;

/** What a circular map says in words: in its middle, below, and to whoever does not see it. */
final class CircularMapWords {
    private static final double ROOM_IN_CENTRE = 165;

    private final List<CircularContig> all;
    private final List<CircularContig> drawn;
    private final List<GeneMark> genes;
    private final long length;

    CircularMapWords(List<CircularContig> all, List<CircularContig> drawn) {
        this.all = all;
        this.drawn = drawn;
        this.genes = drawn.stream().flatMap(contig -> contig.genes().stream()).toList();
        this.length = length(drawn);
    }

    /** Returns the share of G and C in what is drawn; NaN where nothing is known. */
    double guanineCytosine() {
        long both = 0;
        long known = 0;
        for (CircularContig contig : drawn) {
            for (CompositionWindows.Window window : contig.composition().windows()) {
                both += (long) window.guanine() + window.cytosine();
                known += window.known();
            }
        }
        return (double) both / known;
    }

    String description() {
        long forward =
                genes.stream().filter(gene -> gene.strand() == Strand.FORWARD).count();
        StringBuilder text = new StringBuilder("Circular map of ");
        text.append(which()).append(", ").append(Decimals.nucleotides(length)).append(": ");
        text.append(Decimals.grouped(forward)).append(" genes on the forward strand (outside) and ");
        text.append(Decimals.grouped(genes.size() - forward)).append(" on the reverse strand (inside)");
        for (ProbabilityClass sureness : ProbabilityClass.all()) {
            long number = number(sureness);
            if (number > 0) {
                text.append("; probability ")
                        .append(sureness.label())
                        .append(": ")
                        .append(Decimals.grouped(number));
            }
        }
        return text.append(". G+C content ")
                .append(Decimals.percent(guanineCytosine()))
                .append('.')
                .toString();
    }

    void drawCentre(Drawing on, double x, double y) {
        on.words("strong middle", x, y - 22, Label.fitting(which(), ROOM_IN_CENTRE, 15));
        on.words("middle", x, y, Decimals.grouped(length) + " nt");
        on.words("middle", x, y + 20, Decimals.grouped(genes.size()) + (genes.size() == 1 ? " gene" : " genes"));
        if (!Double.isNaN(guanineCytosine())) {
            on.words("middle", x, y + 40, "G+C " + Decimals.percent(guanineCytosine()));
        }
    }

    /** Returns what the colours of the genes mean, with numbers. */
    Legend probabilities() {
        Legend legend = new Legend("Probability");
        for (ProbabilityClass sureness : ProbabilityClass.all()) {
            long number = number(sureness);
            if (number > 0) {
                legend.add(sureness.style(), sureness.label() + " (" + Decimals.grouped(number) + ")");
            }
        }
        return legend;
    }

    /** Says what the map alone does not tell: how to read it, and what it leaves out. */
    void drawNotes(Drawing on, double x, double top, String order, int step) {
        on.words(
                "small",
                x,
                top + 12,
                order + (drawn.size() > 1 ? " A tick every " + Decimals.nucleotides(step) + "." : ""));
        double bottom = top + 20;
        if (all.size() > drawn.size()) {
            String left = Decimals.grouped(all.size() - drawn.size()) + " shorter contigs, "
                    + Decimals.nucleotides(length(all) - length) + " together, are not drawn.";
            on.words("small", x, bottom + 10, left);
            on.describe(left);
            bottom += 18;
        }
        on.extendTo(bottom);
    }

    private String which() {
        return drawn.size() == 1 ? Label.brief(drawn.get(0).name()) : Decimals.grouped(drawn.size()) + " contigs";
    }

    private long number(ProbabilityClass sureness) {
        return genes.stream()
                .filter(gene -> gene.probabilityClass() == sureness)
                .count();
    }

    private static long length(List<CircularContig> contigs) {
        return contigs.stream().mapToLong(CircularContig::length).sum();
    }
}
