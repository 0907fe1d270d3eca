package org.cistron.io.vcf;

/** What is added to column INFO of one record, written straight to where it goes: there are millions of records. */
public interface AddedInfo {

    /**
     * Appends fields as they stand in the column, with semicolons between them, values by {@link InfoEncoding}; nothing where none is
     * added.
     */
    void appendTo(StringBuilder column);
}
