package org.cistron.report.html.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.RunFacts;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.SequenceBuilder;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.RandomSequences;
import org.cistron.testkit.RealGenome;
import org.cistron.testkit.RepositoryData;

/** Reports to look at and to try the page on. */
public final class MadeReports {
    /** Names that would run, break out or lie, were they not escaped. */
    public static final List<String> HOSTILE = List.of(
            "<script>window.ran=1</script>",
            "\"><img src=x onerror=\"window.ran=1\">",
            "</textarea></script></style></title><script>window.ran=1</script>",
            "--><!-- ]]> '\"`{{ 7*7 }}${7*7}&amp;&lt;\\u003c\\",
            "überlänge-基因-🧬-\u202Egnp.exe\u202C-\u0000\u0007\u2028\u2029-\uD800",
            "javascript:window.ran=1//" + "long".repeat(2_500));

    private MadeReports() {}

    /** Bacteriophage lambda, its long open frames as genes. */
    public static MadeReport lambda() {
        try (var in = new GZIPInputStream(new RepositoryData().open("demo/lambda.fna.gz"))) {
            return real("lambda", RealGenome.fasta(in), 25);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Escherichia coli, its long open frames as genes. */
    public static MadeReport coli() throws IOException {
        return real(
                "Ecoli_K12_MG1655", RealGenome.named("test/Ecoli_K12_MG1655").contigs(), 100);
    }

    private static MadeReport real(String sample, List<Sequence> contigs, int bin) {
        Map<String, List<ReportedGene>> found = new LinkedHashMap<>();
        List<String> plugins = List.of("hmm", "tcn");
        long seed = 0;
        for (String plugin : plugins) {
            List<ReportedGene> genes = new ArrayList<>();
            for (Sequence contig : contigs) {
                genes.addAll(new OpenFrames(contig).genes("CISTRON_", plugins, seed++));
            }
            long kept = seed;
            genes.removeIf(gene -> gene.gene().region().start() % 41 == kept);
            found.put(plugin, genes);
        }
        return new MadeReport(MadeReport.facts(sample), contigs, found, MadeReport.evidence(contigs, found, bin));
    }

    /** So many contigs with so many genes of 99 nucleotides each, found by one finder. */
    public static MadeReport made(int contigs, int genes) {
        return made(contigs, genes, List.of("contig"));
    }

    /** A run in which every name from outside is hostile. */
    public static MadeReport hostile() {
        MadeReport made = made(HOSTILE.size(), 4, HOSTILE);
        String all = String.join(" ", HOSTILE);
        RunFacts facts = MadeReport.facts(HOSTILE.get(2), HOSTILE.toArray(String[]::new));
        return made.with(new RunFacts(
                facts.sample(),
                "annotate",
                "0.1.0",
                List.of(new RunFacts.PluginFacts(HOSTILE.get(1), HOSTILE.get(3))),
                HOSTILE.stream()
                        .map(name -> new RunFacts.ModelFacts(name, name, "ab".repeat(32), all))
                        .toList(),
                HOSTILE.stream()
                        .map(name -> new RunFacts.InputFacts(name, "cd".repeat(32), "fasta", 1, 9))
                        .toList(),
                new TreeMap<>(Map.of(HOSTILE.get(0), all)),
                facts.warnings()));
    }

    private static MadeReport made(int contigs, int genes, List<String> names) {
        RandomSequences random = new RandomSequences(1);
        String letters = random.letters(120 * (genes + 1), 0.5);
        List<Sequence> sequences = new ArrayList<>();
        Map<String, List<ReportedGene>> found = new LinkedHashMap<>();
        String finder = names.size() > 1 ? names.get(0) : "hmm";
        List<ReportedGene> all = new ArrayList<>();
        for (int i = 0; i < contigs; i++) {
            String id = names.size() > 1 ? names.get(i % names.size()) : "contig" + (i + 1);
            SequenceBuilder contig = new SequenceBuilder(id, names.get(i % names.size()) + " described");
            contig.append(letters.substring(0, letters.length() - i % 60));
            sequences.add(contig.build());
            for (int j = 0; j < genes; j++) {
                all.add(gene(names.get(j % names.size()), id, all.size(), 120 * j, names.size() > 1));
            }
        }
        found.put(finder, all);
        boolean few = contigs <= 3_000;
        return new MadeReport(
                MadeReport.facts("made"),
                sequences,
                found,
                few ? MadeReport.evidence(sequences, found, 30) : List.of());
    }

    private static ReportedGene gene(String name, String contig, int number, int start, boolean hostile) {
        Strand strand = number % 3 == 0 ? Strand.REVERSE : Strand.FORWARD;
        CodingRegion region = new CodingRegion(start, start + 99, strand, number % 7 == 0, false);
        Map<String, String> notes = hostile ? Map.of("note" + name, name) : Map.of();
        Gene gene = new Gene(contig, region, number % 1000 / 1000.0, 0.5, 10, 1, notes);
        String tag = (hostile ? name : "MADE") + "_" + (1_000_000 + number);
        return ReportedGene.of(tag, gene, hostile ? name : "ATG", Map.of(hostile ? name : "hmm", 12.34 - number % 20));
    }
}
