package org.cistron.io.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldOutTableTest {
    private static final String HEADER =
            "question\tgroup\tgene\tconsequence\tvariant\tlabel\tweight\tfold\thmm-variant\tensemble-variant\n";
    private static final String ROW =
            "pathogenic\tg1\t-\tmissense_variant&splice_region_variant\tv\t1\t0.3\t2\t\t-1.5\n";

    @TempDir
    private Path folder;

    @Test
    void everyOtherColumnIsAClassifiers() throws IOException {
        JudgedVariants judged = read(HEADER + ROW);
        assertThat(judged.classifiers()).containsExactly("hmm-variant", "ensemble-variant");
        assertThat(judged.variants())
                .containsExactly(new JudgedVariant(
                        "pathogenic", "g1", "", "missense_variant", true, 0.3, OptionalInt.of(2), false));
        assertThat(judged.logOdds(0)).containsExactly(Double.NaN);
        assertThat(judged.logOdds(1)).containsExactly(-1.5);
        assertThat(judged.scoredByAll(0)).isFalse();
    }

    @Test
    void weightAndFoldNeedNotBeThere() throws IOException {
        JudgedVariants judged = read("question\tgroup\tgene\tconsequence\tlabel\tmine\nq\tg\tG\t.\tB\t2\n");
        assertThat(judged.variants())
                .containsExactly(new JudgedVariant("q", "g", "G", "", false, 1, OptionalInt.empty(), false));
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() {
        refused(
                HEADER + ROW + ROW.replace("-1.5", "much"),
                ":3: found 'much' in column ensemble-variant, expected log-odds");
        refused(HEADER + ROW.replace("\t1\t", "\tyes\t"), ":2: found 'yes' in column label, expected 1 or 0 or P or B");
        refused(HEADER + ROW.replace("0.3", "0"), ":2: found '0' in column weight, expected a number above 0");
        refused(HEADER + ROW.replace("\t2\t", "\t-2\t"), ":2: found '-2' in column fold, expected a whole number");
        refused(HEADER + ROW.replace("\tv", ""), ":2: found 9 columns, expected 10 as in the first line");
        refused(HEADER, ":1: found no case, expected one or more");
        refused(HEADER.replace("\thmm-variant\tensemble-variant", ""), ":1: found no column of log-odds");
        refused(HEADER.replace("hmm-variant", "ensemble-variant"), ":1: found the column ensemble-variant twice");
        refused("contig\tposition\n", ":1: found no column consequence, gene, group, label, question");
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder.resolve("held_out.tsv") + message)
                .hasMessageEndingWith(".");
    }

    private JudgedVariants read(String text) throws IOException {
        return HeldOutTable.read(Files.writeString(folder.resolve("held_out.tsv"), text));
    }
}
