package org.cistron.io.vcf.field;

import static org.cistron.io.vcf.field.ConsequenceField.part;

import java.util.Optional;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.TranscriptPlace;
import org.cistron.io.tsv.VariantRow;
import org.cistron.io.tsv.VariantTable;
import org.cistron.io.vcf.FieldType;
import org.cistron.io.vcf.InfoField;

/** Our own layout; its header line describes itself as that of Ensembl's VEP does, so that tools made for VEP can split it. */
public final class CistronField implements ConsequenceField {
    private static final InfoField DEFINITION = new InfoField(
            "CISTRON",
            ".",
            FieldType.STRING,
            "What each allele does to each transcript. Format:"
                    + " Allele|Consequence|Impact|Gene|Transcript|Protein|HGVSc|HGVSp|Exon|Distance|Together"
                    + "|Probability|Class|ScoredBy");

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
            Transcript transcript = consequence.transcript().get();
            part(VariantTable.gene(transcript), to);
            part(transcript.id(), to);
            part(transcript.protein(), to);
        } else {
            to.append("|||");
        }
        part(consequence.nucleotideName(), to);
        part(consequence.proteinName(), to);
        place(consequence.place(), to);
        Words.part(row.together(), to);
        ClassField.append(row.judgement(), to);
    }

    private static void place(Optional<TranscriptPlace> place, StringBuilder to) {
        if (place.isPresent() && place.get().exon().isPresent()) {
            to.append(place.get().exon().getAsInt());
        }
        to.append('|');
        if (place.isPresent() && place.get().distance() > 0) {
            to.append(place.get().distance());
        }
        to.append('|');
    }
}
