package org.cistron.runner.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class CurvePictureTest {
    private static final Pattern PLACE = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)");

    @Test
    void linesRunFromLeftToRightAndLossesFall() throws Exception {
        String svg = picture(new double[][] {{1, 0.9}, {2, 0.5}, {4, 0.3}}, "epoch", "loss_training");
        List<double[]> places = places(svg, 0);
        assertThat(places).hasSize(3);
        assertThat(places.get(0)[0]).isEqualTo(90);
        assertThat(places.get(1)[0]).isEqualTo(290);
        assertThat(places.get(2)[0]).isEqualTo(690);
        assertThat(places.get(0)[1]).as("a picture's y grows downwards").isLessThan(places.get(1)[1]);
        assertThat(svg)
                .contains(">epoch<", ">loss<", ">loss_training<", ">0.4<", ">2<")
                .doesNotContain(">score<");
    }

    @Test
    void lossesAndScoresHaveAxesOfTheirOwn() throws Exception {
        String svg =
                picture(new double[][] {{0.5, 7, 80, 0.1}, {0.4, 8, 90, 0.2}}, "loss", "rate", "score_a", "score_b");
        assertThat(svg).contains(">loss<", ">score<", ">score_a<", ">score_b<").doesNotContain(">0.12<");
        assertThat(places(svg, 1)).as("only the second panel has a second line").hasSize(2);
        assertThat(svg).contains(">rate<");
    }

    @Test
    void figuresThatAreNotFiniteArePassedOver() throws Exception {
        double nan = Double.NaN;
        String svg = picture(
                new double[][] {{1, nan}, {2, 5}, {3, nan}, {4, 6}, {5, 7}, {6, Double.POSITIVE_INFINITY}, {7, 1e308}},
                "epoch",
                "loss");
        assertThat(svg).doesNotContain("NaN", "Infinity", "e+", "E");
        assertThat(places(svg, 0)).extracting(place -> place[1]).containsExactly(240.0, 130.0, 20.0);
    }

    @Test
    void columnsWithNothingToSpreadAreDrawnInTheMiddle() throws Exception {
        for (double constant : new double[] {0, 1e-320, -3, 1e9, 1e300}) {
            String svg = picture(new double[][] {{1, constant}, {2, constant}}, "epoch", "score");
            assertThat(svg).doesNotContain("NaN", "Infinity");
            assertThat(places(svg, 0)).extracting(place -> place[1]).containsOnly(130.0);
        }
        assertThat(picture(new double[][] {{1, Double.NaN}}, "epoch", "loss")).contains(">loss<");
        assertThat(picture(new double[][] {{1, 3}}, "epoch", "loss")).contains("class=\"point c0\"");
    }

    @Test
    void rowsAreCountedWhereNoColumnCounts() throws Exception {
        assertThat(picture(new double[][] {{1, 5}, {1, 4}}, "rate", "loss")).contains(">row<");
    }

    @Test
    void namesAreEscaped() throws Exception {
        assertThat(picture(new double[][] {{1, 5}, {2, 4}}, "a&b", "loss<x>")).contains("a&amp;b", "loss&lt;x&gt;");
    }

    @Test
    void manyColumnsAllHaveALegend() throws Exception {
        String[] names = new String[30];
        double[] row = new double[30];
        for (int i = 0; i < names.length; i++) {
            names[i] = "score" + i;
            row[i] = i;
        }
        String svg = picture(new double[][] {row, row}, names);
        assertThat(svg).contains(">score29<", "height=\"640\"");
    }

    @Test
    void curveWithoutLossOrScoreHasNoPicture() {
        assertThat(CurvePicture.of("t", curve(new double[][] {{1}}, "epoch"))).isEmpty();
    }

    private static String picture(double[][] rows, String... columns) throws Exception {
        String svg = CurvePicture.of("Learning curve", curve(rows, columns)).orElseThrow();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(svg).contains("prefers-color-scheme:dark");
        return svg;
    }

    private static LearningCurve curve(double[][] rows, String... columns) {
        LearningCurve curve = new LearningCurve();
        for (double[] row : rows) {
            Map<String, Double> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                values.put(columns[i], row[i]);
            }
            curve.add(values);
        }
        return curve;
    }

    /** The corners of a line of a kind; a legend's line has one corner only and is left out. */
    private static List<double[]> places(String svg, int kind) {
        return svg.lines()
                .filter(line -> line.startsWith("<path class=\"line c" + kind + "\"") && !line.contains("H"))
                .flatMap(line -> PLACE.matcher(line).results())
                .map(CurvePictureTest::place)
                .toList();
    }

    private static double[] place(MatchResult found) {
        return new double[] {Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))};
    }
}
