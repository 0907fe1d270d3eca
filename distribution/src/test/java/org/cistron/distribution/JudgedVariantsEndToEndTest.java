package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains a stranger's classifier, and lets it judge variants of the demo genome and changes of proteins. */
class JudgedVariantsEndToEndTest {
    private static final int CONSEQUENCE = 7;
    private static final int PROBABILITY = 11;
    private static final int CLASS = 12;
    private static final int SCORED_BY = 13;
    private static final int EVIDENCE = 14;

    @TempDir
    Path folder;

    private String plugin = "";
    private String model = "model";

    @BeforeEach
    void train() throws IOException {
        plugin = RatePlugin.jar(folder.resolve("rates.jar")).toString();
        StringBuilder proteins = new StringBuilder();
        StringBuilder rows = new StringBuilder("protein\tgene\tpos\tref\talt\tlabel\treview_status\n");
        for (int gene = 0; gene < 8; gene++) {
            rows.append("P%d\tG%d\t2\tK\tR\t%s\tpractice guideline\n".formatted(gene, gene, gene == 0 ? "B" : "P"));
            proteins.append(">P%d\nMK%s\n"
                    .formatted(gene, "ACDEFGHI".substring(gene, gene + 1).repeat(30)));
        }
        Files.writeString(folder.resolve("labels.tsv"), rows);
        Files.writeString(folder.resolve("p.faa"), proteins);
        LambdaGenome.write(folder.resolve("lambda.fna"), 1);
        run("annotate", "lambda.fna", "--plugin", "hmm", "-o", "genes");
        writeVariants();
        String said = run(
                "train",
                "variant-classifier",
                "--plugin",
                "rate",
                "--plugin-path",
                plugin,
                "--data",
                "labels.tsv",
                "--proteins",
                "p.faa",
                "-o",
                "model");
        assertThat(said).contains("'rate' trained on 8 variants: model");
    }

    @Test
    void variantsAreJudgedAndTheOutputsSayByWhom() throws IOException {
        String said = classify("out", "--question", "pathogenic", "--explain");
        assertThat(said).contains("rows scored by rate");
        List<String[]> rows = table("out");
        assertThat(rows).anySatisfy(row -> {
            assertThat(row[CONSEQUENCE]).isEqualTo("missense_variant");
            assertThat(row[PROBABILITY]).isEqualTo("0.8000");
            assertThat(row[CLASS]).isEqualTo("uncertain");
            assertThat(row[SCORED_BY]).isEqualTo("rate");
            assertThat(row[EVIDENCE]).isEqualTo("kind=missense_variant");
        });
        assertThat(rows).anySatisfy(row -> {
            assertThat(row[CONSEQUENCE]).isEqualTo("synonymous_variant");
            assertThat(row[CLASS]).isEqualTo("not_scored");
            assertThat(row[SCORED_BY]).isEqualTo(".");
        });
        assertThat(unpacked("out/variants.vcf.gz"))
                .anyMatch(
                        line -> line.startsWith("##INFO=<ID=CISTRON,") && line.contains("|Probability|Class|ScoredBy"))
                .anyMatch(line -> line.startsWith("##cistron_classify=") && line.contains("model_rate="))
                .anyMatch(line -> line.contains("|0.8000|uncertain|rate"));
        assertThat(Files.readString(folder.resolve("out/run.json")))
                .contains("\"classifier\": \"rate\"")
                .contains("\"rows_asked\"")
                .contains("\"summary\": \"trained on 8 variants\"");
    }

    @Test
    void theSameBytesWhateverTheThreads() {
        classify("one", "--question", "all", "--threads", "1");
        classify("two", "--question", "all", "--threads", "2");
        for (String file : List.of(
                "variants.tsv",
                "variants.vcf.gz",
                "report.html",
                "report.json",
                "variants.cistron_variants_mqc.json")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
    }

    @Test
    void theReportTellsReasonsAndWhatOtherResiduesWouldDo() throws IOException {
        classify("out", "--question", "pathogenic");
        String report = Files.readString(folder.resolve("out/report.json"));
        assertThat(report)
                .contains("\"kind\" : \"missense_variant\"")
                .contains("\"mutagenesis\"")
                .contains("\"source\" : \"rate\"");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("What other residues would do", "Variants along proteins", "rows judged");
        classify("bare", "--question", "pathogenic", "--report", "none");
        assertThat(folder.resolve("bare/report.html")).doesNotExist();
        assertThat(folder.resolve("bare/variants.tsv")).hasSameBinaryContentAs(folder.resolve("out/variants.tsv"));
    }

    @Test
    void aGenomeThatIsNotHumanIsNotAskedUnlessTold() throws IOException {
        assertThat(classify("out")).contains("--question pathogenic asks all the same");
        assertThat(table("out")).allMatch(row -> row[CLASS].equals("."));
    }

    @Test
    void snpEffsLayoutStaysAsItIsBesideAFieldOfOurOwn() throws IOException {
        classify("out", "--question", "pathogenic", "--field", "ANN");
        assertThat(unpacked("out/variants.vcf.gz"))
                .anyMatch(line -> line.startsWith("##INFO=<ID=CISTRON_CLASS,"))
                .anyMatch(line -> line.contains("ANN=") && line.contains(";CISTRON_CLASS="));
    }

    @Test
    void changesOfProteinsAreJudged() throws IOException {
        Files.writeString(
                folder.resolve("changes.tsv"), "protein\tgene\tpos\tref\talt\nP1\t-\t2\tK\tL\nP1\t-\t3\tC\t*\n");
        run(
                "classify",
                "changes.tsv",
                "--proteins",
                "p.faa",
                "--plugin-path",
                plugin,
                "--classifier",
                "rate",
                "--model",
                "model",
                "-o",
                "out");
        assertThat(Files.readAllLines(folder.resolve("out/variants.tsv")).subList(1, 3))
                .containsExactly(
                        "P1\t2\tK\tL\t.\t.\tmissense_variant\tMODERATE\t.\tp.Lys2Leu\t0.8000\tuncertain\trate\t.",
                        "P1\t3\tC\t*\t.\t.\tstop_gained\tHIGH\t.\tp.Cys3Ter\t.\tnot_scored\t.\t.");
        assertThat(folder.resolve("out/variants.vcf.gz")).doesNotExist();
    }

    @Test
    void heldOutAnswersAreWrittenForEachCase() throws IOException {
        run(
                "train",
                "variant-classifier",
                "--plugin",
                "rate",
                "--plugin-path",
                plugin,
                "--data",
                "labels.tsv",
                "--proteins",
                "p.faa",
                "--folds",
                "2",
                "-o",
                "folds");
        List<String> lines = Files.readAllLines(folder.resolve("folds/held_out.tsv"));
        assertThat(lines).hasSize(9);
        assertThat(lines.get(0))
                .isEqualTo("question\tgroup\tgene\tconsequence\tvariant\tlabel\tweight\tfold\thomologs\trate");
        assertThat(lines.get(1)).startsWith("pathogenic\tG0\tG0\tmissense_variant\tP0:p.Lys2Arg\t0\t1.0\t");
    }

    @Test
    void aModelThatWasMeasuredTellsReportsHowFarItMayBeBelieved() throws IOException {
        classify("unmeasured", "--question", "pathogenic");
        Files.writeString(folder.resolve("answered.tsv"), """
                question\tgroup\tgene\tconsequence\tlabel\tweight\tfold\thomologs\trate
                pathogenic\tg1\tG1\tmissense_variant\t0\t1\t1\tno\t0
                pathogenic\tg1\tG1\tmissense_variant\t1\t1\t1\tno\t0
                """);
        assertThat(run(
                        "train",
                        "reliability",
                        "--plugin",
                        "rate",
                        "--plugin-path",
                        plugin,
                        "--model",
                        "model",
                        "--held-out",
                        "answered.tsv",
                        "-o",
                        "measured"))
                .contains("cistron: 'rate' measured on 2 held-out variants: measured");
        assertThat(folder.resolve("measured/rates.txt")).hasSameBinaryContentAs(folder.resolve("model/rates.txt"));
        Launched other = Launched.in(
                folder,
                "train",
                "reliability",
                "--model",
                "model",
                "--held-out",
                "answered.tsv",
                "--plugin-path",
                plugin,
                "-o",
                "no");
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err()).contains("is for 'rate', expected one for 'ensemble-variant'", "--plugin rate");
        model = "measured";
        classify("out", "--question", "pathogenic");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("Calibration: pathogenic");
        assertThat(Files.readString(folder.resolve("out/report.json"))).containsPattern("\"calibrations\" : \\[ ?\\{");
        assertThat(folder.resolve("out/variants.tsv"))
                .hasSameBinaryContentAs(folder.resolve("unmeasured/variants.tsv"));
        assertThat(Files.readString(folder.resolve("unmeasured/report.html")))
                .doesNotContain("Calibration: pathogenic");
    }

    /** One in every ten nucleotides of the first two thousand. */
    private void writeVariants() throws IOException {
        String letters = LambdaGenome.nucleotides();
        List<String> lines = new ArrayList<>(List.of(
                "##fileformat=VCFv4.2",
                String.join("\t", "#CHROM", "POS", "ID", "REF", "ALT", "QUAL", "FILTER", "INFO")));
        for (int position = 1; position <= 2000; position += 10) {
            String reference = letters.substring(position - 1, position);
            lines.add(String.join(
                    "\t",
                    "part0",
                    Integer.toString(position),
                    ".",
                    reference,
                    reference.equals("A") ? "C" : "A",
                    ".",
                    ".",
                    "."));
        }
        Files.write(folder.resolve("variants.vcf"), lines);
    }

    private String classify(String output, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "classify",
                "variants.vcf",
                "--reference",
                "lambda.fna",
                "--annotation",
                "genes/lambda.gff3",
                "--plugin-path",
                plugin,
                "--classifier",
                "rate",
                "--model",
                model,
                "-o",
                output));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private List<String[]> table(String output) throws IOException {
        return Files.readAllLines(folder.resolve(output).resolve("variants.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private List<String> unpacked(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(file))), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private String run(String... words) {
        Launched run = Launched.in(folder, words);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.err();
    }
}
