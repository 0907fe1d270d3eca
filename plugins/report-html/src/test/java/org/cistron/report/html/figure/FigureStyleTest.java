package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class FigureStyleTest {
    private static final double CONTRAST_OF_WORDS = 4.5;
    private static final double CONTRAST_OF_SHAPES = 3;
    /** Distances in CIELAB; about 2 can just be told from one another side by side. */
    private static final double TOLD_APART = 20;

    private static final List<List<String>> SHOWN_TOGETHER = List.of(
            List.of("likely", "probable", "possible", "doubtful", "unknown"),
            List.of("letter-a", "letter-c", "letter-g", "letter-t"),
            List.of("category-0", "category-1", "category-2", "category-3", "category-4", "category-5"),
            List.of("skew-above", "skew-below"),
            List.of("strong-end", "weak-end"));

    @Test
    void thereIsAStyleForEveryClassThatFiguresUse() {
        Set<String> used = new TreeSet<>();
        for (Figure figure : SampleFigures.all("plain")) {
            for (Element element : SvgDocument.of(figure).all()) {
                used.addAll(Arrays.asList(element.getAttribute("class").split(" ")));
            }
        }
        used.remove("");
        used.remove("cistron-figure");
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(used).allSatisfy(name -> assertThat(FigureStyle.css())
                .containsPattern("\\." + Pattern.quote(name) + "[ .,]"));
    }

    @Test
    void theSheetNeedsNothingFromOutsideAndKeepsToFigures() {
        String css = FigureStyle.css();
        assertThat(css).doesNotContain("<", "url(", "@import", "expression");
        assertThat(css.lines().filter(line -> line.contains("{") && !line.startsWith("@")))
                .allSatisfy(line -> assertThat(line).matches("(svg)?\\.cistron-figure.*"));
    }

    @Test
    void paperIsLight() {
        assertThat(FigureStyle.css()).contains("@media screen and (prefers-color-scheme: dark)");
    }

    @ParameterizedTest
    @EnumSource
    void wordsCanBeRead(Sheet sheet) {
        for (String name : List.of("text", "text.small")) {
            assertThat(sheet.colour(name).contrast(sheet.background()))
                    .as(name)
                    .isGreaterThanOrEqualTo(CONTRAST_OF_WORDS);
        }
        assertThat(sheet.colour("text").contrast(sheet.colour(".domain"))).isGreaterThanOrEqualTo(CONTRAST_OF_WORDS);
        assertThat(sheet.colour("text").contrast(sheet.colour(".stripe"))).isGreaterThanOrEqualTo(CONTRAST_OF_WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void shapesStandOutFromTheBackground(Sheet sheet) {
        SHOWN_TOGETHER.stream().flatMap(List::stream).forEach(name -> assertThat(
                        sheet.colour("." + name).contrast(sheet.background()))
                .as(name)
                .isGreaterThanOrEqualTo(CONTRAST_OF_SHAPES));
        assertThat(sheet.colour(".bar").contrast(sheet.background())).isGreaterThanOrEqualTo(CONTRAST_OF_SHAPES);
    }

    @ParameterizedTest
    @EnumSource
    void everyEyeTellsColoursApart(Sheet sheet) {
        for (Eye eye : Eye.values()) {
            for (List<String> group : SHOWN_TOGETHER) {
                for (String one : group) {
                    for (String other : group.subList(group.indexOf(one) + 1, group.size())) {
                        assertThat(sheet.colour("." + one).distance(sheet.colour("." + other), eye))
                                .as("%s and %s, %s, %s", one, other, sheet, eye)
                                .isGreaterThan(TOLD_APART);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDivergingScaleGoesFromTheMiddleToBothEndsInEvenSteps(Sheet sheet) {
        for (String side : List.of("below", "above")) {
            Colour inner = sheet.colour(".zero");
            double before = inner.contrast(sheet.background());
            for (int step = 1; step <= 5; step++) {
                Colour next = sheet.colour("." + side + "-" + step);
                assertThat(next.contrast(sheet.background())).isGreaterThan(before);
                for (Eye eye : Eye.values()) {
                    assertThat(next.distance(inner, eye)).isBetween(8.0, 35.0);
                }
                before = next.contrast(sheet.background());
                inner = next;
            }
        }
        for (Eye eye : Eye.values()) {
            assertThat(sheet.colour(".below-3").distance(sheet.colour(".above-3"), eye))
                    .isGreaterThan(40);
        }
    }

    private enum Sheet {
        LIGHT,
        DARK;

        Colour background() {
            Matcher matcher =
                    Pattern.compile("--figure-background, (#[0-9a-f]{6})").matcher(part());
            assertThat(matcher.find()).isTrue();
            return Colour.of(matcher.group(1));
        }

        Colour colour(String selector) {
            Pattern rule = Pattern.compile(
                    "\\.cistron-figure " + Pattern.quote(selector) + "[^.a-z-][^{]*\\{[^}]*fill: (#[0-9a-f]{6})");
            Matcher matcher = rule.matcher(part());
            assertThat(matcher.find()).as(selector).isTrue();
            return Colour.of(matcher.group(1));
        }

        private String part() {
            String css = FigureStyle.css();
            int dark = css.indexOf("@media screen");
            return this == LIGHT ? css.substring(0, dark) : css.substring(dark);
        }
    }
}
