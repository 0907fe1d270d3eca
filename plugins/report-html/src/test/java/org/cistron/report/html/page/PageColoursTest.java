package org.cistron.report.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.report.html.embed.Resource;
import org.cistron.report.html.figure.Colour;
import org.cistron.report.html.figure.Eye;
import org.cistron.report.html.figure.FigureStyle;
import org.junit.jupiter.api.Test;

/** The browser writes names in the colours of what they name, on white. */
final class PageColoursTest {
    private static final double CONTRAST_OF_WORDS = 4.5;
    private static final double TOLD_APART = 20;
    private static final Colour WHITE = Colour.of("#ffffff");

    private static final List<List<String>> SHOWN_TOGETHER = List.of(
            List.of("p4", "p3", "p2", "p1"),
            List.of("exact", "wrong", "missed", "extra", "uncounted"),
            List.of("v5", "v4", "v3", "v2", "v1"));

    private static String named(String name) throws IOException {
        return found("--" + name + ": (#[0-9a-f]{6});", Resource.text("page/page.css"));
    }

    private static String ofFigures(String name) {
        return found("[.]" + name + " [{] fill: (#[0-9a-f]{6});", FigureStyle.css());
    }

    private static String found(String pattern, String in) {
        Matcher colour = Pattern.compile(pattern).matcher(in);
        assertThat(colour.find()).as(pattern).isTrue();
        return colour.group(1);
    }

    @Test
    void namesCanBeReadInEveryColour() throws IOException {
        for (List<String> group : SHOWN_TOGETHER) {
            for (String name : group) {
                assertThat(Colour.of(named(name)).contrast(WHITE)).as(name).isGreaterThanOrEqualTo(CONTRAST_OF_WORDS);
            }
        }
        assertThat(Colour.of(named("v0")).contrast(WHITE)).isGreaterThanOrEqualTo(CONTRAST_OF_WORDS);
    }

    @Test
    void everyEyeTellsColoursApart() throws IOException {
        for (List<String> group : SHOWN_TOGETHER) {
            for (String one : group) {
                for (String other : group.subList(group.indexOf(one) + 1, group.size())) {
                    for (Eye eye : Eye.values()) {
                        assertThat(Colour.of(named(one)).distance(Colour.of(named(other)), eye))
                                .as("%s and %s, %s", one, other, eye)
                                .isGreaterThan(TOLD_APART);
                    }
                }
            }
        }
    }

    @Test
    void whatMeansTheSameHasOneColourInThePageAndInItsFigures() throws IOException {
        assertThat(List.of(named("p4"), named("p3"), named("p2"), named("p1")))
                .containsExactly(
                        ofFigures("likely"), ofFigures("probable"), ofFigures("possible"), ofFigures("doubtful"));
        assertThat(List.of(named("v1"), named("v5"), named("v3"), named("v4"), named("v2")))
                .containsExactly(
                        ofFigures("category-0"),
                        ofFigures("category-1"),
                        ofFigures("category-2"),
                        ofFigures("category-3"),
                        ofFigures("category-5"));
    }
}
