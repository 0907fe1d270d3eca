package org.cistron.report.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.cistron.api.report.VariantReport;
import org.cistron.report.html.browser.BrowserLibrary;
import org.cistron.report.html.chromium.Json;
import org.cistron.report.html.pictures.VariantDrawings;
import org.cistron.testkit.MadeAnnotation;
import org.cistron.testkit.MadeClassification;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class VariantPageTest {
    private static final BrowserLibrary LIBRARY = new BrowserLibrary("window.igv = {};", "Permission is granted");

    private static StrictPage page(VariantReport report) throws IOException {
        return page(report, Optional.of(LIBRARY));
    }

    private static StrictPage page(VariantReport report, Optional<BrowserLibrary> library) throws IOException {
        StringWriter text = new StringWriter();
        VariantPage.of(report, library).write(VariantDrawings.of(report), text);
        return new StrictPage(text.toString());
    }

    @Test
    void hostileNamesAreTextAndNothingElse() throws IOException {
        StrictPage page = page(MadeClassification.hostile());
        assertThat(page.all("script")).hasSize(4);
        assertThat(page.all("img")).isEmpty();
        assertThat(page.all("b")).isEmpty();
        assertThat(page.all("textarea")).isEmpty();
        assertThat(page.all("h1").get(0).getTextContent())
                .isEqualTo(MadeClassification.hostile().run().sample());
        assertThat(page.text()).contains(MadeAnnotation.HOSTILE.subList(0, 3));
    }

    @Test
    void hostileNamesComeWholeToTheScript() throws IOException {
        Object variants = Json.read(page(MadeClassification.hostile()).scripts().get(0));
        assertThat((List<?>) Json.at(variants, "gene", "words")).isEqualTo(MadeAnnotation.HOSTILE);
    }

    @Test
    void theFirstScreenSaysWhatMatters() throws IOException {
        Element summary = page(MadeClassification.ordinary()).all("header").get(0);
        assertThat(summary.getTextContent())
                .contains("sample1", "1 warning", "High impact", "10", "Coverage", "50.0 %", "20 of 40 rows judged")
                .contains("Resistance", "1 drug", "of 2 judged", "Pathogenic", "no diagnosis");
    }

    @Test
    void resistanceNamesTheVariantsThatASampleCarries() throws IOException {
        StrictPage page = page(MadeClassification.ordinary());
        Element drugs = page.all("table").get(0);
        assertThat(drugs.getTextContent())
                .contains("isoniazid", "resistant", "1) Assoc w R", "sample1", "no resistance found");
        assertThat(page.all("button"))
                .anyMatch(button -> button.getAttribute("data-variant").equals("13"));
        assertThat(page.all("button"))
                .noneMatch(button -> button.getAttribute("data-variant").equals("12"));
    }

    @Test
    void howFarProbabilitiesMayBeBelievedIsDrawn() throws IOException {
        assertThat(page(MadeClassification.ordinary()).text())
                .contains("Calibration: pathogenic", "Reliability curve of 50 variants in 2 groups");
        assertThat(page(MadeClassification.empty()).text()).doesNotContain("Reliability curve");
    }

    @Test
    void whatNobodyMeasuredIsNotCalledCalibrated() throws IOException {
        VariantReport made = MadeClassification.ordinary();
        assertThat(page(made).text()).contains("calibrated on variants of genes held out");
        assertThat(page(OtherClassification.of(made).uncalibrated().report()).text())
                .contains("nobody has measured how far these probabilities may be believed")
                .doesNotContain("calibrated on");
    }

    @Test
    void whereNobodyJudgedNothingIsSaidOfClassesAndProbabilities() throws IOException {
        StrictPage page = page(
                OtherClassification.of(MadeClassification.ordinary()).unjudged().report());
        assertThat(page.all("header").get(0).getTextContent())
                .contains("no diagnosis")
                .doesNotContain("probabilities");
        assertThat(page.all("th")).noneMatch(head -> head.getTextContent().contains("probability"));
        assertThat(page.all("th")).noneMatch(head -> head.getTextContent().contains("pathogenic"));
        assertThat(page.all("li"))
                .noneMatch(word -> word.getTextContent().equals("pathogenic or resistant"))
                .noneMatch(word -> word.getTextContent().equals("Consequences and classes"));
    }

    @Test
    void whatNoSampleCarriesIsNotDrawnAlongProteins() throws IOException {
        Element proteins = page(MadeClassification.ordinary()).all("section").stream()
                .filter(section -> section.getAttribute("id").equals("proteins"))
                .findFirst()
                .orElseThrow();
        // Five of the ten changes of each protein are carried.
        assertThat(proteins.getTextContent())
                .contains("Lollipop plot of 5 variants", "seen 1 time")
                .doesNotContain("seen 0 times");
        assertThat(page(MadeClassification.ordinary()).text())
                .contains("Of the alleles that a sample carries")
                .contains("classes and probabilities are of alleles that a sample carries")
                .contains("carried by no sample");
    }

    @Test
    void anAlleleWithASecondRowIsOneAllele() throws IOException {
        VariantReport made = MadeClassification.ordinary();
        assertThat(page(OtherClassification.of(made).withASecondRow().report()).text())
                .doesNotContain("This page has room for");
    }

    @Test
    void contigsAreNamedAsTheirFilesNameThem() throws IOException {
        List<Picture> kinds = VariantDrawings.of(OtherClassification.of(MadeClassification.ordinary())
                        .onContigs("NC_000962.3", "chr_2")
                        .report())
                .sections()
                .get(1)
                .pictures();
        assertThat(kinds).anyMatch(picture -> picture.svg().contains(">NC_000962.3<"));
    }

    @Test
    void heatMapsAreAnchoredWhereTheirVariantsPoint() throws IOException {
        StrictPage page = page(MadeClassification.ordinary());
        Object variants = Json.read(page.scripts().get(0));
        String anchor = Json.at(variants, "details", "1", "heatMap").toString();
        assertThat(page.all("figure"))
                .anyMatch(figure -> figure.getAttribute("id").equals(anchor));
        assertThat(Json.at(variants, "details", "0", "heatMap")).isEqualTo("");
    }

    @Test
    void changesOfProteinsHaveNoBrowserAndNoContigs() throws IOException {
        StrictPage page = page(MadeClassification.ofProteins());
        assertThat(page.text()).contains("there is no genome to browse").doesNotContain("Drag to move");
        assertThat(page.all("section"))
                .noneMatch(section -> section.getAttribute("id").equals("contigs"));
    }

    @Test
    void anEmptyInputHasAPageThatSaysSo() throws IOException {
        StrictPage page = page(MadeClassification.empty());
        assertThat(page.text())
                .contains("No warnings", "No variant lies in a gene", "There is no variant to show")
                .doesNotContain("Proteins alone were given");
        assertThat(page.all("figure")).isEmpty();
    }

    @Test
    void withoutTheLibraryThePageSaysSo() throws IOException {
        assertThat(page(MadeClassification.ordinary(), Optional.empty()).text())
                .contains("came without the interactive genome browser");
    }

    @Test
    void nothingIsAskedOfAnyHost() throws IOException {
        StrictPage page = page(MadeClassification.ordinary());
        List<Element> all = page.all("*");
        assertThat(all).allMatch(element -> element.getAttribute("src").isEmpty());
        assertThat(all)
                .extracting(element -> element.getAttribute("href"))
                .allMatch(address -> address.isEmpty() || address.startsWith("#") || address.equals("data:,"));
    }
}
