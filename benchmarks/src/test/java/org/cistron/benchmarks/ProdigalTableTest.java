package org.cistron.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.genes.evaluation.GeneFigures;
import org.cistron.genes.evaluation.GeneScore;
import org.cistron.genes.evaluation.LengthClass;
import org.cistron.genes.evaluation.StartScore;
import org.junit.jupiter.api.Test;

class ProdigalTableTest {
    private static final List<AccuracyRow> ROWS = List.of(
            row("a", "prodigal", 90, 40, 10, 8, Optional.of(7)),
            row("a", "tcn", 92, 38, 6, 9, Optional.of(9)),
            row("b", "prodigal", 80, 50, 20, 5, Optional.empty()),
            row("b", "tcn", 80, 45, 25, 5, Optional.empty()),
            row("c", "prodigal", 100, 50, 0, 10, Optional.empty()));

    @Test
    void eachProgramIsComparedOnTheGenomesThatItWasRunOn() {
        List<String> lines = ProdigalTable.of(ROWS).tsv().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isEqualTo("all\ttcn\t2\t+0.49\t+1\t-7.00\t-10.00\tb\t0.00\t+1\t+2\t7");
        assertThat(lines.get(2)).startsWith("train\ttcn\t2\t");
    }

    @Test
    void countsAreSummedAndVerifiedStartsPooled() {
        List<String> lines = AccuracyTables.means(ROWS).tsv().lines().toList();
        assertThat(lines.get(2))
                .isEqualTo("all\ttcn\t2\t86.00\t83.00\t70.00\t81.80\t85.03\t85.49\t31\t20\t14\t10\t9\t90.00\t4.00\t2");
        assertThat(lines.get(1)).contains("prodigal\t3\t").endsWith("\t30\t30\t23\t10\t7\t70.00\t6.00\t2");
    }

    private static AccuracyRow row(
            String genome, String program, int found, int known, int extra, int shortFound, Optional<Integer> exact) {
        GeneFigures all = new GeneFigures(100, 50, found + extra, found, known, 70, 40, extra);
        GeneFigures few = new GeneFigures(10, 5, shortFound, shortFound, 0, 0, 0, 0);
        GeneFigures none = new GeneFigures(0, 0, 0, 0, 0, 0, 0, 0);
        Map<LengthClass, GeneFigures> byLength =
                new EnumMap<>(Map.of(LengthClass.SHORT, few, LengthClass.MEDIUM, none, LengthClass.LONG, none));
        return new AccuracyRow(
                "train",
                genome,
                program,
                new GeneScore(all, byLength),
                exact.map(count -> new StartScore(10, 10, count)),
                Optional.of(new Measurement(2, OptionalLong.of(2048))));
    }
}
