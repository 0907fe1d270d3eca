package org.cistron.io.vcf;

import java.util.Arrays;
import java.util.Optional;

/** The types of INFO and FORMAT fields. */
public enum FieldType {
    /** A whole number in 32 bits. */
    INTEGER("Integer"),
    /** A number, infinite and not-a-number included. */
    FLOAT("Float"),
    /** No value: there or not. */
    FLAG("Flag"),
    /** One character. */
    CHARACTER("Character"),
    /** A text. */
    STRING("String");

    private final String headerName;

    FieldType(String headerName) {
        this.headerName = headerName;
    }

    /** Returns the type of that name in a header line. */
    static Optional<FieldType> named(String headerName) {
        return Arrays.stream(values())
                .filter(type -> type.headerName.equals(headerName))
                .findFirst();
    }

    /** Returns the name in a header line. */
    public String headerName() {
        return headerName;
    }
}
