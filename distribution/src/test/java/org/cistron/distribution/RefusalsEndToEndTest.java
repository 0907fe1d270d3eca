package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cistron.runner.host.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be meant or read ends with the right code and sentence, and leaves nothing behind. */
class RefusalsEndToEndTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty.fna|''",
                "noheader.fna|ACGT",
                "duplicate.fna|>a_ACGT_>a_ACGT",
                "emptyrecord.fna|>a_>b_ACGT",
                "letter.fna|>a_ACGT!ACGT",
                "protein.fna|>a_MKLVEFILPQWYDDEERRKKHHMKLVEFILPQWYDDEE",
                "truncated.fq|@a_ACGT_+",
            })
    void badInputIsRefusedWithItsFileAndLeavesNoOutputs(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text.replace('_', '\n'));
        assertRefused(2, "cistron: " + name, "annotate", name, "-o", "out");
    }

    @Test
    void missingInputAndDirectoryAreRefused() throws IOException {
        assertRefused(2, "gone.fna: found no such file", "annotate", "gone.fna", "-o", "out");
        Files.createDirectory(folder.resolve("dir.fna"));
        assertRefused(2, "dir.fna: ", "annotate", "dir.fna", "-o", "out");
    }

    @Test
    void wrongUsageIsRefusedWithASuggestion() throws IOException {
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        assertRefused(1, "Did you mean: cistron annotate", "anotate", "l.fna", "-o", "out");
        assertRefused(1, "Possible solutions: --circular", "annotate", "l.fna", "-o", "out", "--circlar");
        assertRefused(1, "Missing required option: '--output=FOLDER'", "annotate", "l.fna");
        assertRefused(1, "found --table 99", "annotate", "l.fna", "-o", "out", "--table", "99");
        assertRefused(
                1, "found --min-length 3, expected 30 or more", "annotate", "l.fna", "-o", "out", "--min-length", "3");
        assertRefused(1, "found --threads 0, expected 1 to 1024", "annotate", "l.fna", "-o", "out", "--threads", "0");
        assertRefused(
                1,
                "found --threads 99999999, expected 1 to 1024",
                "annotate",
                "l.fna",
                "-o",
                "out",
                "--threads",
                "99999999");
        assertRefused(
                1,
                "found --device gpu, expected auto, cpu, or cuda:N",
                "annotate",
                "l.fna",
                "-o",
                "out",
                "--device",
                "gpu");
        assertRefused(1, "found --prefix 1x, expected 3 to 12", "annotate", "l.fna", "-o", "out", "--prefix", "1x");
        assertRefused(1, "'. Did you mean 'hmm'?", "annotate", "l.fna", "-o", "out", "--plugin", "hm");
        assertRefused(
                1,
                "found 'gff', expected one of gff3, gff3.gz, faa",
                "annotate",
                "l.fna",
                "-o",
                "out",
                "--format",
                "gff");
        assertRefused(1, "found an empty text, expected a path", "annotate", "l.fna", "-o", "");
        assertRefused(1, "found an empty text, expected a path", "annotate", "", "-o", "out");
        assertRefused(1, "no such file or folder", "annotate", "l.fna", "-o", "out", "--plugin-path", "gone");
        assertRefused(
                1,
                "found --name of 300 bytes, expected at most 215",
                "annotate",
                "l.fna",
                "-o",
                "out",
                "--name",
                "n".repeat(300));
        assertRefused(
                1,
                "found --name 'a/b', expected a plain file name",
                "classify",
                "l.vcf",
                "--reference",
                "l.fna",
                "--annotation",
                "l.gff3",
                "-o",
                "out",
                "--name",
                "a/b");
        assertRefused(
                1,
                "consequence.flank is -1, expected 0 to",
                "classify",
                "l.vcf",
                "--reference",
                "l.fna",
                "--annotation",
                "l.gff3",
                "-o",
                "out",
                "--flank",
                "-1");
        assertRefused(1, "found no command");
    }

    @Test
    void maskBeyondTheContigIsRefused() throws IOException {
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        Files.writeString(folder.resolve("mask.bed"), "part0\t48000\t48503\n");
        assertRefused(
                2,
                "mask.bed:1: found a region that ends at 48503 of contig part0, expected at most 48502",
                "annotate",
                "l.fna",
                "-o",
                "out",
                "--mask",
                "mask.bed");
    }

    @Test
    void exhaustedHeapEndsWith137AndNoOutputs() throws IOException {
        Path input = folder.resolve("big.fna");
        Files.writeString(input, ">big\n" + LambdaGenome.nucleotides().repeat(400) + "\n");
        Launched run = Launched.in(
                folder, java.util.Map.of("CISTRON_HEAP", "40m"), new byte[0], "annotate", "big.fna", "-o", "out");
        assertThat(run.err()).contains("cistron: out of memory").contains("CISTRON_HEAP");
        assertThat(run.exitCode()).isEqualTo(137);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void interruptedRunLeavesNothing() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("big.fna"), ">big\n" + LambdaGenome.nucleotides().repeat(400) + "\n");
        Process process = new ProcessBuilder(
                        Launched.release().resolve("cistron").toString(), "annotate", "big.fna", "-o", "out")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < 300 && Files.notExists(folder.resolve("out")); i++) {
            Thread.sleep(50);
        }
        assertThat(folder.resolve("out")).isDirectory();
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void versionIsABareNumber() {
        Launched version = Launched.in(folder, "--version");
        assertThat(version.out()).isEqualTo(Release.current().version() + "\n");
        assertThat(version.err()).isEmpty();
        assertThat(version.exitCode()).isZero();
    }

    @Test
    void pluginsDoctorAndCompletionSpeak() {
        assertThat(Launched.in(folder, "plugins").out()).containsPattern("hmm +coding evidence");
        Launched doctor = Launched.in(folder, "doctor");
        assertThat(doctor.out())
                .contains("all checksums right")
                .contains("plugin      hmm")
                .contains("engine      PyTorch 2.7.1")
                .doesNotContain("PROBLEM");
        assertThat(doctor.exitCode()).isZero();
        assertThat(Launched.in(folder, "generate-completion").out()).contains("annotate");
    }

    private void assertRefused(int code, String message, String... words) {
        Launched run = Launched.in(folder, words);
        assertThat(run.err()).startsWith("cistron: ").contains(message).doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(code);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
