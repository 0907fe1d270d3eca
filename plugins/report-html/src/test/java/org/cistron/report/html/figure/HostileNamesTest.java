package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class HostileNamesTest {
    private static final Set<String> DRAWN = Set.of("svg", "title", "desc", "text", "path", "rect", "line", "circle");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "class",
            "viewBox",
            "width",
            "height",
            "role",
            "aria-labelledby",
            "aria-describedby",
            "id",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "d",
            "transform",
            "data-gene");
    /** What a name with markup in it may look like only when it is escaped. */
    private static final Pattern MARKUP_FROM_OUTSIDE = Pattern.compile("<(script|img|/svg|!|\\?|/textarea)(?!>\\n?$)");

    static Stream<String> names() {
        return Stream.of(
                "plain",
                "",
                "<script>alert(1)</script>",
                "</title></svg><img src=x onerror=alert(1)>",
                "\"' onload='alert(1)' x=\"",
                "</textarea><!--<![CDATA[ ]]> <?php -->",
                "a & b &amp; &lt; &#x0; &unknown;",
                "a\u0000b\u0007c\u001bd\u007fe\u0085f\ufffeg\uffff",
                "tab\tnew\nline\rreturn",
                "half \ud83d and \udc00 pairs",
                "\u202egnirts desrever\u2066",
                "\ud83e\uddec Bakterium Ä\u0301\u0301\u0301 \u67ef\u5179 \u05d0\u05d1",
                "x".repeat(10_240),
                "<".repeat(10_240),
                "\u0301".repeat(10_240),
                "\ud83e\uddec".repeat(5_120));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFigureIsWellFormedAndHoldsNothingThatRuns(String name) {
        for (Figure figure : SampleFigures.all(name)) {
            for (Element element : SvgDocument.of(figure).all()) {
                assertThat(DRAWN).contains(element.getTagName());
                assertThat(ATTRIBUTES).containsAll(attributes(element));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void markupIsEscapedEvenForAParserThatForgives(String name) {
        for (Figure figure : SampleFigures.all(name)) {
            assertThat(MARKUP_FROM_OUTSIDE.matcher(figure.svg()).find()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void lengthIsBounded(String name) {
        List<Figure> plain = SampleFigures.all("plain");
        List<Figure> hostile = SampleFigures.all(name);
        for (int i = 0; i < plain.size(); i++) {
            int elements = SvgDocument.of(plain.get(i)).all().size();
            assertThat(hostile.get(i).svg().length())
                    .isLessThan(plain.get(i).svg().length() + 500 * elements + 5000);
        }
    }

    @Test
    void namesAreShownAsTheyAre() {
        String name = "<b>&'\"";
        GeneMark gene = new GeneMark(name, 0, 3000, Strand.FORWARD, 0.5);
        SvgDocument map = SvgDocument.of(LinearMap.of(SampleFigures.heading(name), name, 0, 9000, List.of(gene)));
        assertThat(map.title()).isEqualTo(name);
        assertThat(map.words()).contains(name);
        assertThat(map.description()).startsWith("Map of " + name + " from 1 to 9,000");
        Element drawn = map.styled("path", "gene").get(0);
        assertThat(drawn.getAttribute("data-gene")).isEqualTo(name);
        assertThat(SvgDocument.tooltip(drawn)).startsWith(name + ", 1–3,000 (+), 3,000 nt, probability 0.500");
    }

    @Test
    void aFigureNamesItsTitleAndDescription() {
        for (Figure figure : SampleFigures.all("plain")) {
            SvgDocument document = SvgDocument.of(figure);
            Element root = document.root();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("aria-labelledby")).isEqualTo("sample-title");
            assertThat(root.getAttribute("aria-describedby")).isEqualTo("sample-description");
            assertThat(document.title()).isEqualTo("plain");
            assertThat(document.description()).matches("(?s).*\\d.*\\.");
            assertThat(ids(document)).containsExactlyInAnyOrder("sample-title", "sample-description");
        }
    }

    private static Set<String> ids(SvgDocument document) {
        Set<String> ids = new HashSet<>();
        document.all().stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        return ids;
    }

    private static Set<String> attributes(Element element) {
        Set<String> names = new HashSet<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            names.add(map.item(i).getNodeName());
        }
        return names;
    }
}
