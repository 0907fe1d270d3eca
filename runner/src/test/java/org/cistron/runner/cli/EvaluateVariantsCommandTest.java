package org.cistron.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.error.CistronException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class EvaluateVariantsCommandTest {
    private static final String HELD_OUT = """
            question\tgroup\tgene\tconsequence\tvariant\tlabel\tweight\tfold\thmm-variant\tensemble-variant
            pathogenic\tg1\tBRCA1\tmissense_variant\tv1\t1\t1\t0\t2.5\t3
            pathogenic\tg1\tBRCA1\tmissense_variant&splice_region_variant\tv2\t0\t1\t0\t-0.5\t-3
            pathogenic\tg2\t-\tmissense_variant\tv3\t1\t0.3\t1\t\t1
            pathogenic\tg2\t-\tstop_gained\tv4\t0\t1\t1\t0.5\t-1
            pathogenic\tg2\t-\tstop_gained\tv5\t1\t1\t1\t0.5\t2
            """;

    private static final String VARIANTS = """
            contig\tposition\tref\talt\tgene\ttranscript\tprotein\tconsequence\timpact\thgvs_c\thgvs_p\tprobability\tclass\tscored_by\tevidence
            c\t10\tA\tG\tgA\tt1\tp1\tmissense_variant\tMODERATE\tc.11A>G\tp.Lys4Arg\t0.9500\tpathogenic\tensemble-variant\t.
            c\t10\tA\tG\tgA\tt2\tp2\tsynonymous_variant\tLOW\tc.12A>G\tp.Gly4=\t0.0100\tbenign\tensemble-variant\t.
            c\t20\tC\tT\tgA\tt1\tp1\tsynonymous_variant\tLOW\tc.27C>T\tp.Leu9=\t0.0200\tbenign\tensemble-variant\t.
            c\t40\tC\tT\t.\t.\t.\tintergenic_variant\tMODIFIER\t.\t.\t.\t.\t.\t.
            """;

    @TempDir
    private Path folder;

    @Test
    void printsAColumnForEachClassifierAndARowForEachConsequence() throws IOException {
        assertThat(run(file("held_out.tsv", HELD_OUT))).isEqualTo("""
                all                hmm-variant  ensemble-variant
                cases                        5                 5
                positives                    3                 3
                coverage                0.8000            1.0000
                auroc                   0.8750            1.0000
                auroc_folds             0.7500            1.0000
                auroc_spread            0.3536            0.0000
                groups                       0                 0
                auroc_in_groups              -                 -
                genes                        0                 0
                auroc_in_genes               -                 -
                average_precision       0.8333            1.0000
                accuracy                0.7500            1.0000
                sensitivity             1.0000            1.0000
                specificity             0.5000            1.0000
                mcc                     0.5774            1.0000
                classed                 0.2500            0.4000
                class_accuracy          1.0000            1.0000
                class_sensitivity       0.5000            0.3333
                class_specificity       0.0000            0.5000
                calibration_error       0.1746            0.1504
                brier_score             0.1696            0.0327
                brier_skill             0.3217            0.8639

                consequence             classifier  cases  positives  coverage   auroc  auroc_in_genes  average_precision  accuracy  sensitivity  specificity  calibration_error  brier_skill
                missense_variant       hmm-variant      3          2    0.6667  1.0000               -             1.0000    1.0000       1.0000       1.0000             0.2267       0.7034
                missense_variant  ensemble-variant      3          2    1.0000  1.0000               -             1.0000    1.0000       1.0000       1.0000             0.1213       0.8848
                stop_gained            hmm-variant      2          1    1.0000  0.5000               -             0.5000    0.5000       1.0000       0.0000             0.1225      -0.0600
                stop_gained       ensemble-variant      2          1    1.0000  1.0000               -             1.0000    1.0000       1.0000       1.0000             0.1941       0.8269
                """);
    }

    @Test
    void figuresAreThoseCountedByHand() throws IOException {
        List<String> lines =
                run(file("held_out.tsv", HELD_OUT), "--format", "tsv").lines().toList();
        List<String> header = List.of(lines.get(0).split("\t"));
        List<String> hmm = List.of(lines.get(1).split("\t"));
        assertThat(hmm).startsWith("all", "all", "hmm-variant", "5", "3", "0.8000");
        assertThat(hmm.get(header.indexOf("auroc"))).isEqualTo("0.8750");
        assertThat(hmm.get(header.indexOf("auroc_folds"))).isEqualTo("0.7500");
        assertThat(hmm.get(header.indexOf("auroc_spread"))).isEqualTo("0.3536");
        assertThat(hmm.get(header.indexOf("auroc_in_groups"))).isEqualTo("NA");
        assertThat(hmm.get(header.indexOf("accuracy"))).isEqualTo("0.7500");
        assertThat(hmm.get(header.indexOf("classed"))).isEqualTo("0.2500");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("consequence\tmissense_variant\thmm-variant\t3\t2\t0.6667\t"));
        assertThat(lines).hasSize(1 + 3 * 2);
    }

    @Test
    void genesAreScoredByThemselvesWhereTheyHaveEnoughOfEachKind() throws IOException {
        StringBuilder rows = new StringBuilder(HELD_OUT.lines().findFirst().orElseThrow() + "\n");
        for (int i = 0; i < 20; i++) {
            boolean right = i < 10 || i >= 15;
            rows.append("q\tg").append(i % 10).append(i < 10 ? "\tA" : "\t-").append("\tmissense_variant\tv");
            rows.append(i)
                    .append('\t')
                    .append(i % 2)
                    .append("\t1\t0\t")
                    .append(right ? i % 2 : 0)
                    .append("\t\n");
        }
        String found = run(file("held_out.tsv", rows.toString()), "--format", "tsv");
        List<String> header = List.of(found.lines().findFirst().orElseThrow().split("\t"));
        List<String> all =
                List.of(found.lines().skip(1).findFirst().orElseThrow().split("\t"));
        assertThat(all.get(header.indexOf("genes"))).isEqualTo("1");
        assertThat(all.get(header.indexOf("auroc_in_genes"))).isEqualTo("1.0000");
        assertThat(all.get(header.indexOf("groups"))).isEqualTo("0");
    }

    @Test
    void jsonHasTheSlicesThatAreAskedFor() throws IOException {
        assertThat(run(file("held_out.tsv", HELD_OUT), "--format", "json", "--by", "gene,question"))
                .startsWith(
                        "{\"all\":{\"hmm-variant\":{\"cases\":5,\"positives\":3,\"coverage\":0.8000,\"auroc\":0.8750,")
                .contains("\"auroc_in_groups\":null")
                .contains("\"by_gene\":{\"-\":{\"hmm-variant\":{\"cases\":3,")
                .contains("\"by_question\":{\"pathogenic\":{")
                .doesNotContain("by_consequence")
                .endsWith("}}}}\n");
    }

    @Test
    void unreviewedAnswersAndUncommonVariantsCanBeLeftOut() throws IOException {
        Path table = file("held_out.tsv", HELD_OUT);
        assertThat(run(table, "--reviewed-only", "--format", "tsv")).contains("all\tall\thmm-variant\t4\t2\t1.0000");
        assertThat(run(table, "--common", "--format", "tsv")).contains("all\tall\tensemble-variant\t4\t2\t1.0000");
        String unreviewed = HELD_OUT.lines()
                .filter(line -> !line.contains("\t1\t0\t") && !line.contains("\t1\t1\t"))
                .collect(Collectors.joining("\n"));
        assertThat(run(file("other.tsv", unreviewed), "--reviewed-only"))
                .startsWith("1 found no variant left to score of 1, expected one or more. Leave --reviewed-only");
    }

    @Test
    void severalQuestionsAreScoredByThemselves() throws IOException {
        String two = HELD_OUT.replaceFirst("pathogenic", "resistance:rifampicin");
        assertThat(run(file("held_out.tsv", two)))
                .containsPattern("question +classifier")
                .contains("resistance:rifampicin");
    }

    @Test
    void tooManyTiesAndOneKindLeaveFiguresOut() throws IOException {
        String header = HELD_OUT.lines().findFirst().orElseThrow() + "\n";
        String row = "q\tg\tG\tmissense_variant\tv\t1\t1\t0\t0\t\n";
        assertThat(run(file("held_out.tsv", header + row.repeat(7)), "--format", "tsv")
                        .lines())
                .anyMatch(line -> line.startsWith(
                        "all\tall\thmm-variant\t7\t7\t1.0000\tNA\tNA\tNA\t0\tNA\t0\tNA\t1.0000\t1.0000\t1.0000\tNA"))
                .anyMatch(line -> line.startsWith("all\tall\tensemble-variant\t7\t7\t0.0000\tNA\t"));
    }

    @Test
    void whatClassifyWroteIsHeldAgainstTheTruth() throws IOException {
        String found = run(file("variants.tsv", VARIANTS), "--truth", file("truth.tsv", """
                contig\tposition\tref\talt\tlabel
                c\t10\tA\tG\tP
                c\t20\tC\tT\tB
                c\t30\tG\tA\tP
                """), "--format", "tsv");
        assertThat(found.lines())
                .anyMatch(line -> line.startsWith("all\tall\tensemble-variant\t3\t2\t0.6667\t1.0000\t"))
                .anyMatch(line -> line.startsWith("consequence\tmissense_variant\tensemble-variant\t1\t1\t1.0000"))
                .anyMatch(line -> line.startsWith("consequence\t-\tensemble-variant\t1\t1\t0.0000"));
    }

    @Test
    void residuesAreFoundByTheirNameInTheProtein() throws IOException {
        String truth = """
                protein\tpos\tref\talt\tlabel
                p1\t4\tK\tR\t1
                p1\t9\tL\tL\t0
                """;
        assertThat(run(file("variants.tsv", VARIANTS), "--truth", file("truth.tsv", truth), "--format", "tsv"))
                .contains("all\tall\tensemble-variant\t2\t1\t1.0000\t1.0000\t");
    }

    @Test
    void aTruthOfSomethingElseIsRefused() throws IOException {
        Path truth = file("truth.tsv", "contig\tposition\tref\talt\tlabel\nchr1\t10\tA\tG\tP\n");
        assertThat(run(file("variants.tsv", VARIANTS), "--truth", truth))
                .startsWith("2 " + truth + ": found no variant that is in " + folder.resolve("variants.tsv")
                        + ", the first being chr1:10:A>G, expected the same names and positions.");
    }

    @Test
    void badInputIsNamedByFileAndLine() throws IOException {
        Path broken = file("held_out.tsv", HELD_OUT.replace("2.5", "high"));
        assertThat(run(broken)).startsWith("2 " + broken + ":2: found 'high' in column hmm-variant, expected log-odds");
        Path odd = file("variants.tsv", VARIANTS.replace("0.9500", "1.5"));
        assertThat(run(odd, "--truth", file("t.tsv", "contig\tposition\tref\talt\tlabel\nc\t10\tA\tG\tP\n")))
                .startsWith("2 " + odd + ":2: found probability '1.5', expected a number from 0 to 1.");
        assertThat(run(file("variants.tsv", VARIANTS))).contains("or, with --truth, a variants.tsv");
        assertThat(run(file("held_out.tsv", HELD_OUT), "--low", "0.9", "--high", "0.1"))
                .startsWith("1 found the thresholds 0.9 and 0.1, expected 0 <= low <= high <= 1.");
    }

    @Test
    void drawsAPanelForEachClassifier() throws IOException {
        Path picture = folder.resolve("p.svg");
        run(file("held_out.tsv", HELD_OUT), "--picture", picture);
        assertThat(Files.readString(picture))
                .startsWith("<svg")
                .contains("hmm-variant: 4 variants, error ", "ensemble-variant: 5 variants, error ");
    }

    @Test
    void genesStillWantTwoFiles() {
        assertThat(runEvaluate("truth.gff3")).startsWith("1 Missing required parameter: 'PREDICTION'");
        assertThat(runEvaluate()).startsWith("1 Missing required parameters: 'TRUTH', 'PREDICTION'");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String run(Object... arguments) {
        return runEvaluate(
                Stream.concat(Stream.of("variants"), Stream.of(arguments)).toArray());
    }

    /** Returns what is printed, or the exit code and the message. */
    private static String runEvaluate(Object... arguments) {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new EvaluateCommand())
                .addSubcommand(new EvaluateVariantsCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setExecutionExceptionHandler((thrown, failed, parsed) -> {
                    out.write(thrown.getMessage() + "\n");
                    return thrown instanceof CistronException known ? known.exitCode() : 4;
                })
                .setParameterExceptionHandler((ParameterException mistake, String[] words) -> {
                    out.write(mistake.getMessage() + "\n");
                    return 1;
                });
        int exitCode =
                command.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return exitCode == 0 ? out.toString() : exitCode + " " + out;
    }
}
