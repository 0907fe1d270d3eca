package org.cistron.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        ResultTable table = new ResultTable("Genomes", "genome", "f1");
        table.add(List.of("lambda", "98.10"));
        assertThat(table.markdown()).isEqualTo("""
                        ### Genomes

                        | genome | f1    |
                        | ------ | ----- |
                        | lambda | 98.10 |
                        """);
        assertThat(table.tsv()).isEqualTo("genome\tf1\nlambda\t98.10\n");
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        ResultTable table = new ResultTable("Genomes", "genome", "f1");
        assertThatThrownBy(() -> table.add(List.of("lambda"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMedianIsTheOneInTheMiddle() {
        assertThat(Numbers.median(List.of(3.0, 1.0, 10.0))).isEqualTo(3.0);
        assertThat(Numbers.median(List.of(4.0, 1.0, 10.0, 2.0))).isEqualTo(3.0);
    }
}
