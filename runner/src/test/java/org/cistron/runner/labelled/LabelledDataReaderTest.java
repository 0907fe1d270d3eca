package org.cistron.runner.labelled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledDataReaderTest {
    private static final String CHANGES = "protein\tgene\tpos\tref\talt\tlabel\treview_status\n";
    private static final String ALLELES =
            "chrom\tpos\tref\talt\tlabel\tgene\thgvs_c\thgvs_p\treview_status\tleft256\tright256\n";
    private static final String GRADES = "Gene\tMutation\tdrug\tconfidence\n";
    private static final String REVIEWED = "reviewed by expert panel";
    private static final String PROTEIN = "MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQVKVK";

    @TempDir
    Path folder;

    @Test
    void residuesThatTheProteinDoesNotHaveAreRefusedWithTheirLine() {
        refused(
                CHANGES + row("P1", "G", 2, "K") + row("P1", "G", 3, "K"),
                ":3: found K as residue 3 of 'P1', expected T");
        refused(
                CHANGES + row("P1", "G", 900, "K"),
                ":2: found K as residue 900 of 'P1', expected a position up to its length 60");
        refused(CHANGES + row("P9", "G", 2, "K"), ":2: found the protein 'P9', expected one of ");
    }

    @Test
    void groupsFollowGenesAndProteinsThatAreNearlyIdentical() throws IOException {
        String alike = PROTEIN.replace("QRQ", "QRE");
        String other = PROTEIN.substring(20)
                + PROTEIN.substring(0, 20).replace('K', 'L').replace('A', 'W');
        List<LabelledCase> cases = read(
                CHANGES
                        + row("P1", "A", 2, "K")
                        + row("P2", "-", 2, "K")
                        + row("P3", "C", 1, other.substring(0, 1))
                        + row("P3", "D", 2, other.substring(1, 2)),
                ">P1\n" + PROTEIN + "\n>P2\n" + alike + "\n>P3\n" + other + "\n");
        assertThat(cases).extracting(found -> found.labelled().group()).containsExactly("A", "A", "C", "C");
        assertThat(cases).extracting(found -> found.labelled().weight()).containsOnly(1.0);
    }

    @Test
    void theFormsAndFragmentsOfOneProteinAreNearlyIdentical() {
        String inserted = PROTEIN.substring(0, 30) + "GGGG" + PROTEIN.substring(30);
        String different = PROTEIN.replace('L', 'I').replace('Q', 'E').replace('V', 'A');
        assertThat(NearIdenticalProteins.among(
                        Map.of("a", PROTEIN, "b", inserted, "c", PROTEIN.substring(10, 40), "d", different, "e", "MK")))
                .extracting(pair -> pair.one() + pair.other())
                .containsExactly("ab", "ca", "cb");
    }

    @Test
    void namesTellWhatAnAlleleDoes() throws IOException {
        assertThat(term("A", "G", "c.5A>G", "p.Lys2Arg")).isEqualTo("missense_variant +");
        assertThat(term("T", "C", "c.5A>G", "p.Lys2Arg")).isEqualTo("missense_variant -");
        assertThat(term("A", "G", "c.5A>G", "p.Lys2=")).isEqualTo("synonymous_variant +");
        assertThat(term("A", "G", "c.1A>G", "p.Met1Val")).isEqualTo("start_lost +");
        assertThat(term("A", "G", "c.5A>G", "p.Lys2Ter")).isEqualTo("stop_gained +");
        assertThat(term("A", "G", "c.5A>G", "p.Ter2Lys")).isEqualTo("stop_lost +");
        assertThat(term("A", "G", "c.5A>G", "")).isEqualTo("coding_sequence_variant +");
        assertThat(term("TA", "T", "c.5delA", "p.Lys2Argfs")).isEqualTo("frameshift_variant +");
        assertThat(term("TA", "T", "c.5delA", "")).isEqualTo("frameshift_variant +");
        assertThat(term("TAAG", "T", "c.5_7delAAG", "p.Lys2del")).isEqualTo("inframe_deletion +");
        assertThat(term("T", "TCCC", "c.5_6insGGG", "p.Lys2_Ala3insGly")).isEqualTo("inframe_insertion -");
        assertThat(term("T", "TAC", "c.5_6dupGT", "")).isEqualTo("frameshift_variant -");
        assertThat(term("A", "G", "c.5+1A>G", "")).isEqualTo("splice_donor_variant +");
        assertThat(term("A", "G", "c.6-2A>G", "")).isEqualTo("splice_acceptor_variant +");
        assertThat(term("A", "G", "c.6-8A>G", "")).isEqualTo("splice_region_variant +");
        assertThat(term("A", "G", "c.-20+9A>G", "")).isEqualTo("intron_variant +");
        assertThat(term("TAAG", "T", "c.6-2_6delAAG", "")).isEqualTo("splice_acceptor_variant +");
        assertThat(term("A", "G", "c.-6A>G", "")).isEqualTo("5_prime_UTR_variant +");
        assertThat(term("A", "G", "c.*6A>G", "")).isEqualTo("3_prime_UTR_variant +");
        assertThat(term("A", "G", "n.6A>G", "")).isEqualTo("non_coding_transcript_exon_variant +");
        assertThat(term("A", "G", "", "")).isEqualTo("intergenic_variant ?");
    }

    @Test
    void contextsMeetTheTrimmedAllele() throws IOException {
        VariantCase subject =
                allele("TAAG", "TG", "c.5_6delAA", "").labelled().asked().subject();
        assertThat(subject.variant().orElseThrow().reference()).isEqualTo("AA");
        assertThat(subject.context().orElseThrow().before()).isEqualTo("CCT");
        assertThat(subject.context().orElseThrow().after()).isEqualTo("GTT");
    }

    @Test
    void anAlleleIsCalledByItsPlaceAndByWhatItDoesToTheProtein() throws IOException {
        assertThat(allele("A", "G", "c.5A>G", "P1:p.Lys2Arg").name()).endsWith(":A>G:p.Lys2Arg");
        assertThat(allele("A", "G", "c.5+1A>G", "").name()).endsWith(":A>G");
    }

    @Test
    void aKnownProteinHasTheResidueThatChanges() throws IOException {
        VariantCase known =
                allele("A", "G", "c.5A>G", "P1:p.Lys2Arg").labelled().asked().subject();
        assertThat(known.protein()).hasValueSatisfying(change -> assertThat(change)
                .isEqualTo(new ProteinVariant("P1", PROTEIN, 1, "K", "R")));
        assertThat(allele("A", "G", "c.5A>G", "P1:p.Ala2Arg")
                        .labelled()
                        .asked()
                        .subject()
                        .protein())
                .as("another residue there")
                .isEmpty();
    }

    @Test
    void catalogueNamesBecomeVariantsOfTheGenome() throws IOException {
        // atgE on the reverse strand: ATG GCT CGT TAA; 5' of it, in reading direction, CCAGT.
        String gene = "ATGGCTCGTTAA";
        Files.writeString(folder.resolve("g.fna"), ">chr\nTTTTT" + reverse("CCAGT" + gene) + "\n");
        Files.writeString(folder.resolve("g.gff3"), """
                ##gff-version 3
                chr	x	gene	6	17	.	-	.	ID=gene:b1;Name=atgE
                chr	x	mRNA	6	17	.	-	.	ID=t1;Parent=gene:b1
                chr	x	CDS	6	17	.	-	0	ID=c1;Parent=t1;protein_id=p1
                """);
        List<LabelledCase> cases = catalogue("""
                b1	c.-2G>A	d	Assoc w R
                atgE	c.6T>C	d	Not assoc w R
                atgE	p.Arg3Cys	d	Assoc w R - Interim
                atgE	p.Ala2fs	d	Assoc w R
                atgE	c.5A>G	d	Uncertain significance
                atgE	stop_gained	d	Assoc w R
                """);
        assertThat(cases)
                .extracting(LabelledCase::name)
                .containsExactly("b1:c.-2G>A", "atgE:c.6T>C", "atgE:p.Arg3Cys", "atgE:p.Ala2fs");
        assertThat(cases)
                .extracting(LabelledCase::consequence)
                .containsExactly(
                        "upstream_gene_variant", "synonymous_variant", "missense_variant", "frameshift_variant");
        assertThat(cases)
                .extracting(found -> found.labelled().group())
                .containsExactly("atgE:c.-2", "atgE:2", "atgE:3", "atgE:2");
        VariantCase promoter = cases.get(0).labelled().asked().subject();
        assertThat(promoter.nucleotideName()).isEqualTo("c.-2G>A");
        assertThat(promoter.strand()).hasValue(Strand.REVERSE);
        assertThat(promoter.variant().orElseThrow().reference()).isEqualTo("C");
        assertThat(cases.get(2).labelled().asked().subject().protein())
                .hasValue(new ProteinVariant("p1", "MAR", 2, "R", "C"));
        assertThatThrownBy(() -> catalogue("atgE\tc.-2A>G\td\tAssoc w R\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(":2: found the mutation 'c.-2A>G' of atgE");
        assertThatThrownBy(() -> catalogue("atgE\tp.Gly3Cys\td\tAssoc w R\n"))
                .hasMessageContaining(":2: found G as residue 3 of atgE, expected R");
        assertThatThrownBy(() -> catalogue("lost\tp.Gly3Cys\td\tAssoc w R\n"))
                .hasMessageContaining(":2: found the gene 'lost'");
    }

    @Test
    void theRealTablesFitTheirProteinsAndTheirGenome() {
        Path data = Path.of("../../shared/data");
        assumeTrue(Files.isDirectory(data), "no shared data");
        LabelledData human = LabelledDataReader.read(new LabelledFiles(
                List.of(
                        data.resolve("variants/human_missense/clinvar_missense.tsv.gz"),
                        data.resolve("variants/human_context/clinvar_chrX.tsv.gz")),
                Optional.of(data.resolve("variants/human_missense/proteins.faa.gz")),
                Optional.empty(),
                Optional.empty(),
                Grouping.CODON));
        assertThat(human.cases().size()).isEqualTo(15_055 + 1_975);
        assertThat(human.cases().stream()
                        .filter(found ->
                                found.labelled().asked().subject().variant().isPresent())
                        .filter(found ->
                                found.labelled().asked().subject().strand().isEmpty())
                        .count())
                .isLessThan(10);
        LabelledData catalogue = LabelledDataReader.read(new LabelledFiles(
                List.of(data.resolve("variants/tuberculosis/resistance_catalogue.tsv.gz")),
                Optional.empty(),
                Optional.of(data.resolve("genomes/test/Mtb_H37Rv.fna.gz")),
                Optional.of(data.resolve("variants/tuberculosis/H37Rv_genes.gff.gz")),
                Grouping.CODON));
        Map<String, Long> missense = catalogue.cases().stream()
                .filter(found -> found.consequence().equals("missense_variant")
                        && found.name().matches(".*p\\.[A-Z][a-z]{2}[0-9]+[A-Z][a-z]{2}"))
                .collect(Collectors.groupingBy(
                        found -> found.labelled().positive() ? "resistant" : "not", Collectors.counting()));
        assertThat(missense).containsEntry("resistant", 309L).containsEntry("not", 148L);
    }

    private String term(String reference, String alternative, String nucleotides, String protein) throws IOException {
        VariantCase subject = allele(reference, alternative, nucleotides, protein.isEmpty() ? "" : "P1:" + protein)
                .labelled()
                .asked()
                .subject();
        return subject.terms().get(0) + " "
                + subject.strand().map(Strand::symbol).map(String::valueOf).orElse("?");
    }

    private LabelledCase allele(String reference, String alternative, String nucleotides, String protein)
            throws IOException {
        String name = nucleotides.isEmpty() ? "" : "T1:" + nucleotides;
        return read(
                        ALLELES
                                + String.join(
                                        "\t",
                                        "X",
                                        "4",
                                        reference,
                                        alternative,
                                        "P",
                                        "G",
                                        name,
                                        protein,
                                        REVIEWED,
                                        "CC",
                                        "TT")
                                + "\n",
                        ">P1\n" + PROTEIN + "\n")
                .get(0);
    }

    private List<LabelledCase> catalogue(String rows) throws IOException {
        Path table = Files.writeString(folder.resolve("c.tsv"), GRADES + rows);
        return LabelledDataReader.read(new LabelledFiles(
                        List.of(table),
                        Optional.empty(),
                        Optional.of(folder.resolve("g.fna")),
                        Optional.of(folder.resolve("g.gff3")),
                        Grouping.CODON))
                .cases();
    }

    private static String row(String protein, String gene, int position, String reference) {
        return String.join("\t", protein, gene, Integer.toString(position), reference, "W", "P", REVIEWED) + "\n";
    }

    private void refused(String table, String words) {
        assertThatThrownBy(() -> read(table, ">P1\n" + PROTEIN + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(words);
    }

    private List<LabelledCase> read(String table, String proteins) throws IOException {
        return LabelledDataReader.read(new LabelledFiles(
                        List.of(Files.writeString(folder.resolve("t.tsv"), table)),
                        Optional.of(Files.writeString(folder.resolve("p.faa"), proteins)),
                        Optional.empty(),
                        Optional.empty(),
                        Grouping.CODON))
                .cases();
    }

    private static String reverse(String letters) {
        StringBuilder text = new StringBuilder(letters).reverse();
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, "TGCA".charAt("ACGT".indexOf(text.charAt(i))));
        }
        return text.toString();
    }
}
