package org.cistron.io.vcf;

/** How a record's REF compares to the reference. */
public enum ReferenceAgreement {
    /** The same bases, or ambiguity codes that allow them. */
    AGREES,
    /** Other bases, or a stretch that the contig has not. */
    DISAGREES,
    /** The reference has no such contig. */
    CONTIG_ABSENT
}
