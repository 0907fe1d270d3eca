package org.cistron.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cistron.api.report.RunFacts;
import org.cistron.io.output.RunRecord;
import org.junit.jupiter.api.Test;

class RecordedRunTest {
    @Test
    void whatIsToldDoesNotDependOnFolderTimeOrMachine() {
        RunFacts here = RecordedRun.facts("s", record("/home/me/genome.fna.gz", 1));
        RunFacts there = RecordedRun.facts("s", record("data/genome.fna.gz", 8));
        assertThat(here).isEqualTo(there);
        assertThat(here.inputs()).extracting(RunFacts.InputFacts::name).containsExactly("genome.fna.gz");
        assertThat(here.models()).extracting(RunFacts.ModelFacts::name).containsExactly("genome.fna.gz", "a/bundle");
        assertThat(here.parameters()).containsExactly(Map.entry("table", "11"));
        assertThat(here.warnings()).containsExactly("a warning");
    }

    private static RunRecord record(String input, int threads) {
        return new RunRecord(
                "0",
                "annotate",
                List.of(new RunRecord.Plugin("hmm", "1", "ab")),
                List.of(
                        new RunRecord.Model(input, "hmm", "", "cd", "words"),
                        new RunRecord.Model("a/bundle", "tcn", "", "ef", "")),
                Map.of("table", 11),
                List.of(new RunRecord.Input(input, "01", "fasta", 1, 100, Map.of())),
                List.of(),
                Map.of(),
                List.of("a warning"),
                new RunRecord.Execution(
                        List.of("annotate", input), Instant.ofEpochSecond(threads), threads, 1, Map.of(), "", ""));
    }
}
