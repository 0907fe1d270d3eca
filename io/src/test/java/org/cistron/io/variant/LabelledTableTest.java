package org.cistron.io.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledTableTest {
    private static final String CHANGES = "protein\tgene\tpos\tref\talt\tlabel\treview_status\tmore\n";
    private static final String ALLELES =
            "chrom\tpos\tref\talt\tlabel\tgene\thgvs_c\thgvs_p\treview_status\tleft256\tright256\n";
    private static final String GRADES = "Gene\tMutation\ttype\tdrug\tconfidence\n";

    @TempDir
    Path folder;

    @Test
    void theHeaderTellsTheKind() throws IOException {
        assertThat(read(CHANGES + "NP_1\tG\t2\tk\tL\tP\treviewed by expert panel\tx\n"))
                .singleElement()
                .isInstanceOfSatisfying(LabelledProteinChange.class, row -> {
                    assertThat(row.change().position()).isEqualTo(1);
                    assertThat(row.change().reference()).isEqualTo('K');
                    assertThat(row.label()).isEqualTo(new Label(true, true));
                    assertThat(row.place().line()).isEqualTo(2);
                });
        assertThat(read(ALLELES + "X\t10\tA\tAT\tB\t-\tNM_1:c.1A>T\t\tno assertion criteria provided\tCC\tGG\n"))
                .singleElement()
                .isInstanceOfSatisfying(LabelledAllele.class, row -> {
                    assertThat(row.start()).isEqualTo(9);
                    assertThat(row.gene()).isEmpty();
                    assertThat(row.label()).isEqualTo(new Label(false, false));
                });
        assertThat(read(GRADES + "rpoB\tp.Ser450Leu\tx\trifampicin\tAssoc w R\n"))
                .singleElement()
                .isInstanceOfSatisfying(
                        GradedMutation.class, row -> assertThat(row.grade()).isEqualTo(Grade.RESISTANT));
    }

    @Test
    void reviewedIsWhatBeginsWithCriteriaAndIsNotContradicted() throws IOException {
        assertThat(List.of(
                        reviewed("criteria provided, single submitter"),
                        reviewed("criteria provided, conflicting interpretations"),
                        reviewed("no assertion criteria provided"),
                        reviewed("reviewed by expert panel"),
                        reviewed("practice guideline"),
                        reviewed("")))
                .containsExactly(true, false, false, true, true, false);
    }

    @Test
    void rowsThatAreNotAsTheyShouldBeAreRefusedWithTheirLine() throws IOException {
        refused("a\tb\n", ":1: found no header of labelled variants");
        refused("protein\tgene\tpos\n", ":1: found no column alt, label, ref, review_status");
        refused(CHANGES + "NP_1\tG\t0\tK\tL\tP\t\t\n", ":2: found '0' in column pos");
        refused(CHANGES + "NP_1\tG\t1\tKK\tL\tP\t\t\n", ":2: found 'KK' in column ref");
        refused(CHANGES + "NP_1\tG\t1\tK\tK\tP\t\t\n", ":2: found the same residue");
        refused(CHANGES + "NP_1\tG\t1\tK\tL\tQ\t\t\n", ":2: found 'Q' in column label, expected P or B");
        refused(CHANGES + "\n\tG\t1\tK\tL\tP\t\t\n", ":3: found an empty cell in column protein");
        refused(CHANGES + "NP_1\tG\t1\tK\tL\tP\n", ":2: found 6 columns, expected 8");
        refused(ALLELES + "X\t10\tA\t<DEL>\tB\tG\t\t\t\tC\tG\n", ":2: found '<DEL>' in column alt");
        refused(GRADES + "rpoB\t\tx\trifampicin\tAssoc w R\n", ":2: found an empty cell in column Mutation");
    }

    @Test
    void everyRowOfTheRealTablesIsRead() {
        Path variants = Path.of("../../shared/data/variants");
        assumeTrue(Files.isDirectory(variants), "no shared data");
        List<LabelledRow> missense = LabelledTable.read(variants.resolve("human_missense/clinvar_missense.tsv.gz"));
        assertThat(missense.size()).isEqualTo(15_055);
        assertThat(count(missense, row -> row.label().reviewed())).isEqualTo(6_327);
        assertThat(count(missense, row -> row.label().reviewed() && row.label().pathogenic()))
                .isEqualTo(4_082);
        assertThat(LabelledTable.read(variants.resolve("human_context/clinvar_chrX.tsv.gz"))
                        .size())
                .isEqualTo(1_975);
        List<GradedMutation> catalogue =
                LabelledTable.readCatalogue(variants.resolve("tuberculosis/resistance_catalogue.tsv.gz"));
        assertThat(catalogue.size()).isEqualTo(36_103);
        assertThat(catalogue.stream().filter(GradedMutation::isHgvs).count()).isEqualTo(35_801);
    }

    private static long count(List<LabelledRow> rows, Predicate<LabelledProteinChange> wanted) {
        return rows.stream()
                .filter(row -> wanted.test((LabelledProteinChange) row))
                .count();
    }

    private boolean reviewed(String status) throws IOException {
        LabelledRow row =
                read(CHANGES + "NP_1\tG\t2\tK\tL\tP\t" + status + "\t\n").get(0);
        return ((LabelledProteinChange) row).label().reviewed();
    }

    private void refused(String text, String words) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("t.tsv")
                .hasMessageContaining(words);
    }

    private List<LabelledRow> read(String text) throws IOException {
        return LabelledTable.read(Files.writeString(folder.resolve("t.tsv"), text));
    }
}
