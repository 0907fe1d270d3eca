package org.cistron.report.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cistron.report.html.made.MadeReports;
import org.junit.jupiter.api.Test;

final class BrowserNamesTest {
    @Test
    void plainNamesStayAndOthersBecomeNumbers() {
        assertThat(BrowserNames.of(List.of("NC_000913.3", "gi|1:2-3", "All", "contig_2")))
                .containsExactly("NC_000913.3", "contig_2_", "contig_3", "contig_2");
    }

    @Test
    void hostileNamesNeverReachTheLibrary() {
        List<String> ids = new ArrayList<>(MadeReports.HOSTILE);
        assertThat(BrowserNames.of(ids)).doesNotHaveDuplicates().allMatch(name -> name.matches("contig_\\d"));
    }
}
