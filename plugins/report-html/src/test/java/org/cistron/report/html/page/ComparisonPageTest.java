package org.cistron.report.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.cistron.api.report.ComparisonReport;
import org.cistron.testkit.MadeAnnotation;
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
}
