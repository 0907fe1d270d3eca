package org.cistron.runner.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.error.PluginException;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.RunFacts;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginLocation;
import org.cistron.runner.host.TestPlugins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWritingTest {
    private static final String WRITER = """
            package stranger;
            import java.io.*;
            import java.nio.charset.StandardCharsets;
            import org.cistron.api.plugin.*;
            import org.cistron.api.report.*;
            public final class Writer implements ReportWriter {
                @Override public void annotation(AnnotationReport report, ReportFiles to) throws IOException {
                    %s
                }
            }
            """;
    private static final String SAMPLE = "try (OutputStream out = to.file(\"s.txt\")) {"
            + " out.write(report.run().sample().getBytes(StandardCharsets.UTF_8)); }";

    @TempDir
    Path folder;

    private final HostCompute compute = new HostCompute(1);
    private final List<String> warnings = new ArrayList<>();

    @AfterEach
    void stop() {
        compute.close();
    }

    @Test
    void aStrangersReportStandsBesideTheOtherOutputs() throws IOException {
        write(SAMPLE, false);
        assertThat(folder.resolve("out/s.txt")).hasContent("sample");
    }

    @Test
    void aWriterThatFailsEndsTheRunAndIsNamed() {
        assertThatThrownBy(() -> write("throw new IOException(\"no paper\");", false))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("stranger")
                .hasMessageContaining("report on sample")
                .hasMessageContaining("no paper");
    }

    @Test
    void whereTheRunIsToKeepGoingItCostsAWarningAndItsFilesOnly() throws IOException {
        write(SAMPLE + " throw new IOException(\"no paper\");", true);
        assertThat(folder.resolve("out/s.txt")).doesNotExist();
        assertThat(warnings).singleElement().asString().contains("no paper").endsWith("The report is missing.");
    }

    @Test
    void whatFailsWhileItIsPreparedIsToldWhenItMatters() throws IOException {
        Path place = TestPlugins.plugin("stranger", "", "to.reportWriter(\"stranger\", Writer.class);")
                .source("stranger.Writer", """
                        package stranger;
                        import java.io.*;
                        import org.cistron.api.plugin.*;
                        public final class Writer implements ReportWriter {
                            @Override public void prepare() throws IOException { throw new IOException("no ink"); }
                        }
                        """)
                .folder(Files.createTempDirectory(folder, "plugin"));
        try (HostCompute two = new HostCompute(2)) {
            PluginHost host = TestPlugins.host(
                    PluginLocation.at(place).stream()
                            .flatMap(location -> TestPlugins.loader().load(location).stream())
                            .toList(),
                    List.of(),
                    two);
            assertThat(ReportWriting.of(host, Optional.empty(), false, warnings::add)
                            .writers())
                    .containsExactly("stranger");
            assertThatThrownBy(() -> host.reportWriter("stranger").prepare())
                    .isInstanceOf(PluginException.class)
                    .hasMessageContaining("could not prepare its reports")
                    .hasMessageContaining("no ink");
        }
        assertThat(warnings).isEmpty();
    }

    @Test
    void filesLieInTheOutputFolderAndReplaceNothing() {
        assertThatThrownBy(() -> write("to.file(\"../s.txt\");", false))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("../s.txt");
        assertThatThrownBy(() -> write("to.file(\"s.txt\").close(); to.file(\"s.txt\");", false))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("s.txt");
        assertThat(folder.resolve("s.txt")).doesNotExist();
    }

    @Test
    void aFileThatIsLeftOpenIsTheWritersFault() throws IOException {
        assertThatThrownBy(() -> write("to.file(\"s.txt\").write(1);", false))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("stranger")
                .hasMessageContaining("has not closed its file 's.txt'");
        write("to.file(\"s.txt\").write(1);", true);
        assertThat(folder.resolve("out/s.txt")).doesNotExist();
        assertThat(warnings).singleElement().asString().contains("not closed");
    }

    @Test
    void theRecordOfTheRunIsTheHostsOwn() {
        assertThatThrownBy(() -> write("to.file(\"run.json\").close();", false))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("run.json");
    }

    private void write(String body, boolean keepGoing) throws IOException {
        Path place = TestPlugins.plugin("stranger", "", "to.reportWriter(\"stranger\", Writer.class);")
                .source("stranger.Writer", WRITER.formatted(body))
                .folder(Files.createTempDirectory(folder, "plugin"));
        PluginHost host = TestPlugins.host(
                PluginLocation.at(place).stream()
                        .flatMap(location -> TestPlugins.loader().load(location).stream())
                        .toList(),
                List.of(),
                compute);
        RunFacts run =
                new RunFacts("sample", "annotate", "0", List.of(), List.of(), List.of(), new TreeMap<>(), List.of());
        AnnotationReport report = new CollectedAnnotation(
                run, TestPlugins.GENOME, new AnnotationCollector(List.of("hmm")), Map.of(), Map.of());
        try (OutputFolder out = OutputFolder.open(folder.resolve("out"), true)) {
            assertThat(ReportWriting.of(host, Optional.empty(), keepGoing, warnings::add)
                            .writers())
                    .containsExactly("stranger");
            new ReportWriting(host, List.of("stranger"), keepGoing, warnings::add).annotation(report, out);
            out.commit();
        }
    }
}
