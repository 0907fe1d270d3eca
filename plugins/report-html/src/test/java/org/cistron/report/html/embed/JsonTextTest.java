package org.cistron.report.html.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.report.html.chromium.Json;
import org.cistron.report.html.made.MadeReports;
import org.junit.jupiter.api.Test;

final class JsonTextTest {
    @Test
    void hostileTextsComeBackAsTheyWere() {
        String json = new JsonText().texts(MadeReports.HOSTILE).toString();
        assertThat(Json.read(json)).isEqualTo(MadeReports.HOSTILE);
    }

    @Test
    void nothingInATextCanEndTheScriptItStandsIn() {
        String json = new JsonText().texts(MadeReports.HOSTILE).toString();
        assertThat(json).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029", "\u202E", "\u007F");
    }

    @Test
    void numbersAreRoundedAndShort() {
        JsonText json = new JsonText().array();
        for (double number : new double[] {0.5, 1, 0.9996, 0.0004, -0.0004, -12.3456, 1234567.5, 0.05}) {
            json.number(number, 3);
        }
        assertThat(json.number(Double.NaN, 3).endArray()).hasToString("[0.5,1,1,0,0,-12.346,1234567.5,0.05,null]");
    }
}
