package org.cistron.io.sequence;

import java.nio.charset.StandardCharsets;

/** Tells reads with one id apart: the second is called {@code id_2}, the third {@code id_3}. */
final class ReadIds {
    private final RecordIds seen = new RecordIds();

    /** Returns a title whose id no earlier one had. */
    Title distinct(Title title) {
        byte[] bytes = title.id().getBytes(StandardCharsets.UTF_8);
        long occurrence = seen.occurrence(bytes, 0, bytes.length);
        return occurrence == 1 ? title : new Title(title.id() + "_" + occurrence, title.description());
    }
}
