package org.cistron.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contig with the gene {@code fwd} at [10, 34) and its reverse complement, {@code rev}, at [54, 78). */
class ConverterTest {
    /** M A A K S W L stop. */
    private static final String GENE = "GTGGCAGCTAAATCGTGGTTATGA";

    private static final String BEFORE = "CCGTTAACGG";
    private static final String AFTER = "TTCAGGTAGC";
    private static final String CONTIG =
            BEFORE + GENE + AFTER + "GCTACCTGAA" + "TCATAACCACGATTTAGCTGCCAC" + "CCGTTAACGG";

    @TempDir
    private Path folder;

    private Converter converter;

    @BeforeEach
    void readGenes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("genes.gff3"),
                "##gff-version 3\n" + gene(11, 34, "+", "Rv1;Name=fwd") + gene(55, 78, "-", "Rv2c;Name=rev"));
        converter = new Converter(CatalogueGenes.read(file), Map.of("c", CONTIG));
    }

    private static String gene(int start, int end, String strand, String attributes) {
        return "c\tena\tgene\t" + start + "\t" + end + "\t.\t" + strand + "\t.\tID=gene:x;gene_id=" + attributes + "\n";
    }

    @ParameterizedTest
    @CsvSource({
        "fwd, c.3G>A, 13 G A",
        "fwd, c.-1G>T, 10 G T",
        "fwd, c.-10C>T, 1 C T",
        "rev, c.3G>A, 76 C T",
        "rev, c.-1G>T, 79 C A",
        "fwd, c.-2_-1insA, 9 G GA",
        "rev, c.-2_-1insA, 79 C CT",
        "fwd, c.-7_-6delTT, 3 GTT G",
        "fwd, c.-6dupT, 3 G GT",
        "fwd, c.-1delG, 8 CG C",
        "rev, c.4_6delGCAinsTT, 73 TGC AA",
        "fwd, p.Ser5Leu, 24 C T",
        "rev, p.Ser5Leu, 65 G A",
        "fwd, p.Trp6*, 27 G A",
        "fwd, p.Met1?, 12 T C",
        "fwd, p.Ter8Glnext*?, 32 TG CA",
        "fwd, p.Ter8ext*?, 32 T C",
        "fwd, p.Lys4del, 19 TAAA T",
        "fwd, p.Lys4dup, 19 T TAAA",
        "fwd, p.Lys4_Ser5insGly, 21 A AAGG",
        "fwd, p.Ala3_Ser5delinsGly, 18 CTAAATC G"
    })
    void namesBecomeVariants(String gene, String name, String variant) {
        assertThat(text(made(gene, name).site())).isEqualTo(variant);
    }

    @Test
    void geneIsKnownByItsLocusTagToo() {
        assertThat(made("Rv2c", "c.3G>A").site())
                .isEqualTo(made("rev", "c.3G>A").site());
    }

    @Test
    void frameshiftChangesItsResidueFirstAndToNoStop() {
        // Without its first nucleotide codon 6, TGG, is GGT, so Gly.
        assertThat(text(made("fwd", "p.Trp6fs").site())).isEqualTo("25 GT G");
        // Without any of its nucleotides codon 7, TTA, is TAT, so Tyr; the first T is taken.
        assertThat(text(made("rev", "p.Leu7fs").site())).isEqualTo("58 TA T");
    }

    @ParameterizedTest
    @CsvSource({
        "fwd, c.3C>A, REFERENCE_LETTERS",
        "fwd, c.-2_-1delGC, REFERENCE_LETTERS",
        "fwd, c.25A>G, OUTSIDE",
        "fwd, c.-11C>T, OUTSIDE",
        "fwd, c.9_7del, OUTSIDE",
        "fwd, c.3_5insA, NOT_NEIGHBOURS",
        "fwd, p.Lys5Leu, REFERENCE_RESIDUE",
        "fwd, p.Ala2_Lys5del, REFERENCE_RESIDUE",
        "fwd, p.Lys9Leu, OUTSIDE",
        "fwd, p.Ser5_Lys4del, OUTSIDE",
        "fwd, p.Lys4_Trp6insGly, NOT_NEIGHBOURS",
        "fwd, p.Lys4Lys, NO_CHANGE",
        "fwd, p.Ter8dup, NO_CHANGE",
        "fwd, c.3G>G, NO_CHANGE",
        "fwd, p.Met1fs, NO_FRAMESHIFT",
        "fwd, p.Ter8delins???, INDEFINITE",
        "fwd, c.oops, NOT_UNDERSTOOD",
        "abc, c.3G>A, UNKNOWN_GENE"
    })
    void whatCannotBeMadeIsToldWhy(String gene, String name, Obstacle obstacle) {
        CatalogueEntry entry = new CatalogueEntry(gene, name, 1);
        assertThat(converter.convert(entry)).isEqualTo(new Conversion.Failed(entry, obstacle));
    }

    @ParameterizedTest
    @CsvSource({
        "fwd, c.-7delT, c.-6del, NOT_LAST_PLACE",
        "rev, c.-7delT, c.-6del, NOT_LAST_PLACE",
        "fwd, c.-7_-6insT, c.-6dup, COPY_AS_INSERTION",
        "fwd, c.-2_-1insG, c.1dup, COPY_AS_INSERTION",
        "rev, c.-2_-1insG, c.1dup, COPY_AS_INSERTION",
        "fwd, c.10_11delAAinsA, c.12del, OTHER",
        "fwd, p.Ala2del, p.Ala3del, NOT_LAST_PLACE",
        "fwd, p.Ala3_Lys4insAla, p.Ala3dup, COPY_AS_INSERTION",
        "fwd, p.Ala2_Ala3insAla, p.Ala3dup, COPY_AS_INSERTION",
        "fwd, p.Ala3_Lys4delinsSerLys, p.Ala3Ser, OTHER"
    })
    void standardNameTellsHowTheCatalogueDeparts(String gene, String name, String standard, Departure departure) {
        Conversion.Made made = made(gene, name);
        assertThat(made.standard().text()).isEqualTo(standard);
        assertThat(made.departure()).contains(departure);
    }

    @ParameterizedTest
    @CsvSource({
        "c.-6del",
        "c.-6dup",
        "c.1dup",
        "c.-2_-1insA",
        "c.4_6delGCAinsTT",
        "p.Ala3del",
        "p.Ala2_Ala3del",
        "p.Trp6fs"
    })
    void standardNameIsItsOwn(String name) {
        Conversion.Made made = made("fwd", name);
        assertThat(made.departure()).isEmpty();
    }

    @Test
    void deletionOfTheStopCodonNamesWhatFollows() {
        Conversion.Made made = made("fwd", "p.Lys4_Ter8del");
        assertThat(made.departure()).contains(Departure.STOP_DELETED);
        assertThat(made.standard().text()).startsWith("p.Lys4_Leu7delinsPheArg");
    }

    @Test
    void linesThatAreNotGff3AreRefused() throws IOException {
        Path few = Files.writeString(folder.resolve("few.gff3"), "##gff-version 3\nc\tena\tgene\n");
        assertThatThrownBy(() -> CatalogueGenes.read(few))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("few.gff3:2: found 3 columns, expected 9");
        Path odd = Files.writeString(folder.resolve("odd.gff3"), gene(0, 34, "+", "Rv1"));
        assertThatThrownBy(() -> CatalogueGenes.read(odd)).hasMessageContaining("odd.gff3:1: found position '0'");
    }

    private Conversion.Made made(String gene, String name) {
        Conversion conversion = converter.convert(new CatalogueEntry(gene, name, 1));
        assertThat(conversion).isInstanceOf(Conversion.Made.class);
        return (Conversion.Made) conversion;
    }

    private static String text(VcfSite site) {
        return site.position() + " " + site.reference() + " " + site.alternative();
    }
}
