package org.cistron.benchmarks.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTest {
    @TempDir
    private Path folder;

    @Test
    void tableIsCountedOnTheOtherFoldsAlone() throws IOException {
        List<HeldOutCase> cases = cases("""
                resistance:a	g	rpoB	missense_variant	p.Ser450Leu	1	1.0	1	0.5
                resistance:a	g	rpoB	missense_variant	p.Ser451Leu	0	1.0	1	0.5
                resistance:a	g	rpoB	missense_variant	p.Ser452Leu	0	1.0	2	0.5
                resistance:a	g	katG	missense_variant	p.Ser452Leu	1	1.0	2	0.5
                """);

        double[] scores = Rule.geneAndDrug().scores(cases);

        // Of the other fold: one of rpoB, not positive; half of all are.
        assertThat(scores[0]).isEqualTo(scores[1]).isCloseTo(0.25, within(1e-12));
        assertThat(scores[2]).isCloseTo(0.5, within(1e-12));
        assertThat(scores[3]).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void severerIsLikelier() throws IOException {
        List<HeldOutCase> cases = cases("""
                pathogenic	g	x	stop_gained	p.Ser4Ter	1	1.0	1
                pathogenic	g	x	missense_variant	p.Ser4Leu	1	1.0	1
                pathogenic	g	x	intron_variant	c.4+55A>G	0	0.3	1
                """);

        double[] scores = Rule.severity().scores(cases);

        assertThat(scores[0]).isGreaterThan(scores[1]);
        assertThat(scores[1]).isGreaterThan(scores[2]);
        assertThat(cases.get(2).isCertain()).isFalse();
    }

    @Test
    void missingAnswerIsNotScored() throws IOException {
        List<HeldOutCase> cases = cases("""
                pathogenic	g	x	missense_variant	p.Ser4Leu	1	1.0	1	2.5
                pathogenic	g	x	missense_variant	p.Ser5Leu	0	1.0	1	-1
                pathogenic	g	x	missense_variant	p.Ser6Leu	0	1.0	1	\s
                """.replace(" \n", "\n"));
        double[] scores =
                cases.stream().mapToDouble(found -> found.answers().get(0)).toArray();

        List<String> row = new ClassifierFigures(cases, scores).row(true);

        assertThat(row.get(ClassifierFigures.HEADINGS.indexOf("coverage_pct"))).isEqualTo("66.67");
        assertThat(row.get(ClassifierFigures.HEADINGS.indexOf("auroc"))).isEqualTo("1.0000");
        assertThat(row).hasSameSizeAs(ClassifierFigures.HEADINGS);
    }

    private List<HeldOutCase> cases(String rows) throws IOException {
        boolean answered = rows.lines().findFirst().orElseThrow().split("\t", -1).length > 8;
        String header =
                "question\tgroup\tgene\tconsequence\tvariant\tlabel\tweight\tfold\thomologs" + (answered ? "\tx" : "");
        String table = rows.replaceAll("(?m)^((?:[^\t\n]*\t){7}[^\t\n]*)", "$1\tno");
        return HeldOutCases.read(Files.writeString(folder.resolve("held_out.tsv"), header + "\n" + table))
                .cases();
    }
}
