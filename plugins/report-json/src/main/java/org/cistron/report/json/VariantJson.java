package org.cistron.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.cistron.api.report.AnswerCalibration;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.GeneVariants;
import org.cistron.api.report.Mutagenesis;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.report.VariantReport;
import org.cistron.api.report.VariantTotals;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;

/** Puts classified variants into JSON. */
final class VariantJson {
    private static final int SCHEMA_VERSION = 1;
    private static final int DECIMALS = 4;

    private final JsonGenerator json;

    private VariantJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(VariantReport report, JsonGenerator json) throws IOException {
        new VariantJson(json).write(report);
    }

    private void write(VariantReport report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema_version", SCHEMA_VERSION);
        RunJson.write(report.run(), json);
        totals(report.totals());
        json.writeArrayFieldStart("drugs");
        for (DrugVariants drug : report.drugs()) {
            drug(drug);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("calibrations");
        for (AnswerCalibration calibration : report.calibrations()) {
            calibration(calibration);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("genes");
        for (GeneVariants gene : report.genes()) {
            gene(gene);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("variants");
        for (ReportedVariant variant : report.variants()) {
            variant(variant);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void totals(VariantTotals totals) throws IOException {
        json.writeObjectFieldStart("totals");
        json.writeNumberField("records", totals.records());
        counts("alleles", totals.alleles());
        counts("kinds", totals.kinds());
        counts("substitutions", totals.substitutions());
        json.writeNumberField("transitions", totals.transitions());
        json.writeNumberField("transversions", totals.transversions());
        json.writeArrayFieldStart("growth");
        for (Map.Entry<Integer, Long> growth : totals.growth().entrySet()) {
            json.writeStartObject();
            json.writeNumberField("nucleotides", growth.getKey());
            json.writeNumberField("alleles", growth.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        counts("contigs", totals.contigs());
        counts("terms", totals.terms());
        counts("impacts", totals.impacts());
        counts("classes", totals.verdicts());
        json.writeNumberField("rows_asked", totals.asked());
        json.writeNumberField("rows_scored", totals.scored());
        json.writeArrayFieldStart("probabilities");
        for (Long rows : totals.probabilities()) {
            json.writeNumber(rows);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void drug(DrugVariants drug) throws IOException {
        json.writeStartObject();
        json.writeStringField("drug", drug.drug());
        json.writeBooleanField("resistant", drug.resistant());
        json.writeNumberField("resistant_by_catalogue", drug.resistantByCatalogue());
        json.writeNumberField("resistant_by_classifier", drug.resistantByClassifier());
        json.writeNumberField("uncertain", drug.uncertain());
        json.writeNumberField("not_resistant", drug.notResistant());
        json.writeEndObject();
    }

    private void calibration(AnswerCalibration calibration) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", calibration.question());
        json.writeArrayFieldStart("bins");
        for (CalibrationCurve.Bin bin : calibration.bins()) {
            json.writeStartObject();
            json.writeNumberField("variants", bin.candidates());
            json.writeNumberField("probability", Rounded.to(DECIMALS, bin.probability()));
            json.writeNumberField("observed", Rounded.to(DECIMALS, bin.observed()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void gene(GeneVariants gene) throws IOException {
        json.writeStartObject();
        json.writeStringField("gene", gene.gene());
        json.writeStringField("contig", gene.contig());
        json.writeNumberField("alleles", gene.alleles());
        counts("impacts", gene.impacts());
        counts("classes", gene.verdicts());
        probability("highest_probability", gene.highest());
        json.writeEndObject();
    }

    private void variant(ReportedVariant variant) throws IOException {
        VariantCase subject = variant.subject();
        json.writeStartObject();
        json.writeStringField("name", variant.name());
        if (subject.variant().isPresent()) {
            Variant allele = subject.variant().get();
            json.writeStringField("contig", allele.contig());
            json.writeNumberField("start", allele.start() + 1);
            json.writeNumberField("end", allele.end());
            json.writeStringField("ref", allele.reference());
            json.writeStringField("alt", allele.alternative());
        }
        json.writeStringField("gene", subject.gene());
        json.writeStringField(
                "transcript", variant.transcript().map(Transcript::id).orElse(""));
        texts("terms", subject.terms());
        json.writeStringField("impact", variant.impact());
        json.writeStringField("hgvs_c", subject.nucleotideName());
        json.writeStringField("hgvs_p", subject.proteinName());
        json.writeNumberField("other_rows", variant.otherRows());
        if (variant.carriers().isPresent()) {
            json.writeNumberField("carriers", variant.carriers().getAsInt());
        }
        texts("together", variant.together());
        probability("probability", variant.probability());
        json.writeStringField("class", variant.verdict());
        json.writeArrayFieldStart("answers");
        for (VariantAnswer answer : variant.answers()) {
            answer(answer);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("evidence");
        for (Map.Entry<String, String> reason : variant.evidence().entrySet()) {
            json.writeStringField(reason.getKey(), reason.getValue());
        }
        json.writeEndObject();
        if (variant.mutagenesis().isPresent()) {
            mutagenesis(variant.mutagenesis().get());
        }
        json.writeEndObject();
    }

    private void answer(VariantAnswer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", answer.question());
        json.writeStringField("class", answer.verdict());
        probability("probability", answer.probability());
        json.writeStringField("source", answer.source());
        json.writeStringField("grade", answer.grade());
        json.writeEndObject();
    }

    private void mutagenesis(Mutagenesis changes) throws IOException {
        json.writeObjectFieldStart("mutagenesis");
        json.writeStringField("question", changes.question());
        json.writeStringField("classifier", changes.classifier());
        json.writeNumberField("first", changes.first() + 1);
        json.writeStringField("reference", changes.reference());
        json.writeStringField("alternatives", changes.alternatives());
        json.writeArrayFieldStart("probabilities");
        for (List<Double> position : changes.probabilities()) {
            json.writeStartArray();
            for (double probability : position) {
                if (Double.isNaN(probability)) {
                    json.writeNull();
                } else {
                    json.writeNumber(Rounded.to(DECIMALS, probability));
                }
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void counts(String name, SortedMap<String, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** What is not known is left out. */
    private void probability(String name, OptionalDouble probability) throws IOException {
        if (probability.isPresent()) {
            json.writeNumberField(name, Rounded.to(DECIMALS, probability.getAsDouble()));
        }
    }
}
