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

/** Finds the genes of the demo genome, and classifies variants by them. */
class ClassifyEndToEndTest {
    private static final int CONSEQUENCE = 7;
    private static final int EVIDENCE = 14;

    @TempDir
    Path folder;

    private String letters = "";
    private int start;

    /** The variants lie in the first gene of the forward strand that is longer than 600 nucleotides. */
    @BeforeEach
    void findGenes() throws IOException {
        LambdaGenome.write(folder.resolve("lambda.fna"), 1);
        letters = LambdaGenome.nucleotides();
        run("annotate", "lambda.fna", "--plugin", "hmm", "-o", "genes");
        start = Files.readAllLines(folder.resolve("genes/lambda.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(gene -> gene[3].equals("+") && Integer.parseInt(gene[5]) > 600)
                .mapToInt(gene -> Integer.parseInt(gene[1]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyLineComesOutAsItCameWithOurFieldAdded() throws IOException {
        List<String> lines = variants();
        write(lines);
        String said = classify("out");
        assertThat(said).contains("7 variants").contains("6 alleles classified");

        List<String> written = unpacked("out/variants.vcf.gz");
        List<String> records =
                written.stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(records).hasSameSizeAs(lines);
        for (int i = 0; i < records.size(); i++) {
            String[] before = lines.get(i).split("\t", -1);
            String[] after = records.get(i).split("\t", -1);
            assertThat(after[7]).startsWith(before[7].equals(".") ? "" : before[7]);
            after[7] = before[7];
            assertThat(after).isEqualTo(before);
        }
        assertThat(written)
                .anyMatch(line -> line.startsWith("##INFO=<ID=CISTRON,") && line.contains("Format: Allele|"));
        assertThat(written).anyMatch(line -> line.startsWith("##cistron_classify=version="));
        assertThat(records.get(5)).as("a symbolic allele is passed through").isEqualTo(lines.get(5));

        List<String[]> table = table("out");
        assertThat(table).extracting(row -> row[CONSEQUENCE]).contains("start_lost", "frameshift_variant");
        assertThat(table.stream().filter(row -> !row[EVIDENCE].equals(".")))
                .as("two of one chromosome in one codon")
                .hasSize(2);
        assertThat(Files.readString(folder.resolve("out/run.json")))
                .contains("\"alleles\": 6")
                .contains("\"alleles_symbolic\": 1")
                .contains("\"alleles_spanned\": 1")
                .contains("\"alleles_breakend\": 1")
                .contains("\"alleles_read_together\": 2");
    }

    @Test
    void theSameBytesWhateverTheThreads() throws IOException {
        write(manyVariants());
        classify("one", "--threads", "1");
        classify("two", "--threads", "2");
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
    void aSecondRunReplacesWhatTheFirstSaid() throws IOException {
        write(variants());
        classify("one");
        run(
                "classify",
                "one/variants.vcf.gz",
                "--reference",
                "lambda.fna",
                "--annotation",
                "genes/lambda.gff3",
                "-o",
                "two");
        List<String> once = unpacked("one/variants.vcf.gz");
        List<String> twice = unpacked("two/variants.vcf.gz");
        assertThat(twice.stream().filter(line -> !line.startsWith("##cistron")))
                .containsExactlyElementsOf(once.stream()
                        .filter(line -> !line.startsWith("##cistron"))
                        .toList());
    }

    @Test
    void otherLayoutsAndAliases() throws IOException {
        write(variants().stream().map(line -> line.replace("part0", "chrL")).toList());
        Files.writeString(folder.resolve("names.tsv"), "chrL\tpart0\n");
        classify("out", "--field", "ANN", "--contig-alias", "names.tsv");
        assertThat(unpacked("out/variants.vcf.gz"))
                .anyMatch(line -> line.startsWith("##INFO=<ID=ANN,") && line.contains("'Allele | Annotation |"))
                .anyMatch(line -> line.startsWith("chrL\t") && line.contains("ANN=") && line.contains("|transcript|"));
    }

    @Test
    void whatDisagreesWithTheReferenceIsRefusedOrSkippedAndCounted() throws IOException {
        List<String> lines = new ArrayList<>(variants());
        String wrong = lines.get(1)
                .replaceFirst(
                        "\t[ACGT]\t[ACGT]\t",
                        "\t" + other(letters.charAt(start + 4)) + "\t" + letters.charAt(start + 4) + "\t");
        lines.set(1, wrong);
        write(lines);
        Launched refused = Launched.in(folder, words("out"));
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .contains("variants.vcf:")
                .contains("as in the reference")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();

        String said = classify("out", "--skip-malformed");
        assertThat(said).contains("1 such lines (REF unlike the reference) were left out");
    }

    @Test
    void contigsThatNobodySharesAreTold() throws IOException {
        write(variants().stream().map(line -> line.replace("part0", "chrL")).toList());
        assertThat(Launched.in(folder, words("out")).err()).contains("--contig-alias FILE");
        Files.writeString(folder.resolve("other.gff3"), "##gff-version 3\nX\t.\tCDS\t1\t90\t.\t+\t0\tID=a\n");
        write(variants());
        Launched annotation = Launched.in(
                folder,
                "classify",
                "variants.vcf",
                "--reference",
                "lambda.fna",
                "--annotation",
                "other.gff3",
                "-o",
                "out");
        assertThat(annotation.exitCode()).isEqualTo(2);
        assertThat(annotation.err())
                .contains("other.gff3")
                .contains("found contigs X")
                .contains("--contig-alias FILE");
    }

    /** Start lost; two in one codon of one chromosome; a frameshift; spanned; symbolic; a breakend and a plain allele. */
    private List<String> variants() {
        return List.of(
                line(start, letters.substring(start - 1, start + 2), "CCC", "0/1"),
                line(start + 30, at(start + 30), other(letters.charAt(start + 29)) + "", "0|1"),
                line(start + 31, at(start + 31), other(letters.charAt(start + 30)) + "", "0|1"),
                line(start + 60, at(start + 60), at(start + 60) + other(letters.charAt(start + 60)), "0/1"),
                line(start + 90, at(start + 90), "*," + other(letters.charAt(start + 89)), "1/2"),
                line(start + 120, at(start + 120), "<DEL>", "0/1"),
                line(
                        start + 150,
                        at(start + 150),
                        at(start + 150) + "[part0:" + (start + 9000) + "[," + other(letters.charAt(start + 149)),
                        "1/2"));
    }

    /** One in every ten nucleotides: enough for several batches. */
    private List<String> manyVariants() {
        List<String> lines = new ArrayList<>();
        for (int position = 1; position <= letters.length(); position += 10) {
            lines.add(line(position, at(position), other(letters.charAt(position - 1)) + "", "0/1"));
        }
        return lines;
    }

    private String at(int position) {
        return letters.substring(position - 1, position);
    }

    private static char other(char base) {
        return base == 'A' ? 'C' : 'A';
    }

    private static String line(int position, String reference, String alternative, String genotype) {
        return String.join(
                "\t",
                "part0",
                Integer.toString(position),
                "id" + position,
                reference,
                alternative,
                "50.0",
                "PASS",
                "DP=3",
                "GT",
                genotype);
    }

    private void write(List<String> lines) throws IOException {
        String header = """
                ##fileformat=VCFv4.2
                ##INFO=<ID=DP,Number=1,Type=Integer,Description="Depth">
                ##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">
                ##ALT=<ID=DEL,Description="Deletion">
                #CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tsample
                """;
        Files.writeString(folder.resolve("variants.vcf"), header + String.join("\n", lines) + "\n");
    }

    private String classify(String output, String... more) {
        List<String> words = new ArrayList<>(List.of(words(output)));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private static String[] words(String output) {
        return new String[] {
            "classify", "variants.vcf", "--reference", "lambda.fna", "--annotation", "genes/lambda.gff3", "-o", output
        };
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
