package org.cistron.runner.report;

import org.cistron.api.report.ReportedContig;
import org.cistron.api.sequence.Sequence;

/** Counts a contig's nucleotides. */
public final class BaseContent {
    private BaseContent() {}

    /** Describes a contig. */
    public static ReportedContig describe(Sequence contig) {
        int strong = 0;
        int unknown = 0;
        for (int i = 0; i < contig.length(); i++) {
            byte base = contig.base(i);
            strong += base == Sequence.C || base == Sequence.G ? 1 : 0;
            unknown += base == Sequence.N ? 1 : 0;
        }
        int known = contig.length() - unknown;
        return new ReportedContig(
                contig.id(),
                contig.description(),
                contig.length(),
                contig.circular(),
                known == 0 ? 0 : (double) strong / known,
                unknown);
    }
}
