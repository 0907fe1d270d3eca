package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void markupIsEscaped() {
        assertThat(XmlText.escaped("<a b='c' d=\"e\">&amp;"))
                .isEqualTo("&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;amp;");
    }

    @Test
    void whatXmlForbidsIsReplacedAndTheRestStays() {
        assertThat(XmlText.escaped("a\u0000\u001f\u0080\ud800\ufffe\u202eb"))
                .isEqualTo("a\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdb");
        assertThat(XmlText.escaped("\ud83e\uddec Ä柯\u05d0")).isEqualTo("\ud83e\uddec Ä柯\u05d0");
    }

    @Test
    void wordsThatFitStayAndOthersKeepBeginningAndEnd() {
        assertThat(Label.fitting("dnaA", 100, 12)).isEqualTo("dnaA");
        String cut = Label.fitting("NZ_AHMY02000051.1", 100, 12);
        assertThat(cut).matches("NZ_A.*….*51\\.1");
        assertThat(Label.width(cut, 12)).isLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83e\uddec", "W", "柯", "i"})
    void noCharacterIsCutInHalf(String character) {
        for (int room = 5; room < 120; room++) {
            String cut = Label.fitting(character.repeat(50), room, 12);
            assertThat(cut.replace("…", "").replace(character, "")).isEmpty();
            assertThat(Label.width(cut, 12)).isLessThanOrEqualTo(Math.max(room, Label.width("…", 12)));
        }
    }

    @Test
    void sentencesTakeEightyCharacters() {
        assertThat(Label.brief("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Label.brief("\ud83e\uddec".repeat(81))).isEqualTo("\ud83e\uddec".repeat(79) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.001,0",
        "1.005,1",
        "1.5,1.5",
        "-3.25,-3.25",
        "12.999,13",
        "0.05,0.05",
        "-0.5,-0.5",
        "940.1,940.1"
    })
    void coordinatesHaveAtMostTwoDecimals(double coordinate, String written) {
        assertThat(Decimals.coordinate(coordinate)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e7})
    void whatHasNoPlaceIsNotWritten(double coordinate) {
        assertThatThrownBy(() -> Decimals.coordinate(coordinate)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"300;300 nt", "9999;9,999 nt", "48502;48.5 kb", "50000;50 kb", "4641652;4.64 Mb", "5000000;5 Mb"})
    void lengthsHaveTheUnitThatSuitsThem(long length, String written) {
        assertThat(Decimals.nucleotides(length)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"99999;99,999", "100000;100 k", "999400;999 k", "1234567;1.23 M", "2000000;2 M"})
    void largeCountsAreShortWhereThereIsLittleRoom(long count, String written) {
        assertThat(Decimals.count(count)).isEqualTo(written);
    }

    @Test
    void aSmallShareIsNotWrittenAsNone() {
        assertThat(Decimals.percent(1, 4337)).isEqualTo("< 0.1 %");
        assertThat(Decimals.percent(0, 4337)).isEqualTo("0.0 %");
        assertThat(Decimals.percent(3, 0)).isEqualTo("0.0 %");
        assertThat(Decimals.percent(3890, 4337)).isEqualTo("89.7 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "a b", "a\"", "a<", "ä"})
    void anIdIsNothingThatCouldBreakOut(String id) {
        assertThatThrownBy(() -> new Heading(id, "title")).isInstanceOf(IllegalArgumentException.class);
    }
}
