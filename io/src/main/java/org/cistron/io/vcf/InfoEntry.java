package org.cistron.io.vcf;

import java.util.List;

/**
 * What we say of one record in one INFO field.
 *
 * @param id the field's id
 * @param values its values, in any text; none for a flag
 */
public record InfoEntry(String id, List<String> values) {

    /** Copies the values. */
    public InfoEntry {
        values = List.copyOf(values);
    }

    /** Returns the entry as it stands in the column, characters with a meaning there written as percent codes. */
    String text() {
        StringBuilder text = new StringBuilder(id);
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? '=' : ',');
            InfoEncoding.append(values.get(i).isEmpty() ? "." : values.get(i), text);
        }
        return text.toString();
    }
}
