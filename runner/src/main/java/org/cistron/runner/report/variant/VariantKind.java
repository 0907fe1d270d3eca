package org.cistron.runner.report.variant;

import org.cistron.api.variant.Variant;

/** Kinds of alleles, as they are counted. */
enum VariantKind {
    SUBSTITUTION("SNV"),
    SEVERAL("MNV"),
    INSERTION("insertion"),
    DELETION("deletion"),
    COMPLEX("complex");

    private final String label;

    VariantKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Returns the kind of a trimmed allele. */
    static VariantKind of(Variant variant) {
        if (variant.reference().isEmpty()) {
            return INSERTION;
        }
        if (variant.alternative().isEmpty()) {
            return DELETION;
        }
        if (variant.growth() != 0) {
            return COMPLEX;
        }
        return variant.reference().length() == 1 ? SUBSTITUTION : SEVERAL;
    }
}
