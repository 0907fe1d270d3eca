package org.cistron.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.cistron.api.plugin.ReportWriter;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ComparisonReport;
import org.cistron.api.report.VariantReport;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ReportWriter} promises: extend this class in your plugin's tests, and return your writer.
 *
 * <pre>{@code
 * class MyReportContractTest extends ReportWriterContract {
 *     @Override
 *     protected ReportWriter writer() {
 *         return new MyReportWriter();
 *     }
 * }
 * }</pre>
 */
public abstract class ReportWriterContract {

    /** Returns the writer, new each time. */
    protected abstract ReportWriter writer();

    @Test
    void theSameRunGivesTheSameBytesOnAnyMachine() throws IOException {
        SortedMap<String, byte[]> here = written(MadeAnnotation.ordinary());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertSame(written(MadeAnnotation.ordinary()), here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneWriterReportsOnManyRunsAndMixesNone() throws IOException {
        ReportWriter writer = writer();
        written(writer, MadeAnnotation.hostile());
        assertSame(written(writer, MadeAnnotation.ordinary()), written(MadeAnnotation.ordinary()));
    }

    @Test
    void whateverNamesHoldAReportIsWritten() throws IOException {
        assertThat(written(MadeAnnotation.hostile())).isNotEmpty();
    }

    @Test
    void aRunThatWasComparedWithATruthHasAReportToo() throws IOException {
        assertThat(written(MadeAnnotation.ordinary().compared())).isNotEmpty();
        assertThat(written(MadeAnnotation.hostile().compared())).isNotEmpty();
    }

    @Test
    void aRunThatFoundNothingHasAReportToo() throws IOException {
        assertThat(written(MadeAnnotation.withoutGenes())).isNotEmpty();
    }

    @Test
    void theSameVariantsGiveTheSameBytesOnAnyMachine() throws IOException {
        SortedMap<String, byte[]> here = written(MadeClassification.ordinary());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertSame(written(MadeClassification.ordinary()), here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneWriterReportsOnVariantsAndGenesAndMixesNone() throws IOException {
        ReportWriter writer = writer();
        written(writer, MadeClassification.hostile());
        written(writer, MadeAnnotation.hostile());
        assertSame(written(writer, MadeClassification.ordinary()), written(MadeClassification.ordinary()));
        assertSame(written(writer, MadeAnnotation.ordinary()), written(MadeAnnotation.ordinary()));
    }

    @Test
    void variantsOfAnyNamesOfProteinsAndNoneHaveReportsWhereOrdinaryOnesHave() throws IOException {
        boolean reports = !written(MadeClassification.ordinary()).isEmpty();
        for (MadeClassification report :
                List.of(MadeClassification.hostile(), MadeClassification.ofProteins(), MadeClassification.empty())) {
            assertThat(!written(report).isEmpty()).isEqualTo(reports);
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytesOnAnyMachineAndAnyNamesDo() throws IOException {
        SortedMap<String, byte[]> here = written(MadeComparison.ordinary());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertSame(written(MadeComparison.ordinary()), here);
        } finally {
            Locale.setDefault(locale);
        }
        assertThat(written(MadeComparison.hostile()).isEmpty())
                .isEqualTo(written(MadeComparison.ordinary()).isEmpty());
    }

    private SortedMap<String, byte[]> written(ComparisonReport report) throws IOException {
        MemoryReportFiles files = new MemoryReportFiles();
        writer().comparison(report, files);
        return files.written();
    }

    /** Returns what a new writer writes of variants, by file. */
    protected SortedMap<String, byte[]> written(VariantReport report) throws IOException {
        return written(writer(), report);
    }

    private static SortedMap<String, byte[]> written(ReportWriter writer, VariantReport report) throws IOException {
        MemoryReportFiles files = new MemoryReportFiles();
        writer.variants(report, files);
        return files.written();
    }

    /** Returns what a new writer writes, by file. */
    protected SortedMap<String, byte[]> written(AnnotationReport report) throws IOException {
        return written(writer(), report);
    }

    private static SortedMap<String, byte[]> written(ReportWriter writer, AnnotationReport report) throws IOException {
        MemoryReportFiles files = new MemoryReportFiles();
        writer.annotation(report, files);
        return files.written();
    }

    private static void assertSame(SortedMap<String, byte[]> found, SortedMap<String, byte[]> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
    }
}
