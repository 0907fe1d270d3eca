package org.cistron.io.vcf.field;

import static org.cistron.io.vcf.field.ConsequenceField.part;

import org.cistron.api.variant.Transcript;
import org.cistron.io.tsv.Judgement;
import org.cistron.io.tsv.VariantRow;
import org.cistron.io.vcf.FieldType;
import org.cistron.io.vcf.InfoField;

/** What a classifier or a catalogue says, for layouts of consequences that have no room for it. */
public final class ClassField implements ConsequenceField {
    private static final InfoField DEFINITION = new InfoField(
            "CISTRON_CLASS",
            ".",
            FieldType.STRING,
            "What a classifier or a catalogue says of each allele on each transcript. Format:"
                    + " Allele|Transcript|Probability|Class|ScoredBy");

    @Override
    public InfoField definition() {
        return DEFINITION;
    }

    @Override
    public String entry(VariantRow row) {
        StringBuilder text = new StringBuilder(48);
        text.append(part(row.alternative())).append('|');
        text.append(part(row.consequence().transcript().map(Transcript::id).orElse("")))
                .append('|');
        return append(row.judgement(), text).toString();
    }

    /** Appends probability, class and who says so, with bars between. */
    static StringBuilder append(Judgement judgement, StringBuilder to) {
        return to.append(judgement.probabilityText())
                .append('|')
                .append(part(judgement.verdict()))
                .append('|')
                .append(part(judgement.scoredBy()));
    }
}
