package org.cistron.report.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cistron.api.report.AnnotationReport;
import org.cistron.report.html.browser.BrowserLibrary;
import org.cistron.report.html.chromium.Json;
import org.cistron.report.html.made.MadePages;
import org.cistron.report.html.made.MadeReport;
import org.cistron.report.html.made.MadeReports;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class AnnotationPageTest {
    private static final BrowserLibrary LIBRARY = new BrowserLibrary("window.igv = {};", "Permission is granted");

    private static String page(AnnotationReport report) throws IOException {
        return MadePages.page(report, Optional.of(LIBRARY));
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        assertThat(page(MadeReports.lambda())).isEqualTo(page(MadeReports.lambda()));
    }

    @Test
    void hostileNamesAreTextAndNothingElse() throws IOException {
        StrictPage page = new StrictPage(page(MadeReports.hostile()));
        assertThat(page.all("script")).hasSize(5);
        assertThat(page.all("img")).isEmpty();
        assertThat(page.all("h1").get(0).getTextContent()).isEqualTo(MadeReports.HOSTILE.get(2));
        assertThat(page.text()).contains(MadeReports.HOSTILE.subList(0, 4));
        assertThat(page.text()).contains("überlänge-基因-🧬-\u202Egnp.exe\u202C-\uFFFD\uFFFD\u2028\u2029-\uFFFD");
    }

    @Test
    void hostileNamesComeWholeToTheScript() throws IOException {
        StrictPage page = new StrictPage(page(MadeReports.hostile()));
        Object genes = Json.read(page.scripts().get(0));
        assertThat((List<?>) Json.at(genes, "contigs")).isEqualTo(MadeReports.HOSTILE);
    }

    @Test
    void whatWasHeldAgainstATruthSaysSo() throws IOException {
        StrictPage plain = new StrictPage(page(MadeReports.lambda()));
        assertThat(plain.text()).doesNotContain("Missed");
        StrictPage page = new StrictPage(page(MadeReports.lambda().withTruth()));
        assertThat(page.text())
                .contains("87.65 %", "Missed genes", "Extra calls", "Wrong starts", "truth of NC_001416.1.gff3");
        Object truth = Json.read(page.scripts().get(1));
        Object hmm = ((List<?>) Json.at(truth, "finders")).get(0);
        String verdicts = (String) Json.at(hmm, "verdicts");
        assertThat(verdicts.chars().filter(letter -> letter == 'm').count())
                .isEqualTo(((List<?>) Json.at(hmm, "extra")).size());
        assertThat(verdicts).contains("w").contains("u").contains("e");
    }

    @Test
    void theCalibrationCurveSaysWhatItWasMeasuredOn() throws IOException {
        StrictPage plain = new StrictPage(page(MadeReports.lambda()));
        assertThat(plain.text())
                .contains("The model brings no calibration curve along. Nobody has measured")
                .doesNotContain("nine of ten hold");
        StrictPage page = new StrictPage(page(MadeReports.lambda().withTruth()));
        assertThat(page.text())
                .contains("Reliability curve of 1,000 candidates in 3 groups")
                .contains("Measured on 2 genomes", "nine of ten hold")
                .contains("Carsonella, <b>Portiera</b>.")
                .doesNotContain("brings no calibration curve");
    }

    @Test
    void hostileTruthsAreTextAndNothingElse() throws IOException {
        StrictPage page = new StrictPage(page(MadeReports.hostile().withTruth()));
        assertThat(page.all("script")).hasSize(5);
        assertThat(page.all("img")).isEmpty();
        Object names = Json.at(Json.read(page.scripts().get(1)), "name");
        assertThat((List<?>) names).anyMatch(name -> ((String) name).contains(MadeReports.HOSTILE.get(2)));
    }

    @Test
    void longNamesAreShortenedWithTheWholeAtHand() throws IOException {
        String longest = MadeReports.HOSTILE.get(5);
        StrictPage page = new StrictPage(page(MadeReports.hostile()));
        assertThat(page.all("bdi"))
                .allMatch(name -> name.getTextContent().length() <= 601)
                .anyMatch(name -> name.getAttribute("title").equals(longest));
        assertThat(page.text()).contains("(10025 characters)");
    }

    @Test
    void nothingIsAskedOfAnyHost() throws IOException {
        StrictPage page = new StrictPage(page(MadeReports.lambda()));
        List<Element> all = page.all("*");
        assertThat(all).allMatch(element -> element.getAttribute("src").isEmpty());
        assertThat(all)
                .extracting(element -> element.getAttribute("href"))
                .allMatch(address -> address.isEmpty() || address.startsWith("#") || address.equals("data:,"));
    }

    @Test
    void theFirstScreenSaysWhatRanOnWhat() throws IOException {
        Element summary =
                new StrictPage(page(MadeReports.lambda())).all("header").get(0);
        assertThat(summary.getTextContent())
                .contains("Cistron 0.1.0", "No warnings", "lambda.fna", "48,502 nucleotides", "0123456789ab", "hmm");
        assertThat(summary.getTextContent()).contains("Coding share", "Mean probability", "How to cite");
    }

    @Test
    void warningsAreCountedAndListed() throws IOException {
        MadeReport warned = MadeReports.lambda().with(MadeReport.facts("lambda", "Many genes are partial."));
        Element summary = new StrictPage(page(warned)).all("header").get(0);
        assertThat(summary.getTextContent()).contains("1 warning", "Many genes are partial.");
        assertThat(summary.getTextContent()).doesNotContain("No warnings");
    }

    @Test
    void ofManyWarningsTheFirstAreListed() throws IOException {
        String[] warnings = IntStream.range(0, 90).mapToObj(i -> "Warning " + i).toArray(String[]::new);
        MadeReport warned = MadeReports.lambda().with(MadeReport.facts("lambda", warnings));
        Element summary = new StrictPage(page(warned)).all("header").get(0);
        assertThat(summary.getTextContent()).contains("90 warnings", "Warning 49", "and 40 more");
        assertThat(summary.getTextContent()).doesNotContain("Warning 50");
    }

    @Test
    void withoutTheLibraryThePageSaysSoAndShowsTheDrawing() throws IOException {
        Picture map =
                new Picture("linear-map", "Genes along the contigs", "<svg id=\"drawn\"></svg>", "How to read it");
        Pictures pictures = new Pictures(List.of(), List.of(), Optional.of(map));
        StringWriter text = new StringWriter();
        AnnotationPage.of(MadeReports.lambda(), Optional.empty()).write(pictures, text);
        StrictPage page = new StrictPage(text.toString());
        assertThat(page.text()).contains("came without the interactive genome browser", "here is a drawing");
        assertThat(page.all("svg")).hasSize(1);
    }

    @Test
    void figuresStandInSectionsOfTheirOwn() throws IOException {
        Picture figure = new Picture("lengths", "Gene lengths", "<svg></svg>", "Read it <so>");
        PictureSection section = new PictureSection("maps", "Maps", "All of it", List.of(figure));
        PictureSection empty = new PictureSection("empty", "Empty", "", List.of());
        StringWriter text = new StringWriter();
        AnnotationPage.of(MadeReports.lambda(), Optional.of(LIBRARY))
                .write(new Pictures(List.of(section, empty), List.of(), Optional.empty()), text);
        StrictPage page = new StrictPage(text.toString());
        assertThat(page.all("figcaption").get(0).getTextContent()).isEqualTo("Read it <so>");
        assertThat(page.all("a")).anyMatch(link -> link.getAttribute("href").equals("#maps"));
        assertThat(page.text()).doesNotContain("Empty");
    }

    @Test
    void aRunWithoutContigsIsReportedToo() throws IOException {
        assertThat(new StrictPage(page(MadeReports.made(0, 0))).text()).contains("There is no contig to show.");
    }

    @Test
    void aHundredThousandContigsFitIntoTwentyMegabytesAndThePageSaysSo() throws IOException {
        String page = page(MadeReports.made(100_000, 3));
        assertThat(page.length()).isLessThan(18_000_000);
        assertThat(page).contains("genes: those on the", "of 100,000. All of them are", "The browser has room for the");
    }
}
