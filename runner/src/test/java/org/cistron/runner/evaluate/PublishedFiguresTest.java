package org.cistron.runner.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cistron.api.feature.Annotation;
import org.cistron.genes.evaluation.Fragment;
import org.cistron.genes.evaluation.FragmentCutter;
import org.cistron.io.AnnotationFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the figures to those of the scripts that others publish by, to the last digit, on every genome. */
class PublishedFiguresTest {
    @TempDir
    private Path folder;

    @Test
    void genesScoreAsTheScriptSays() {
        PublishedScripts scripts = PublishedScripts.orSkip();
        for (Path truth : scripts.annotations()) {
            Path prediction = prediction(truth);
            assertSameGeneFigures(scripts, truth, prediction);
        }
    }

    @Test
    void genesOfALeastLengthScoreAsTheScriptSays() {
        PublishedScripts scripts = PublishedScripts.orSkip();
        for (Path truth : few(scripts)) {
            assertSameGeneFigures(scripts, truth, prediction(truth), "--min-length", 300);
        }
    }

    @Test
    void genesScoreAsTheScriptSaysWithAGenBankTruth() {
        PublishedScripts scripts = PublishedScripts.orSkip();
        for (Path annotation : few(scripts)) {
            Path prediction = prediction(annotation);
            Path truth = MadeGenBank.write(AnnotationFiles.read(annotation), folder.resolve("truth.gbk"));

            assertSameGeneFigures(scripts, truth, prediction);
            assertThat(Evaluate.run(truth, prediction)).isEqualTo(Evaluate.run(annotation, prediction));
        }
    }

    @Test
    void startsScoreAsTheScriptSays() {
        PublishedScripts scripts = PublishedScripts.orSkip();
        int compared = 0;
        for (Path truth : scripts.annotations()) {
            Path verified =
                    truth.resolveSibling(truth.getFileName().toString().replace(".gff3.gz", ".verified_starts.tsv.gz"));
            if (!Files.exists(verified)) {
                continue;
            }
            Path prediction = prediction(truth);
            List<String> all = row(Evaluate.run(truth, prediction, "--starts", verified, "--format", "tsv"));
            List<String> starts = all.subList(all.size() - 4, all.size());

            assertThat(String.format(
                            "verified %s  found %s  exact %s  exact_pct %s",
                            starts.get(0), starts.get(1), starts.get(2), starts.get(3)))
                    .as(truth.toString())
                    .isEqualTo(scripts.run("score_starts.py", verified, prediction));
            compared++;
        }
        assertThat(compared).isEqualTo(5);
    }

    @Test
    void fragmentsScoreAsTheScriptSays() {
        PublishedScripts scripts = PublishedScripts.orSkip();
        for (Path truth : scripts.annotations()) {
            Annotation annotation = AnnotationFiles.read(truth);
            List<Fragment> fragments = new FragmentCutter().cut(annotation.contigLengths(), 600, 150, 7);
            Path prediction = MadePrediction.onFragments(annotation, fragments).write(folder.resolve("fragments.gff3"));
            List<String> all = row(Evaluate.run(truth, prediction, "--fragments", "--format", "tsv"));

            assertThat(String.format(
                            "fragments %s  truth %s  called %s  sensitivity_pct %s  precision_pct %s  f1_pct %s",
                            all.subList(1, all.size()).toArray()))
                    .as(truth.toString())
                    .isEqualTo(scripts.run("fragments.py", "score", truth, prediction));
        }
    }

    @Test
    void fragmentsOfManyContigsAreCutWhereTheScriptCutsThem() {
        PublishedScripts scripts = PublishedScripts.orSkip();
        for (Path truth : scripts.annotations()) {
            Map<String, Integer> lengths = AnnotationFiles.read(truth).contigLengths();
            if (lengths.size() < 2) {
                continue;
            }
            Path genome = truth.resolveSibling(truth.getFileName().toString().replace(".gff3.gz", ".fna.gz"));
            List<String> published = scripts.run("fragments.py", "cut", genome, 300, 40, 11)
                    .lines()
                    .filter(line -> line.startsWith(">"))
                    .map(line -> line.substring(1))
                    .toList();
            List<Fragment> ours = new FragmentCutter().cut(lengths, 300, 40, 11);

            assertThat(ours.stream().map(Fragment::name)).as(truth.toString()).isEqualTo(published);
        }
    }

    /** Returns the validation genomes, small ones with partial, joined, pseudo and origin-spanning CDS. */
    private static List<Path> few(PublishedScripts scripts) {
        return scripts.annotations().stream()
                .filter(file -> file.getParent().endsWith("validation"))
                .toList();
    }

    private static void assertSameGeneFigures(
            PublishedScripts scripts, Path truth, Path prediction, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(truth, prediction));
        arguments.addAll(List.of(options));
        String published =
                scripts.run("score_genes.py", with(arguments, "--json")).replace(" ", "");
        String ours = Evaluate.run(with(arguments, "--format", "json"));

        assertThat(withoutLengths(ours)).as(truth.toString()).isEqualTo(published);
    }

    private static Object[] with(List<Object> arguments, Object... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray();
    }

    private Path prediction(Path truth) {
        return MadePrediction.ofGenome(AnnotationFiles.read(truth)).write(folder.resolve("made.gff3"));
    }

    private static String withoutLengths(String json) {
        return json.substring(0, json.indexOf(",\"by_length\"")) + "}";
    }

    private static List<String> row(String tsv) {
        return List.of(tsv.lines().skip(1).findFirst().orElseThrow().split("\t", -1));
    }
}
