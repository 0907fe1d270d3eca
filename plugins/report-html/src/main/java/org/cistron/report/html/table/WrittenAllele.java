package org.cistron.report.html.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.report.ReportedVariant;

/**
 * An allele as its input writes it.
 *
 * @param contig its contig; empty for a protein's change
 * @param position the first position, counted from 1; 0 for a protein's change
 * @param reference what it replaces, or in brackets how long that is
 * @param alternative what stands there instead, or in brackets how long that is
 */
record WrittenAllele(String contig, int position, String reference, String alternative) {
    private static final Pattern NAME = Pattern.compile(".*:([0-9]{1,10}):([^:>]*)>([^:>]*)", Pattern.DOTALL);

    /** Reads it from the variant's name, which holds what the input says; else from the place on the reference. */
    static WrittenAllele of(ReportedVariant variant) {
        return variant.subject()
                .variant()
                .map(trimmed -> {
                    Matcher name = NAME.matcher(variant.name());
                    return name.matches()
                            ? new WrittenAllele(trimmed.contig(), position(name.group(1)), name.group(2), name.group(3))
                            : new WrittenAllele(
                                    trimmed.contig(), trimmed.start() + 1, trimmed.reference(), trimmed.alternative());
                })
                .orElse(new WrittenAllele("", 0, "", ""));
    }

    private static int position(String digits) {
        return (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits));
    }
}
