package org.cistron.benchmarks.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.Places;
import org.cistron.genes.evaluation.GeneFigures;
import org.cistron.genes.evaluation.GeneScorer;
import org.cistron.io.AnnotationFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rivals, run as the benchmarks run them, have the figures that are on record for them. */
class PublishedFiguresTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Portiera_BTBHRs", "Mmycoides_capri_GM12"})
    void rivalsReachTheirFiguresOnRecord(String genome) throws IOException {
        for (GeneFinderProgram program : List.of(new Prodigal(), new Glimmer())) {
            assumeInstalled(program);
            String[] record = record(genome, program.name());
            GeneFigures figures = figures(genome, program);
            assertThat(figures.predicted()).isEqualTo(Integer.parseInt(record[5]));
            assertThat(figures.extra()).isEqualTo(Integer.parseInt(record[10]));
            assertThat(figures.exactPercent().orElseThrow().value()).isEqualByComparingTo(new BigDecimal(record[8]));
            assertThat(figures.f1Percent().value()).isEqualByComparingTo(new BigDecimal(record[12]));
        }
    }

    private GeneFigures figures(String name, GeneFinderProgram program) throws IOException {
        BenchmarkGenome genome =
                new BenchmarkGenomes(Places.find()).matching(List.of(name)).get(0);
        Path work = Files.createDirectory(folder.resolve(program.name()));
        Path genes = work.resolve("genes.gff3");
        program.run(genome.fasta(), genome.code(), genes, work);
        return new GeneScorer(90)
                .score(genome.truth(), AnnotationFiles.read(genes))
                .all();
    }

    private static void assumeInstalled(GeneFinderProgram program) {
        try {
            program.version();
        } catch (UsageException e) {
            assumeTrue(false, e.getMessage());
        }
    }

    private static String[] record(String genome, String program) throws IOException {
        Path peers = Places.find().root().resolveSibling("shared").resolve("peers.tsv");
        assumeTrue(Files.exists(peers), "no ../shared/peers.tsv");
        return Files.readAllLines(peers).stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields.length > 2 && fields[1].equals(genome) && fields[2].equals(program))
                .findFirst()
                .orElseThrow();
    }
}
