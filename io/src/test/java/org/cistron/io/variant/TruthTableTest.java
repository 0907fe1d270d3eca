package org.cistron.io.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthTableTest {
    @TempDir
    private Path folder;

    @Test
    void readsAllelesAndResidues() throws IOException {
        assertThat(read("contig\tposition\tref\talt\tlabel\tquestion\nX\t7\ta\tAT\tP\tresistance:rifampicin\n"))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.key()).isEqualTo(new VariantKey("X", 7, "A", "AT"));
                    assertThat(answer.ofProtein()).isFalse();
                    assertThat(answer.question()).isEqualTo("resistance:rifampicin");
                    assertThat(answer.positive()).isTrue();
                    assertThat(answer.weight()).isEqualTo(1);
                });
        assertThat(read("""
                        protein\tgene\tpos\tref\talt\tlabel\treview_status
                        NP_1\tG\t3\tK\tL\t0\tno assertion criteria provided
                        NP_1\tG\t4\tK\tL\t1\tcriteria provided, single submitter
                        """))
                .extracting(KnownAnswer::ofProtein, KnownAnswer::positive, KnownAnswer::weight)
                .containsExactly(tuple(true, false, 0.3), tuple(true, true, 1.0));
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() {
        String header = "contig\tposition\tref\talt\tlabel\n";
        refused(header, ":1: found no variant, expected one or more");
        refused(header + "X\t0\tA\tG\tP\n", ":2: found '0' in column position, expected a whole number from 1");
        refused(header + "X\t1\tA\tG\tP\nX\t1\tA\tG\tB\n", ":3: found X:1:A>G a second time");
        refused("position\tref\talt\tlabel\n", ":1: found no column contig or chrom or protein, expected one");
        refused("contig\tposition\tref\talt\n", ":1: found no column label");
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder.resolve("truth.tsv") + message);
    }

    private List<KnownAnswer> read(String text) throws IOException {
        return TruthTable.read(Files.writeString(folder.resolve("truth.tsv"), text));
    }
}
