package org.cistron.report.html.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Strand;
import org.cistron.report.html.embed.JsonText;

/** The genes as the page's script wants them: column by column, so that no name is written twice. */
public final class GeneTable {
    private final GeneSelection selection;
    private final Agreement agreement;
    private final List<ReportedGene> genes = new ArrayList<>();
    private final Map<String, Integer> contigs = new HashMap<>();

    /** Prepares a table. */
    public GeneTable(GeneSelection selection, Agreement agreement) {
        this.selection = selection;
        this.agreement = agreement;
        selection.kept().forEach(finder -> genes.addAll(finder.genes()));
        for (ReportedContig contig : selection.contigs()) {
            contigs.put(contig.id(), contigs.size());
        }
    }

    /** Returns the table as JSON that may stand inside a script element. */
    public String json() {
        JsonText json = new JsonText().object();
        json.name("finders")
                .texts(selection.kept().stream().map(FinderGenes::finder).toList());
        json.name("contigs")
                .texts(selection.contigs().stream().map(ReportedContig::id).toList());
        numbers(json, "finderEnds", finderEnds());
        tags(json);
        placesAndSizes(json);
        probabilities(json);
        numbers(json, "callers", column(agreement::callers));
        numbers(json, "exactCallers", column(agreement::exactCallers));
        support(json);
        notes(json);
        return json.endObject().toString();
    }

    private int[] finderEnds() {
        int[] ends = new int[selection.kept().size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] =
                    (i == 0 ? 0 : ends[i - 1]) + selection.kept().get(i).genes().size();
        }
        return ends;
    }

    private void tags(JsonText json) {
        String prefix = LocusTags.prefix(selection.kept());
        json.name("tagPrefix").text(prefix);
        json.name("tags")
                .texts(genes.stream()
                        .map(gene -> gene.locusTag().substring(prefix.length()))
                        .toList());
    }

    private void placesAndSizes(JsonText json) {
        numbers(json, "contig", column(gene -> contigs.get(gene.gene().contig())));
        numbers(json, "start", column(gene -> region(gene).start()));
        numbers(json, "length", column(gene -> region(gene).length()));
        StringBuilder strands = new StringBuilder();
        StringBuilder partial = new StringBuilder();
        for (ReportedGene gene : genes) {
            strands.append(region(gene).strand() == Strand.FORWARD ? '+' : '-');
            int five = region(gene).partialFivePrime() ? 1 : 0;
            partial.append(five + (region(gene).partialThreePrime() ? 2 : 0));
        }
        json.name("strand").text(strands.toString());
        json.name("partial").text(partial.toString());
        List<String> codons = new ArrayList<>(
                new TreeSet<>(genes.stream().map(ReportedGene::startCodon).toList()));
        json.name("codons").texts(codons);
        Map<String, Integer> index = new HashMap<>();
        codons.forEach(codon -> index.put(codon, index.size()));
        numbers(json, "codon", column(gene -> index.get(gene.startCodon())));
    }

    private void probabilities(JsonText json) {
        json.name("probability").array();
        genes.forEach(gene -> json.number(gene.gene().probability(), 3));
        json.endArray().name("startProbability").array();
        genes.forEach(gene -> json.number(gene.gene().startProbability(), 3));
        json.endArray();
    }

    private void support(JsonText json) {
        TreeSet<String> plugins = new TreeSet<>();
        genes.forEach(gene -> plugins.addAll(gene.support().keySet()));
        json.name("support").object();
        for (String plugin : plugins) {
            json.name(plugin).array();
            genes.forEach(gene -> json.number(gene.support().getOrDefault(plugin, Double.NaN), 1));
            json.endArray();
        }
        json.endObject();
        // Told apart from the rounded numbers, where a little below 0 looks like 0.
        List<String> order = List.copyOf(plugins);
        numbers(json, "against", column(gene -> against(order, gene)));
    }

    private static int against(List<String> plugins, ReportedGene gene) {
        int bits = 0;
        for (int i = 0; i < Math.min(Integer.SIZE, plugins.size()); i++) {
            bits |= gene.support().getOrDefault(plugins.get(i), 0.0) < 0 ? 1 << i : 0;
        }
        return bits;
    }

    private void notes(JsonText json) {
        json.name("notes").object();
        for (int i = 0; i < genes.size(); i++) {
            if (!genes.get(i).gene().notes().isEmpty()) {
                json.name(Integer.toString(i));
                Notes.write(genes.get(i), json);
            }
        }
        json.endObject();
    }

    private int[] column(ToIntFunction<ReportedGene> value) {
        return genes.stream().mapToInt(value).toArray();
    }

    private static void numbers(JsonText json, String name, int[] numbers) {
        json.name(name).array();
        for (int number : numbers) {
            json.number(number);
        }
        json.endArray();
    }

    private static CodingRegion region(ReportedGene gene) {
        return gene.gene().region();
    }
}
