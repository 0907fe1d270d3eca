package org.cistron.io.vcf.field;

import org.cistron.io.tsv.VariantRow;
import org.cistron.io.vcf.InfoField;

/** A layout of consequences in column INFO: an entry for each allele and transcript, its parts between bars. */
public interface ConsequenceField {

    /** Returns the field as the header describes it. */
    InfoField definition();

    /** Returns an entry. */
    String entry(VariantRow row);

    /** Returns a part of an entry, in which a bar would begin another part. */
    static String part(String text) {
        return text.indexOf('|') < 0 ? text : text.replace('|', '/');
    }
}
