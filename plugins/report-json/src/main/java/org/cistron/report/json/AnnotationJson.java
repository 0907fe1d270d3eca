package org.cistron.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.sequence.Strand;

/** Puts an annotation into JSON. */
final class AnnotationJson {
    private static final int SCHEMA_VERSION = 1;
    private static final int DECIMALS = 4;
    private static final int DECIMALS_OF_BINS = 2;

    private AnnotationJson() {}

    static void write(AnnotationReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema_version", SCHEMA_VERSION);
        RunJson.write(report.run(), json);
        json.writeNumberField("genetic_code", report.code().number());
        json.writeArrayFieldStart("contigs");
        for (ReportedContig contig : report.contigs()) {
            write(contig, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("finders");
        for (String finder : report.finders()) {
            json.writeStartObject();
            json.writeStringField("name", finder);
            json.writeArrayFieldStart("genes");
            for (ReportedGene gene : report.genes(finder)) {
                write(gene, json);
            }
            json.writeEndArray();
            Optional<TruthComparison> comparison = report.comparison(finder);
            if (comparison.isPresent()) {
                TruthJson.write(comparison.get(), json);
            }
            Optional<CalibrationCurve> calibration = report.calibration(finder);
            if (calibration.isPresent()) {
                write(calibration.get(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("evidence");
        for (EvidenceTrack track : report.evidence()) {
            write(track, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(ReportedContig contig, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", contig.id());
        json.writeStringField("description", contig.description());
        json.writeNumberField("length", contig.length());
        json.writeBooleanField("circular", contig.circular());
        json.writeNumberField("gc", Rounded.to(DECIMALS, contig.guanineCytosine()));
        json.writeNumberField("unknown", contig.unknown());
        json.writeEndObject();
    }

    private static void write(ReportedGene found, JsonGenerator json) throws IOException {
        Gene gene = found.gene();
        CodingRegion region = gene.region();
        json.writeStartObject();
        json.writeStringField("locus_tag", found.locusTag());
        json.writeStringField("contig", gene.contig());
        json.writeNumberField("start", region.start() + 1);
        json.writeNumberField("end", region.end());
        json.writeStringField("strand", region.strand() == Strand.FORWARD ? "+" : "-");
        json.writeBooleanField("start_cut_off", region.partialFivePrime());
        json.writeBooleanField("end_cut_off", region.partialThreePrime());
        json.writeStringField("start_codon", found.startCodon());
        json.writeNumberField("probability", Rounded.to(DECIMALS, gene.probability()));
        json.writeNumberField("start_probability", Rounded.to(DECIMALS, gene.startProbability()));
        json.writeNumberField("coding_log_odds", Rounded.to(DECIMALS, gene.codingLogOdds()));
        json.writeNumberField("start_log_odds", Rounded.to(DECIMALS, gene.startLogOdds()));
        json.writeObjectFieldStart("notes");
        for (Map.Entry<String, String> note : gene.notes().entrySet()) {
            json.writeStringField(note.getKey(), note.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("support");
        for (Map.Entry<String, Double> said : found.support().entrySet()) {
            json.writeNumberField(said.getKey(), Rounded.to(DECIMALS, said.getValue()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(CalibrationCurve calibration, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("calibration");
        json.writeArrayFieldStart("genomes");
        for (String genome : calibration.genomes()) {
            json.writeString(genome);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("bins");
        for (CalibrationCurve.Bin bin : calibration.bins()) {
            json.writeStartObject();
            json.writeNumberField("candidates", bin.candidates());
            json.writeNumberField("probability", Rounded.to(DECIMALS, bin.probability()));
            json.writeNumberField("observed", Rounded.to(DECIMALS, bin.observed()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(EvidenceTrack track, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("plugin", track.plugin());
        json.writeStringField("contig", track.contig());
        json.writeNumberField("bin_length", track.binLength());
        write("forward", track.forward(), json);
        write("reverse", track.reverse(), json);
        json.writeEndObject();
    }

    private static void write(String name, float[] bins, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (float bin : bins) {
            json.writeNumber(Rounded.to(DECIMALS_OF_BINS, bin));
        }
        json.writeEndArray();
    }
}
