package org.cistron.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.cistron.benchmarks.measure.ResultTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
    private static final CatalogueGene GENE =
            new CatalogueGene("Rv0678", "mmpR5", new Region("c", 100, 400), Strand.FORWARD);
    private static final VcfSite SITE = new VcfSite("c", 90, "A", "AT");
    private static final String HEADER =
            "contig\tposition\tref\talt\tgene\ttranscript\tprotein\tconsequence\timpact\thgvs_c\thgvs_p\tclass\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "mmpR5, c.-11_-10insT, RIGHT",
        "Rv0678, c.-11_-10insT, RIGHT",
        "mmpR5, c.-10dup, RIGHT_BY_RULES",
        "mmpR5, c.-9dup, OTHER_NAME",
        "mmpR5, ., NO_NAME",
        "abcD, c.-11_-10insT, OTHER_GENE"
    })
    void geneAndNameAreCompared(String gene, String name, Verdict verdict) throws IOException {
        Judgement judgement = Judgement.of(insertion(), table(line(SITE, gene, "x", name)));
        assertThat(judgement.verdict()).isEqualTo(verdict);
    }

    @Test
    void transcriptNamesTheGeneToo() throws IOException {
        ClassifiedVariants table = table(
                line(SITE, "abcD", "transcript:Rv0001", "c.5dup"),
                line(SITE, ".", "transcript:Rv0678", "c.-11_-10insT"));
        assertThat(Judgement.of(insertion(), table).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void variantIsFoundByItsAllelesToo() throws IOException {
        ClassifiedVariants table = table(line(new VcfSite("c", 90, "A", "AG"), "mmpR5", "x", "c.-11_-10insT"));
        assertThat(Judgement.of(insertion(), table).verdict()).isEqualTo(Verdict.NO_VARIANT);
    }

    @Test
    void everyRowOfTheCatalogueIsInOneVerdict() throws IOException {
        Conversion failed =
                new Conversion.Failed(new CatalogueEntry("gyrA", "p.Ter839delins???", 2), Obstacle.INDEFINITE);
        ClassifiedVariants table = table(line(SITE, "mmpR5", "x", "c.-10dup"));
        List<Judgement> judgements = Stream.of(insertion(), failed)
                .map(one -> Judgement.of(one, table))
                .toList();
        List<ResultTable> tables = new ScoreTables(judgements).all();
        assertThat(tables.get(0).tsv())
                .contains(Verdict.RIGHT.text() + "\t0\t0\t0.000\n")
                .contains(Verdict.RIGHT_BY_RULES.text() + "\t3\t1\t60.000\n")
                .contains(Verdict.NOT_MADE.text() + "\t2\t1\t40.000\n")
                .contains("all\t5\t2\t100.000\n");
        assertThat(tables.get(3).tsv().lines().toList())
                .hasSize(3)
                .contains("Rv0678\tc.-11_-10insT\tc.-10dup\tc.-10dup\t3\tc:90:A>AT\t"
                        + Departure.COPY_AS_INSERTION.text());
    }

    @Test
    void tableWithoutAColumnIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.tsv"), HEADER.replace("hgvs_p", "p"));
        assertThatThrownBy(() -> ClassifiedVariants.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("expected hgvs_p among them");
    }

    @Test
    void lineThatIsCutShortIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.tsv"), HEADER + "c\t90\tA\n");
        assertThatThrownBy(() -> ClassifiedVariants.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x.tsv:2: found 3 cells, expected 12");
    }

    private static Conversion.Made insertion() {
        return new Conversion.Made(
                new CatalogueEntry("Rv0678", "c.-11_-10insT", 3),
                GENE,
                HgvsName.parse("c.-11_-10insT").orElseThrow(),
                HgvsName.parse("c.-10dup").orElseThrow(),
                SITE);
    }

    private ClassifiedVariants table(String... lines) throws IOException {
        return ClassifiedVariants.read(
                Files.writeString(folder.resolve("variants.tsv"), HEADER + String.join("", lines)));
    }

    private static String line(VcfSite site, String gene, String transcript, String name) {
        return String.join(
                        "\t",
                        site.contig(),
                        Integer.toString(site.position()),
                        site.reference(),
                        site.alternative(),
                        gene,
                        transcript,
                        ".",
                        "upstream_gene_variant",
                        "MODIFIER",
                        name,
                        ".",
                        ".")
                + "\n";
    }
}
