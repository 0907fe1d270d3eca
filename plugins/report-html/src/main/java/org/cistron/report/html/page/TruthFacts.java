package org.cistron.report.html.page;

import java.util.List;
import java.util.Locale;
import org.cistron.api.report.TruthComparison;
import org.cistron.report.html.truth.ComparedFinder;
import org.cistron.report.html.truth.TruthSelection;

/** What the templates say of calls that were held against a truth. */
final class TruthFacts {
    private static final String NOT_KNOWN = "–";

    record Figures(
            Name finder,
            Name file,
            String f1,
            String truth,
            String found,
            String known,
            String exact,
            String missed,
            String extra) {}

    private TruthFacts() {}

    static List<Headline> headlines(ComparedFinder finder) {
        TruthComparison.Figures figures = finder.comparison().figures();
        return List.of(
                new Headline("F1", f1(figures), "of found and right"),
                new Headline(
                        "Found",
                        share(figures.found(), figures.truthGenes()),
                        of(figures.found(), figures.truthGenes())),
                new Headline("Exact starts", share(figures.exact(), figures.found()), "of those found"),
                new Headline("Missed", Count.of(figures.missed()), "not called"),
                new Headline("Extra", Count.of(figures.extra()), "of " + Count.of(figures.called(), "call")));
    }

    static List<Figures> figures(List<ComparedFinder> finders) {
        return finders.stream().map(TruthFacts::figures).toList();
    }

    private static Figures figures(ComparedFinder finder) {
        TruthComparison.Figures figures = finder.comparison().figures();
        return new Figures(
                Name.of(finder.finder()),
                Name.of(finder.comparison().truth()),
                f1(figures),
                Count.of(figures.truthGenes()),
                shareOf(figures.found(), figures.truthGenes()),
                shareOf(figures.foundKnown(), figures.knownGenes()),
                shareOf(figures.exact(), figures.found()),
                Count.of(figures.missed()),
                Count.of(figures.extra()));
    }

    static List<String> room(TruthSelection selection) {
        return selection.kept().size() == selection.all()
                ? List.of()
                : List.of("The lists and the browser have room for "
                        + Count.of(selection.kept().size()) + " of the "
                        + Count.of(selection.all())
                        + " CDS of the truth: those on the longest contigs. The figures are of"
                        + " all; report.json has all.");
    }

    private static String f1(TruthComparison.Figures figures) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * figures.f1());
    }

    private static String shareOf(int part, int whole) {
        return Count.of(part) + " (" + share(part, whole) + ")";
    }

    private static String share(int part, int whole) {
        return whole == 0 ? NOT_KNOWN : Count.share(part / (double) whole);
    }

    private static String of(int part, int whole) {
        return Count.of(part) + " of " + Count.of(whole, "gene");
    }
}
