package org.cistron.report.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.IntStream;
import org.cistron.api.report.ComparisonReport;
import org.cistron.api.report.ComparisonReport.Named;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.VariantReport;
import org.cistron.testkit.MadeAnnotation;
import org.cistron.testkit.MadeClassification;
import org.cistron.testkit.MadeComparison;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class ComparisonPageTest {
    private static StrictPage page(ComparisonReport report) throws IOException {
        StringWriter text = new StringWriter();
        new ComparisonPage(report).write(text);
        return new StrictPage(text.toString());
    }

    @Test
    void runsStandSideBySide() throws IOException {
        StrictPage page = page(MadeComparison.ordinary());
        assertThat(page.all("h1").get(0).getTextContent()).contains("first", "second", "ward", "clinic");
        assertThat(page.text()).contains("annotate 0.1.0", "classify 0.1.0", "isoniazid", "resistant (10 variants)");
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("svg")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void genesOfTheSameContigsAreHeldAgainstEachOther() throws IOException {
        StrictPage page = page(MadeComparison.ordinary());
        assertThat(page.all("section"))
                .anyMatch(section -> section.getAttribute("id").equals("differences"));
        assertThat(page.text()).contains("All runs are of the same contigs");
        assertThat(page(MadeComparison.hostile()).text()).doesNotContain("All runs are of the same contigs");
    }

    @Test
    void aVariantHasAColumnForEachRun() throws IOException {
        StrictPage page = page(MadeComparison.ordinary());
        Element shared = page.all("section").stream()
                .filter(section -> section.getAttribute("id").equals("shared"))
                .findFirst()
                .orElseThrow();
        assertThat(shared.getElementsByTagName("th").item(3).getTextContent()).isEqualTo("ward");
        assertThat(shared.getTextContent()).contains("contig1:141", "benign, not resistant", "(not carried)");
    }

    @Test
    void theTitleNamesTheRuns() throws IOException {
        assertThat(page(MadeComparison.ordinary()).all("title").get(0).getTextContent())
                .isEqualTo("first, second, ward, clinic: runs compared by Cistron");
    }

    @Test
    void impactsAndProbabilitiesHaveTheirOwnColoursOnEveryPage() throws IOException {
        StrictPage page = page(MadeComparison.ordinary());
        assertThat(styles(page, "compared-impacts"))
                .contains("category-3", "category-4")
                .doesNotContain("category-1");
        assertThat(styles(page, "compared-probabilities")).contains("likely").doesNotContain("category-1");
        assertThat(styles(page, "compared-lengths")).isNotEmpty().allMatch(style -> style.startsWith("below-"));
        assertThat(page.text()).contains("0.95 and above").doesNotContain("0.99 or more");
    }

    private static List<String> styles(StrictPage page, String picture) {
        return page.all("figure").stream()
                .filter(figure -> figure.getAttribute("id").equals(picture))
                .flatMap(figure -> IntStream.range(
                                0, figure.getElementsByTagName("rect").getLength())
                        .mapToObj(i ->
                                ((Element) figure.getElementsByTagName("rect").item(i)).getAttribute("class")))
                .distinct()
                .toList();
    }

    @Test
    void hostileNamesAreTextAndNothingElse() throws IOException {
        StrictPage page = page(MadeComparison.hostile());
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("textarea")).isEmpty();
        assertThat(page.text()).contains(List.of(MadeAnnotation.HOSTILE.get(0), MadeAnnotation.HOSTILE.get(1)));
    }

    @Test
    void whatCannotBeHeldAgainstEachOtherIsSaid() throws IOException {
        assertThat(page(MadeComparison.hostile()).text()).contains("not all of the same contigs");
    }

    /** The same alleles as another file writes them, on a reference of some checksum. */
    private static Named<VariantReport> rewritten(String name, String checksum) {
        return new Named<>(name, onReference(MadeClassification.ordinary(), checksum));
    }

    private static VariantReport onReference(VariantReport made, String checksum) {
        RunFacts run = made.run();
        RunFacts facts = new RunFacts(
                run.sample(),
                run.command(),
                run.version(),
                run.plugins(),
                run.models(),
                List.of(new RunFacts.InputFacts("reference.fna", checksum.repeat(64), "fasta", 0, 0)),
                run.parameters(),
                run.warnings());
        List<ReportedVariant> variants = made.variants().stream()
                .map(variant -> new ReportedVariant(
                        checksum + "chr:" + variant.name(),
                        variant.subject(),
                        variant.impact(),
                        variant.transcript(),
                        variant.otherRows(),
                        variant.carriers(),
                        variant.together(),
                        variant.probability(),
                        variant.verdict(),
                        variant.answers(),
                        variant.evidence(),
                        variant.mutagenesis()))
                .toList();
        return (VariantReport) Proxy.newProxyInstance(
                ComparisonPageTest.class.getClassLoader(),
                new Class<?>[] {VariantReport.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "run" -> facts;
                    case "variants" -> variants;
                    default -> method.invoke(made, arguments);
                });
    }

    @Test
    void allelesAreTheSameHoweverTheirFilesWriteThem() throws IOException {
        MadeComparison ordinary = MadeComparison.ordinary();
        Named<VariantReport> plain = rewritten("plain", "a");
        StrictPage page = page(new MadeComparison(
                ordinary.run(),
                List.of(),
                List.of(plain, new Named<>("renamed", onReference(onReference(plain.report(), "a"), "a")))));
        assertThat(page.text()).contains("40 variants are listed by at least one run's report");
    }

    @Test
    void variantsOfDifferentReferencesAreNotHeldAgainstEachOther() throws IOException {
        StrictPage page = page(new MadeComparison(
                MadeComparison.ordinary().run(), List.of(), List.of(rewritten("one", "a"), rewritten("other", "b"))));
        assertThat(page.text())
                .contains("These runs are not all of the same reference")
                .doesNotContain("variants are listed by at least one run's report");
    }
}
