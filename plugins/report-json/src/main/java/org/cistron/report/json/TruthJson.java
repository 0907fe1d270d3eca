package org.cistron.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.report.TruthGene;
import org.cistron.api.sequence.Strand;

/** Puts into JSON how a finder's genes compare with a truth. */
final class TruthJson {
    private static final int DECIMALS = 4;

    private TruthJson() {}

    static void write(TruthComparison comparison, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("truth");
        json.writeStringField("file", comparison.truth());
        write(comparison.figures(), json);
        json.writeArrayFieldStart("missed");
        for (TruthGene gene : comparison.missed()) {
            json.writeStartObject();
            write(gene, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("extra");
        for (ReportedGene call : comparison.extra()) {
            json.writeString(call.locusTag());
        }
        json.writeEndArray();
        write("wrong_start", comparison.wrongStart(), json);
        write("exact", comparison.exact(), json);
        json.writeEndObject();
    }

    private static void write(TruthComparison.Figures figures, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("figures");
        json.writeNumberField("truth_genes", figures.truthGenes());
        json.writeNumberField("known_genes", figures.knownGenes());
        json.writeNumberField("called", figures.called());
        json.writeNumberField("found", figures.found());
        json.writeNumberField("found_known", figures.foundKnown());
        json.writeNumberField("exact", figures.exact());
        json.writeNumberField("missed", figures.missed());
        json.writeNumberField("extra", figures.extra());
        json.writeNumberField("f1", BigDecimal.valueOf(figures.f1()).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        json.writeEndObject();
    }

    private static void write(String name, List<TruthComparison.Match> matches, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (TruthComparison.Match match : matches) {
            json.writeStartObject();
            write(match.truth(), json);
            json.writeStringField("call", match.call().locusTag());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(TruthGene gene, JsonGenerator json) throws IOException {
        json.writeStringField("name", gene.name());
        json.writeStringField("product", gene.product());
        json.writeStringField("contig", gene.contig());
        json.writeNumberField("start", gene.start() + 1);
        json.writeNumberField("end", gene.end());
        json.writeStringField("strand", gene.strand() == Strand.FORWARD ? "+" : "-");
    }
}
