package org.cistron.benchmarks.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.program.Launcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CistronClassifyTest {
    @TempDir
    private Path folder;

    @Test
    void isAskedAboutTheSameFilesAndItsTableIsRead() throws IOException {
        Path script = Files.writeString(folder.resolve("cistron"), """
                #!/bin/sh
                echo "$*" >"$(dirname "$0")/said"
                while [ "$1" != -o ]; do shift; done
                mkdir -p "$2"
                printf 'contig\\tposition\\tref\\talt\\ttranscript\\tconsequence\\nc\\t301\\tA\\tG\\tT1\\tstop_gained\\n' \\
                    >"$2/variants.tsv"
                """);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        ComparedGenome genome = new ComparedGenome(
                "Yeast_1",
                folder.resolve("x.fna"),
                folder.resolve("x.gff3"),
                new EnsemblForm.Written(0, 0, 0, 0, 0, 0));
        CistronClassify cistron = new CistronClassify(new Launcher(new Places(folder)), 2, List.of("--quiet"));
        Path run = Files.createDirectory(folder.resolve("run"));
        cistron.run(genome, folder.resolve("x.vcf.gz"), run);
        assertThat(folder.resolve("said"))
                .content()
                .isEqualTo(
                        "classify " + folder.resolve("x.vcf.gz") + " --reference " + genome.fasta() + " --annotation "
                                + genome.gff3() + " -o " + run.resolve("cistron") + " --threads 2 --quiet\n");
        assertThat(cistron.verdicts(genome, List.of(), run).transcripts("c:301 A>G"))
                .containsExactly("T1");
    }
}
