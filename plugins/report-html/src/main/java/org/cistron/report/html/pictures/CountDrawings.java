package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.report.VariantTotals;
import org.cistron.report.html.figure.BarChart;
import org.cistron.report.html.figure.Bins;
import org.cistron.report.html.figure.Heading;
import org.cistron.report.html.figure.Histogram;
import org.cistron.report.html.page.Picture;

/** Draws what was counted over all alleles. */
final class CountDrawings {
    private static final int LONGEST_SHOWN = 20;

    private CountDrawings() {}

    /**
     * Draws consequences, impacts, classes and probabilities.
     *
     * @param genotyped whether the input says what samples carry
     */
    static List<Picture> consequences(VariantTotals totals, boolean genotyped) {
        List<Picture> pictures = new ArrayList<>();
        bars(
                pictures,
                "terms",
                "Consequences",
                "alleles, by their most severe consequence",
                byNumber(inWords(totals.terms())),
                "");
        bars(
                pictures,
                "impacts",
                "Impact",
                "alleles, by their most severe consequence's impact",
                VariantTotals.IMPACTS.stream()
                        .map(impact -> new BarChart.Bar(impact, totals.impacts().getOrDefault(impact, 0L)))
                        .toList(),
                "");
        bars(
                pictures,
                "classes",
                "Classes",
                "alleles, by their weightiest class",
                byNumber(inWords(totals.verdicts())),
                genotyped ? "Of the alleles that a sample carries; the others have no class here." : "");
        if (totals.probabilities().stream().anyMatch(count -> count > 0)) {
            Heading heading = new Heading("variant-probabilities", "Probability");
            pictures.add(new Picture(
                    heading.id(),
                    heading.title(),
                    new Histogram(heading, "probability", "rows", probabilities(totals), true).svg(),
                    "Of each allele on each transcript, the highest of all that was asked"
                            + (genotyped ? ", carried or not" : "")
                            + ". Heights are logarithms, so that few"
                            + " are seen beside many."));
        }
        return pictures;
    }

    /** Draws kinds, substitutions, lengths and contigs. */
    static List<Picture> alleles(VariantTotals totals) {
        List<Picture> pictures = new ArrayList<>();
        bars(pictures, "allele-kinds", "Kinds", "alleles", byNumber(totals.kinds()), "");
        bars(
                pictures,
                "substitutions",
                "Substitutions",
                "alleles of one nucleotide, on the forward strand",
                byNumber(totals.substitutions()),
                "");
        if (!totals.growth().isEmpty()) {
            Heading heading = new Heading("growth", "Lengths of insertions and deletions");
            pictures.add(new Picture(
                    heading.id(),
                    heading.title(),
                    new Histogram(heading, "nucleotides added (+) or taken away (−)", "alleles", growth(totals), true)
                            .svg(),
                    "In genes, multiples of three keep the reading frame. Heights are logarithms."));
        }
        if (totals.contigs().size() > 1) {
            bars(pictures, "allele-contigs", "Contigs", "alleles", byNumber(totals.contigs()), "");
        }
        return pictures;
    }

    private static void bars(
            List<Picture> pictures, String id, String title, String quantity, List<BarChart.Bar> bars, String caption) {
        if (bars.stream().anyMatch(bar -> bar.value() > 0)) {
            Heading heading = new Heading(id, title);
            pictures.add(new Picture(id, title, new BarChart(heading, quantity, bars).svg(), caption));
        }
    }

    /** Terms and classes are written as people do; what comes from outside is not touched. */
    private static SortedMap<String, Long> inWords(SortedMap<String, Long> counts) {
        SortedMap<String, Long> words = new TreeMap<>();
        counts.forEach((name, number) -> words.merge(name.replace('_', ' '), number, Long::sum));
        return words;
    }

    private static List<BarChart.Bar> byNumber(SortedMap<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> new BarChart.Bar(count.getKey(), count.getValue()))
                .toList();
    }

    private static Bins probabilities(VariantTotals totals) {
        List<Bins.Bin> bins = new ArrayList<>();
        int number = totals.probabilities().size();
        for (int i = 0; i < number; i++) {
            bins.add(new Bins.Bin(
                    (double) i / number,
                    (i + 1.0) / number,
                    totals.probabilities().get(i)));
        }
        return Bins.counted(bins, 0, 0);
    }

    private static Bins growth(VariantTotals totals) {
        List<Bins.Bin> bins = new ArrayList<>();
        for (int growth = -LONGEST_SHOWN; growth <= LONGEST_SHOWN; growth++) {
            bins.add(new Bins.Bin(growth - 0.5, growth + 0.5, totals.growth().getOrDefault(growth, 0L)));
        }
        return Bins.counted(
                bins,
                sum(totals.growth().headMap(-LONGEST_SHOWN)),
                sum(totals.growth().tailMap(LONGEST_SHOWN + 1)));
    }

    private static long sum(SortedMap<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
