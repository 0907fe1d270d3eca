package org.cistron.runner.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cistron.api.error.InputException;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.report.TruthGene;
import org.cistron.api.report.VariantReport;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
    private static final String RUN = """
            "schema_version": 1, "sample": "s1",
            "run": {"command": "annotate", "version": "0.1.0", "plugins": [{"name": "hmm", "version": "0.1.0"}],
              "models": [], "inputs": [], "parameters": {"table": "11"}, "warnings": ["w"]},
            """;
    private static final String GENES = """
            {%s "genetic_code": 11,
            "contigs": [{"id": "c", "description": "", "length": 900, "circular": true, "gc": 0.5, "unknown": 3}],
            "finders": [{"name": "hmm", "genes": [{"locus_tag": "T1", "contig": "c", "start": 11, "end": 310,
              "strand": "-", "start_cut_off": false, "end_cut_off": true, "start_codon": "ATG", "probability": 0.98,
              "start_probability": 0.9, "coding_log_odds": 12.5, "start_log_odds": -1, "notes": {"rbs_motif": "GGAGG"},
              "support": {"tcn": 3.5}}]}],
            "evidence": [{"plugin": "hmm", "contig": "c", "bin_length": 90, "forward": [1.5], "reverse": [null]}]}
            """.formatted(RUN);
    private static final String VARIANTS = """
            {%s "totals": {"records": 2, "alleles": {"classified": 2}, "kinds": {"SNV": 2}, "substitutions": {"A>G": 2},
              "transitions": 2, "transversions": 0, "growth": [{"nucleotides": -3, "alleles": 1}], "contigs": {"c": 2},
              "terms": {"missense_variant": 2}, "impacts": {"MODERATE": 2}, "classes": {"resistant": 1}, "rows_asked": 2,
              "rows_scored": 1, "probabilities": [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1]},
            "drugs": [{"drug": "isoniazid", "resistant": true, "resistant_by_catalogue": 1, "resistant_by_classifier": 2,
              "uncertain": 3, "not_resistant": 4}],
            "genes": [{"gene": "katG", "contig": "c", "alleles": 2, "impacts": {"MODERATE": 2}, "classes": {}}],
            "variants": [{"name": "c:5:A>G", "contig": "c", "start": 5, "end": 5, "ref": "A", "alt": "G", "gene": "katG",
              "transcript": "t", "terms": ["missense_variant"], "impact": "MODERATE", "hgvs_c": "c.5A>G",
              "hgvs_p": "p.Lys2Arg", "other_rows": 1, "carriers": 0, "together": [], "probability": 0.97,
              "class": "resistant:isoniazid", "answers": [{"question": "resistance:isoniazid", "class": "resistant",
              "probability": 0.97, "source": "m", "grade": ""}], "evidence": {"a": "b"},
              "mutagenesis": {"question": "q", "probabilities": [[null, 0.5]]}}]}
            """.formatted(RUN);

    @TempDir
    Path folder;

    private ReportedRun read(String text) throws IOException {
        Files.writeString(folder.resolve("report.json"), text);
        return ReportReader.read(folder);
    }

    @Test
    void aBrokenReportIsToldByItsPlaceAlone() {
        for (String text : new String[] {GENES.substring(0, GENES.length() / 2), "{\"sample\": nonsense}", "[1, 2]"}) {
            assertThatThrownBy(() -> read(text))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("report.json: cannot be read as a report (line ")
                    .hasMessageContaining(", column ")
                    .hasMessageNotContainingAny("Source", "REDACTED");
        }
    }

    @Test
    void anAnnotationIsReadBack() throws IOException {
        ReportedRun.OfGenes run = (ReportedRun.OfGenes) read(GENES);
        assertThat(run.run().sample()).isEqualTo("s1");
        assertThat(run.run().warnings()).containsExactly("w");
        assertThat(run.report().contigs().get(0).circular()).isTrue();
        ReportedGene gene = run.report().genes("hmm").get(0);
        assertThat(gene.gene().region().start()).isEqualTo(10);
        assertThat(gene.gene().region().end()).isEqualTo(310);
        assertThat(gene.gene().region().strand()).isEqualTo(Strand.REVERSE);
        assertThat(gene.gene().region().partialThreePrime()).isTrue();
        assertThat(gene.gene().probability()).isEqualTo(0.98);
        assertThat(gene.gene().notes()).containsEntry("rbs_motif", "GGAGG");
        assertThat(gene.support()).containsEntry("tcn", 3.5);
    }

    @Test
    void whatATruthSaidIsReadBack() throws IOException {
        String truth = """
                "truth": {"file": "t.gff3", "figures": {"truth_genes": 4, "known_genes": 3, "called": 2, "found": 1,
                  "found_known": 1, "exact": 0, "missed": 3, "extra": 1, "f1": 0.3333},
                  "missed": [{"name": "g2", "product": "p", "contig": "c", "start": 400, "end": 500, "strand": "+"}],
                  "extra": ["T1"], "exact": [], "wrong_start": [
                  {"name": "g1", "product": "", "contig": "c", "start": 11, "end": 250, "strand": "-", "call": "T1"}]},
                """;
        String genes = GENES.replace("\"name\": \"hmm\", \"genes\"", "\"name\": \"hmm\", " + truth + "\"genes\"");
        TruthComparison read =
                ((ReportedRun.OfGenes) read(genes)).report().comparison("hmm").orElseThrow();
        assertThat(read.figures()).isEqualTo(new TruthComparison.Figures(4, 3, 2, 1, 1, 0, 1, 0.3333));
        assertThat(read.missed()).containsExactly(new TruthGene("g2", "p", "c", 399, 500, Strand.FORWARD));
        assertThat(read.extra()).extracting(ReportedGene::locusTag).containsExactly("T1");
        assertThat(read.wrongStart().get(0).call().locusTag()).isEqualTo("T1");
        assertThat(((ReportedRun.OfGenes) read(GENES)).report().comparison("hmm"))
                .isEmpty();
        assertThatThrownBy(() -> read(genes.replace("[\"T1\"]", "[\"T2\"]")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no gene 'T2'");
    }

    @Test
    void aClassificationIsReadBack() throws IOException {
        VariantReport report = ((ReportedRun.OfVariants) read(VARIANTS)).report();
        assertThat(report.totals().growth()).containsEntry(-3, 1L);
        assertThat(report.totals().transitions()).isEqualTo(2);
        assertThat(report.drugs().get(0).resistantByClassifier()).isEqualTo(2);
        ReportedVariant variant = report.variants().get(0);
        assertThat(variant.subject().variant().orElseThrow().start()).isEqualTo(4);
        assertThat(variant.carriers()).hasValue(0);
        assertThat(variant.answers().get(0).probability()).hasValue(0.97);
        assertThat(variant.evidence()).containsEntry("a", "b");
    }

    @Test
    void aFileMayBeNamedItself() throws IOException {
        read(GENES);
        assertThat(ReportReader.read(folder.resolve("report.json"))).isInstanceOf(ReportedRun.OfGenes.class);
    }

    @Test
    void whatIsNoReportIsRefusedWithItsRemedy() throws IOException {
        assertThatThrownBy(() -> ReportReader.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found no report.json")
                .hasMessageContaining("--report");
        assertThatThrownBy(() -> read("{\"schema_version\": 1}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("report.json")
                .hasMessageContaining("cannot be read as a report");
        assertThatThrownBy(() -> read("<html>"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot be read as a report");
        assertThatThrownBy(() -> read(GENES.replace("\"schema_version\": 1", "\"schema_version\": 9")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("schema_version 9")
                .hasMessageContaining("later Cistron");
    }
}
