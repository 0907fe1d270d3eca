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
    public String entry(VariantRow row) {
        Consequence consequence = row.consequence();
        Optional<Transcript> transcript = consequence.transcript();
        Optional<TranscriptPlace> place = consequence.place();
        StringBuilder text = new StringBuilder(96);
        text.append(part(row.alternative())).append('|');
        text.append(String.join("&", consequence.terms())).append('|');
        text.append(consequence.impact()).append('|');
        text.append(part(transcript.map(VariantTable::gene).orElse(""))).append('|');
        text.append(part(transcript.map(Transcript::id).orElse(""))).append('|');
        text.append(part(transcript.map(Transcript::protein).orElse(""))).append('|');
        text.append(consequence.nucleotideName()).append('|');
        text.append(consequence.proteinName()).append('|');
        place.ifPresent(at -> at.exon().ifPresent(text::append));
        text.append('|');
        place.filter(at -> at.distance() > 0).ifPresent(at -> text.append(at.distance()));
        text.append('|');
        text.append(String.join("&", row.together())).append('|');
        return ClassField.append(row.judgement(), text).toString();
    }
}
