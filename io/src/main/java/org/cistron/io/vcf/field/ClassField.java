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
    public void append(VariantRow row, StringBuilder to) {
        part(row.alternative(), to);
        part(row.consequence().transcript().map(Transcript::id).orElse(""), to);
        append(row.judgement(), to);
    }

    /** Appends probability, class and who says so, with bars between. */
    static void append(Judgement judgement, StringBuilder to) {
        to.append(judgement.probabilityText()).append('|');
        part(judgement.verdict(), to);
        part(judgement.scoredBy(), to);
        to.setLength(to.length() - 1);
    }
}
