package org.cistron.io.vcf.field;

import java.util.List;
import org.cistron.io.vcf.InfoEncoding;

/** Parts of entries that have bars of their own where they have any: names that plugins give, and lists. */
final class Words {
    private Words() {}

    /** Appends a part and a bar. */
    static void part(String text, StringBuilder to) {
        InfoEncoding.append(text, to);
        to.append('|');
    }

    /** Appends a list, {@code &} between its words, and a bar. */
    static void part(List<String> words, StringBuilder to) {
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                to.append('&');
            }
            InfoEncoding.append(words.get(i), to);
        }
        to.append('|');
    }
}
