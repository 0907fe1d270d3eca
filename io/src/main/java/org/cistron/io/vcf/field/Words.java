package org.cistron.io.vcf.field;

import java.util.List;
import org.cistron.io.vcf.InfoEncoding;

/** Parts of entries that are lists. */
final class Words {
    private Words() {}

    /** Appends a list, {@code &} between its words, and a bar. */
    static void part(List<String> words, StringBuilder to) {
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                to.append('&');
            }
            InfoEncoding.append(ConsequenceField.withoutBars(words.get(i)), to);
        }
        to.append('|');
    }
}
