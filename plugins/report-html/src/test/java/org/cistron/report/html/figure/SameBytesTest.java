package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "fr-FR"})
    void theMachinesLanguageAndTimeZoneDoNotMatter(String language) {
        Locale.setDefault(Locale.ROOT);
        List<String> before = drawn();
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(String.format(Locale.getDefault(), "%.1f", 0.5) + Locale.getDefault())
                .isNotEqualTo(String.format(Locale.ROOT, "%.1f", 0.5) + Locale.ROOT);
        assertThat(drawn()).isEqualTo(before);
    }

    private static List<String> drawn() {
        return SampleFigures.all("Iı plain").stream().map(Figure::svg).toList();
    }
}
