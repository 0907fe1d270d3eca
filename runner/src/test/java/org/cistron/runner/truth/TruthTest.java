package org.cistron.runner.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.report.TruthGene;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthTest {
    @TempDir
    Path folder;

    @Test
    void callsAreFoundMissedExtraOrStartElsewhere() throws IOException {
        Truth truth = truth(
                        "c1\t.\tCDS\t1\t300\t.\t+\t0\tID=a;locus_tag=A;product=kinase",
                        "c1\t.\tCDS\t401\t700\t.\t-\t0\tID=b;gene=B;product=hypothetical protein",
                        "c1\t.\tCDS\t801\t950\t.\t+\t0\tID=d",
                        "c1\t.\tCDS\t1001\t1300\t.\t+\t0\tID=e;pseudo=true")
                .on(lengths("c1"));
        List<ReportedGene> calls = List.of(
                call("T1", "c1", 0, 300, Strand.FORWARD),
                call("T2", "c1", 400, 760, Strand.REVERSE),
                call("T3", "c1", 1000, 1300, Strand.FORWARD),
                call("T4", "c1", 1500, 1800, Strand.FORWARD));

        TruthComparison compared = truth.compare(calls);

        assertThat(compared.exact())
                .containsExactly(new TruthComparison.Match(
                        new TruthGene("A", "kinase", "c1", 0, 300, Strand.FORWARD), calls.get(0)));
        assertThat(compared.wrongStart())
                .containsExactly(new TruthComparison.Match(
                        new TruthGene("B", "hypothetical protein", "c1", 400, 700, Strand.REVERSE), calls.get(1)));
        assertThat(compared.missed()).extracting(TruthGene::name).containsExactly("d");
        assertThat(compared.uncounted()).extracting(TruthGene::name).containsExactly("e");
        assertThat(compared.extra()).containsExactly(calls.get(3));
        assertThat(compared.figures()).isEqualTo(new TruthComparison.Figures(3, 1, 4, 2, 1, 1, 1, 0.7059));
        assertThat(compared.truth()).isEqualTo("truth.gff3");
    }

    @Test
    void contigsAreFoundWithoutTheirVersionsAndBearTheInputsNames() throws IOException {
        Truth truth = truth("c1.2\t.\tCDS\t1\t300\t.\t+\t0\tID=a", "c2.1\t.\tCDS\t1\t300\t.\t+\t0\tID=b")
                .on(lengths("c1.1", "c2.7"));

        TruthComparison compared = truth.compare(List.of(call("T", "c1.1", 0, 300, Strand.FORWARD)));

        assertThat(compared.exact()).hasSize(1);
        assertThat(compared.missed()).extracting(TruthGene::contig).containsExactly("c2.7");
        assertThat(truth.warnings()).isEmpty();
    }

    @Test
    void whatOneSideDoesNotHaveIsSaid() throws IOException {
        Truth truth = truth("c1\t.\tCDS\t1\t300\t.\t+\t0\tID=a", "gone\t.\tCDS\t1\t300\t.\t+\t0\tID=b")
                .on(lengths("c1", "plasmid"));

        TruthComparison compared = truth.compare(List.of(call("T", "plasmid", 0, 300, Strand.FORWARD)));

        assertThat(compared.extra()).hasSize(1);
        assertThat(compared.missed()).extracting(TruthGene::name).containsExactly("a");
        assertThat(truth.warnings())
                .satisfiesExactly(
                        absent -> assertThat(absent).contains("1 of them, such as gone"),
                        unknown -> assertThat(unknown).contains("1 of the input's 2 contigs, such as plasmid"));
    }

    @Test
    void aGeneOverTheOriginIsOneGene() throws IOException {
        TruthFile file = truth("c1\t.\tCDS\t1901\t2200\t.\t+\t0\tID=a");

        TruthComparison compared = file.on(new TruthFile.Contigs(Map.of("c1", 2000), Set.of("c1")))
                .compare(List.of(call("T", "c1", 1900, 2200, Strand.FORWARD)));

        assertThat(compared.exact()).hasSize(1);
        assertThat(compared.exact().get(0).truth().end()).isEqualTo(2200);
    }

    @Test
    void nothingCalledIsAllMissed() throws IOException {
        TruthComparison compared =
                truth("c1\t.\tCDS\t1\t300\t.\t+\t0\tID=a").on(lengths("c1")).compare(List.of());

        assertThat(compared.missed()).hasSize(1);
        assertThat(compared.figures().f1()).isZero();
    }

    @Test
    void aTruthOfAnotherGenomeIsRefused() throws IOException {
        TruthFile other = truth("x1\t.\tCDS\t1\t300\t.\t+\t0\tID=a", "x2\t.\tCDS\t1\t300\t.\t+\t0\tID=b");

        assertThatThrownBy(() -> other.on(lengths("c1", "c2")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "truth.gff3: found CDS on x1, x2, none of which the input has, expected contigs such"
                                + " as c1, c2. Give the annotation of this genome as --truth");
        assertThatThrownBy(() -> truth("c1\t.\tgene\t1\t300\t.\t+\t.\tID=a"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found no CDS");
    }

    @Test
    void aGeneBehindTheContigsEndIsOfAnotherSequence() throws IOException {
        TruthFile longer = truth("c1\t.\tCDS\t1\t300\t.\t+\t0\tID=a", "c1\t.\tCDS\t2001\t2300\t.\t+\t0\tID=b");

        assertThatThrownBy(() -> longer.on(lengths("c1")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "truth.gff3: found the CDS b at 2001 to 2300 of c1, expected it to end by 2000, the contig's"
                                + " length. Give the annotation of this very sequence");
        assertThat(truth("c1\t.\tCDS\t1901\t2200\t.\t+\t0\tID=a")
                        .on(lengths("c1"))
                        .warnings())
                .containsExactly(
                        "the truth has the CDS a at 1901 to 2200 of c1 over the end of a contig that is not said"
                                + " to be circular. --circular says so.");
    }

    @Test
    void oneContigOfAnotherNameIsTakenForTheInputsOneAndThatIsSaid() throws IOException {
        Truth truth = truth("x\t.\tCDS\t1\t300\t.\t+\t0\tID=a").on(lengths("c1"));

        assertThat(truth.compare(List.of(call("T", "c1", 0, 300, Strand.FORWARD)))
                        .exact())
                .hasSize(1);
        assertThat(truth.warnings())
                .containsExactly(
                        "the truth's only contig is called x and the input's c1: they are taken to be the same.");
    }

    private TruthFile truth(String... lines) throws IOException {
        Path file = folder.resolve("truth.gff3");
        Files.writeString(file, "##gff-version 3\n" + String.join("\n", lines) + "\n");
        return TruthFile.read(file);
    }

    private static TruthFile.Contigs lengths(String... contigs) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        for (String contig : contigs) {
            lengths.put(contig, 2000);
        }
        return new TruthFile.Contigs(lengths, Set.of());
    }

    private static ReportedGene call(String tag, String contig, int start, int end, Strand strand) {
        CodingRegion region = CodingRegion.complete(start, end, strand);
        return ReportedGene.of(tag, new Gene(contig, region, 0.9, 0.8, 1, 1, Map.of()), "ATG", Map.of());
    }
}
