package org.cistron.runner.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.report.TruthGene;
import org.cistron.api.sequence.Strand;
import org.cistron.runner.json.JsonFields;

/** Reads back how genes compared with an annotation that the user trusts. What did not count there is not told. */
final class ReadTruth {
    private final Map<String, ReportedGene> calls = new HashMap<>();

    private ReadTruth(List<ReportedGene> genes) {
        genes.forEach(gene -> calls.put(gene.locusTag(), gene));
    }

    /**
     * Reads a finder's comparison.
     *
     * @param genes what the finder called
     */
    static TruthComparison of(JsonFields fields, List<ReportedGene> genes) {
        ReadTruth truth = new ReadTruth(genes);
        return new TruthComparison(
                fields.text("file"),
                truth.matches(fields.children("exact")),
                truth.matches(fields.children("wrong_start")),
                fields.children("missed").stream().map(ReadTruth::gene).toList(),
                fields.texts("extra").stream().map(truth::call).toList(),
                List.of(),
                figures(fields.child("figures")));
    }

    private static TruthComparison.Figures figures(JsonFields fields) {
        return new TruthComparison.Figures(
                fields.count("truth_genes"),
                fields.count("known_genes"),
                fields.count("called"),
                fields.count("found"),
                fields.count("found_known"),
                fields.count("exact"),
                fields.count("extra"),
                fields.number("f1").doubleValue());
    }

    private List<TruthComparison.Match> matches(List<JsonFields> listed) {
        List<TruthComparison.Match> matches = new ArrayList<>();
        listed.forEach(match -> matches.add(new TruthComparison.Match(gene(match), call(match.text("call")))));
        return matches;
    }

    private ReportedGene call(String tag) {
        ReportedGene call = calls.get(tag);
        if (call == null) {
            throw new IllegalArgumentException("no gene '" + tag + "', which 'truth' names");
        }
        return call;
    }

    private static TruthGene gene(JsonFields fields) {
        return new TruthGene(
                fields.text("name"),
                fields.text("product"),
                fields.text("contig"),
                fields.count("start") - 1,
                fields.count("end"),
                fields.text("strand").equals("+") ? Strand.FORWARD : Strand.REVERSE);
    }
}
