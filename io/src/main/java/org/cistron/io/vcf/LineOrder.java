package org.cistron.io.vcf;

import java.util.HashSet;
import java.util.Set;

/**
 * Holds that contigs come whole, one after the other, and positions never go back within one. {@code <1>} is the contig 1
 * of an assembly file, and goes with 1.
 */
final class LineOrder {
    private final Set<String> finished = new HashSet<>();
    private String contig = "";
    private int last;

    /** Checks the next record. */
    void check(String name, int start) throws LineFault {
        String nextContig = name.startsWith("<") ? name.substring(1, name.length() - 1) : name;
        if (!nextContig.equals(contig)) {
            finished.add(contig);
            contig = nextContig;
            last = start;
            if (finished.contains(nextContig)) {
                throw fault("contig " + LineFault.quoted(nextContig) + " once more", "its records one after the other");
            }
        }
        int before = last;
        last = Math.max(last, start);
        if (start < before) {
            throw fault("POS " + (start + 1) + " after POS " + (before + 1), "positions that never go back");
        }
    }

    private static LineFault fault(String found, String expected) {
        return new LineFault(FaultKind.ORDER, found, expected, "Sort the file with bcftools sort.");
    }
}
