package org.cistron.io.vcf.field;

import static org.cistron.io.vcf.field.ConsequenceField.part;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.ProteinEffect;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.TranscriptPlace;
import org.cistron.io.tsv.VariantRow;
import org.cistron.io.tsv.VariantTable;
import org.cistron.io.vcf.FieldType;
import org.cistron.io.vcf.InfoField;

/** The layout that SnpEff and others write ("Variant annotations in VCF format", version 1.0): field {@code ANN}. */
public final class SnpEffField implements ConsequenceField {
    private static final InfoField DEFINITION = new InfoField(
            "ANN",
            ".",
            FieldType.STRING,
            "Functional annotations: 'Allele | Annotation | Annotation_Impact | Gene_Name | Gene_ID | Feature_Type |"
                    + " Feature_ID | Transcript_BioType | Rank | HGVS.c | HGVS.p | cDNA.pos / cDNA.length |"
                    + " CDS.pos / CDS.length | AA.pos / AA.length | Distance | ERRORS / WARNINGS / INFO'");

    @Override
    public InfoField definition() {
        return DEFINITION;
    }

    @Override
    public void append(VariantRow row, StringBuilder to) {
        Consequence consequence = row.consequence();
        part(row.alternative(), to);
        Words.part(consequence.terms(), to);
        part(consequence.impact(), to);
        if (consequence.transcript().isPresent()) {
            append(consequence.transcript().get(), consequence, to);
        } else {
            to.append("||||||||||||");
        }
    }

    private static void append(Transcript transcript, Consequence consequence, StringBuilder to) {
        Optional<TranscriptPlace> place = consequence.place();
        int coding = length(transcript.coding());
        part(VariantTable.gene(transcript), to);
        part(transcript.gene(), to);
        to.append("transcript|");
        part(transcript.id(), to);
        part(transcript.biotype(), to);
        to.append(rank(transcript, place)).append('|');
        part(consequence.nucleotideName(), to);
        part(consequence.proteinName(), to);
        to.append(of(place.map(TranscriptPlace::messenger), length(transcript.exons())))
                .append('|');
        to.append(of(place.map(TranscriptPlace::coding), coding)).append('|');
        to.append(of(residue(consequence), coding / 3)).append('|');
        place.filter(at -> at.distance() > 0).ifPresent(at -> to.append(at.distance()));
        to.append('|');
    }

    private static Optional<OptionalInt> residue(Consequence consequence) {
        return consequence.protein().map(ProteinEffect::position).map(OptionalInt::of);
    }

    private static String rank(Transcript transcript, Optional<TranscriptPlace> place) {
        int exons = transcript.exons().size();
        return place.map(at -> at.exon().isPresent()
                        ? at.exon().getAsInt() + "/" + exons
                        : at.intron().isPresent() ? at.intron().getAsInt() + "/" + (exons - 1) : "")
                .orElse("");
    }

    /** A position, from 1, and the length of what it lies in. */
    private static String of(Optional<OptionalInt> position, int length) {
        return position.isPresent() && position.get().isPresent()
                ? position.get().getAsInt() + 1 + "/" + length
                : "";
    }

    private static int length(List<Window> windows) {
        return windows.stream().mapToInt(Window::length).sum();
    }
}
