package org.cistron.report.html.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.TruthGene;
import org.cistron.api.sequence.Strand;
import org.cistron.report.html.embed.JsonText;
import org.cistron.report.html.table.FinderGenes;
import org.cistron.report.html.table.GeneSelection;

/** A truth and what each finder made of it, as the page's script wants it: column by column. */
public final class TruthData {
    private final List<ComparedFinder> finders;
    private final List<FinderVerdict> verdicts = new ArrayList<>();
    private final List<TruthGene> truth;
    private final Map<String, Integer> contigs = new HashMap<>();
    private final List<Map<String, Integer>> numbers = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param finders at least one
     * @param genes the called genes of the page
     */
    public TruthData(List<ComparedFinder> finders, TruthSelection truth, GeneSelection genes) {
        this.finders = finders;
        this.truth = truth.kept();
        finders.forEach(finder -> verdicts.add(new FinderVerdict(finder.comparison())));
        for (ReportedContig contig : genes.contigs()) {
            contigs.put(contig.id(), contigs.size());
        }
        int number = 0;
        for (FinderGenes finder : genes.kept()) {
            Map<String, Integer> own = new HashMap<>();
            for (ReportedGene gene : finder.genes()) {
                own.put(gene.locusTag(), number++);
            }
            numbers.add(own);
        }
    }

    /** Returns the data as JSON that may stand inside a script element. */
    public String json() {
        JsonText json = new JsonText().object();
        numbers(json, "contig", gene -> contigs.get(gene.contig()));
        numbers(json, "start", TruthGene::start);
        numbers(json, "length", gene -> gene.end() - gene.start());
        StringBuilder strands = new StringBuilder();
        truth.forEach(gene -> strands.append(gene.strand() == Strand.FORWARD ? '+' : '-'));
        json.name("strand").text(strands.toString());
        json.name("name").texts(truth.stream().map(TruthGene::name).toList());
        products(json);
        json.name("finders").array();
        for (int i = 0; i < finders.size(); i++) {
            finder(json, finders.get(i), verdicts.get(i));
        }
        return json.endArray().endObject().toString();
    }

    /** Most genes are found by all, and nobody asks what they make. */
    private void products(JsonText json) {
        json.name("product").object();
        for (int i = 0; i < truth.size(); i++) {
            TruthGene gene = truth.get(i);
            boolean found = verdicts.stream().allMatch(verdict -> verdict.of(gene) == FinderVerdict.EXACT);
            if (!found && !gene.product().isEmpty()) {
                json.name(Integer.toString(i)).text(gene.product());
            }
        }
        json.endObject();
    }

    private void finder(JsonText json, ComparedFinder finder, FinderVerdict verdict) {
        Map<String, Integer> own = numbers.get(finder.index());
        StringBuilder letters = new StringBuilder();
        truth.forEach(gene -> letters.append(verdict.of(gene)));
        json.object().name("finder").number(finder.index());
        json.name("verdicts").text(letters.toString());
        json.name("calls").object();
        for (int i = 0; i < truth.size(); i++) {
            ReportedGene call = verdict.call(truth.get(i));
            if (call != null && own.containsKey(call.locusTag())) {
                json.name(Integer.toString(i)).number(own.get(call.locusTag()));
            }
        }
        json.endObject().name("extra").array();
        finder.comparison().extra().stream()
                .map(call -> own.get(call.locusTag()))
                .filter(Objects::nonNull)
                .forEach(json::number);
        json.endArray().endObject();
    }

    private void numbers(JsonText json, String name, ToIntFunction<TruthGene> value) {
        json.name(name).array();
        truth.forEach(gene -> json.number(value.applyAsInt(gene)));
        json.endArray();
    }
}
