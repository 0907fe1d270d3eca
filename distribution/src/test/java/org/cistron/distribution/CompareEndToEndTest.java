package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts runs on the demo genome side by side. */
class CompareEndToEndTest {
    @TempDir
    Path folder;

    private void annotate(String output, String... more) {
        String[] words = new String[more.length + 6];
        System.arraycopy(new String[] {"annotate", "lambda.fna", "--plugin", "hmm", "-o", output}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        Launched run = Launched.in(folder, words);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void annotationsAndClassificationsAreReadBackAndCompared() throws IOException {
        LambdaGenome.write(folder.resolve("lambda.fna"), 1);
        annotate("all");
        annotate("long", "--min-length", "300", "--truth", "all/lambda.gff3");
        String letters = LambdaGenome.nucleotides();
        Files.writeString(
                folder.resolve("variants.vcf"),
                "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\npart0\t1000\t.\t"
                        + letters.charAt(999) + "\t" + (letters.charAt(999) == 'A' ? 'C' : 'A') + "\t.\t.\t.\n");
        Launched classified = Launched.in(
                folder,
                "classify",
                "variants.vcf",
                "--reference",
                "lambda.fna",
                "--annotation",
                "all/lambda.gff3",
                "-o",
                "classified");
        assertThat(classified.exitCode()).as(classified.err()).isZero();

        Launched compared = Launched.in(folder, "compare", "all", "long", "classified", "-o", "compared");
        assertThat(compared.exitCode()).as(compared.err()).isZero();
        assertThat(compared.err()).contains("3 runs compared");
        String page = Files.readString(folder.resolve("compared/report.html"));
        assertThat(page)
                .contains("All runs are of the same contigs", "Genes that differ", "part0:1000:", ">all<", ">long<")
                .contains("report.json of all", "report.json of classified", "all, long, classified: runs compared")
                .contains("Genes of each run against the truth", "lambda.gff3", "(100.0 %)")
                .doesNotContain("<script");
        assertThat(Files.readString(folder.resolve("compared/run.json")))
                .contains("\"command\": \"compare\"", "\"names\": \"all,long,classified\"");
    }

    @Test
    void aFolderWithoutAReportIsRefusedWithItsRemedy() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Launched run = Launched.in(folder, "compare", "empty", "-o", "compared");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("found no report.json").doesNotContain("\tat ");
        assertThat(folder.resolve("compared")).doesNotExist();
    }
}
