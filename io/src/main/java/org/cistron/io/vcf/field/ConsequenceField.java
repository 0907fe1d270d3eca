package org.cistron.io.vcf.field;

import java.util.List;
import org.cistron.io.tsv.VariantRow;
import org.cistron.io.vcf.InfoEncoding;
import org.cistron.io.vcf.InfoField;

/** A layout of consequences in column INFO: an entry for each allele and transcript, its parts between bars. */
public interface ConsequenceField {

    /** Returns the field as the header describes it. */
    InfoField definition();

    /** Appends an entry, encoded as the column has it. */
    void append(VariantRow row, StringBuilder to);

    /** Appends the field with the entries of a record's rows, at least one, commas between them. */
    default void append(List<VariantRow> rows, StringBuilder to) {
        to.append(definition().id());
        for (int i = 0; i < rows.size(); i++) {
            to.append(i == 0 ? '=' : ',');
            append(rows.get(i), to);
        }
    }

    /** Appends a part of an entry and a bar; a bar within would begin another part. */
    static void part(String text, StringBuilder to) {
        InfoEncoding.append(withoutBars(text), to);
        to.append('|');
    }

    /** Returns a text without what would begin another part. */
    static String withoutBars(String text) {
        return text.indexOf('|') < 0 ? text : text.replace('|', '/');
    }
}
